/** `npm run data:figures [-- --check]`: the figures that stand in docs/method.md, as the record has them now. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDataset } from '../derive/dataset.js';
import { formatProblem } from '../lint/report.js';
import { readAudits } from '../read/audits.js';
import { withFigures } from './stats/method-figures.js';
import { summarise } from './stats/summarise.js';

const name = 'docs/method.md';
const path = fileURLToPath(new URL(`../../../${name}`, import.meta.url));

const { dataset, records, problems } = readDataset();
const { audits, problems: unread } = readAudits();
for (const problem of [...problems, ...unread]) console.error(formatProblem(problem));
if (dataset === undefined) process.exit(1);
const text = readFileSync(path, 'utf8');
const fresh = withFigures(text, summarise(dataset, records, audits));
if (fresh !== text && process.argv.includes('--check')) {
  console.error(`${name} is stale: npm run data:figures`);
  process.exitCode = 1;
} else if (fresh !== text) {
  writeFileSync(path, fresh);
  console.log(`wrote ${name}`);
}
