/** `npm run data:stats [-- --json] [-- --svg heat.svg]`: what the record holds, and where it is thin. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { readDataset } from '../derive/dataset.js';
import { formatProblem } from '../lint/report.js';
import { readAudits } from '../read/audits.js';
import { heatSvg } from './stats/heat-svg.js';
import { heatText } from './stats/heat-text.js';
import { standingText } from './stats/standing-text.js';
import { statsText } from './stats/stats-text.js';
import { summarise } from './stats/summarise.js';

const options = new Command('data:stats')
  .description(
    'Counts the record by front, day, publisher, origin and language, and lists where it is thin.',
  )
  .option('--json', 'everything, as JSON')
  .option('--svg <file>', 'the heat map of day and front, as SVG')
  .parse()
  .opts<{ json?: boolean; svg?: string }>();

// Unlike the build, this counts a record that lint still complains about; unreadable files are told, and left out.
const { dataset, records, problems } = readDataset();
const { audits, problems: unread } = readAudits();
for (const problem of [...problems, ...unread]) console.error(formatProblem(problem));
if (dataset === undefined) process.exit(1);
const stats = summarise(dataset, records, audits);

if (options.svg !== undefined) {
  // npm runs scripts in the package's folder; the file belongs where the command was typed.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), options.svg);
  writeFileSync(path, heatSvg(stats));
  console.error(`wrote ${path}`);
}
if (options.json) console.log(JSON.stringify(stats, null, 2));
else
  console.log(
    [statsText(stats), standingText(stats), heatText(stats, process.stdout.isTTY)].join('\n\n'),
  );
