/** `npm run build`: read → check → derive → emit. */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint } from '../lint/index.js';
import type { Boundaries } from '../src/types.js';
import { derive } from './derive.js';
import { documents, modules, writeFiles } from './emit.js';
import { readRecords } from './read.js';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const { records, problems } = readRecords();
const found = [...problems, ...lint(records)];
if (found.length > 0) {
  for (const { file, line, column, rule, message } of found)
    console.error(`curated/${file}:${line}:${column}: ${message} [${rule}]`);
  console.error(`${found.length} problems; nothing was written`);
  process.exit(1);
}
const boundaries = JSON.parse(
  readFileSync(path('curated/geometry/governorates.geojson'), 'utf8'),
) as Boundaries;
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };
const dataset = derive(records, boundaries, version);
writeFiles(path('src/generated'), modules(dataset));
// tsup adds the modules to what stands in dist; nothing of an earlier build may stay.
rmSync(path('dist'), { recursive: true, force: true });
writeFiles(path('dist/files'), documents(dataset));
const { counts } = dataset.meta;
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
