/** Runs every comparison and writes RESULTS.md and cost.svg. `BENCH_SIZES=1000,1000000` for other sizes. */
import { writeFileSync } from 'node:fs';
import { controlSections, type Section } from './control.js';
import { doorRatio } from './door.js';
import { toChart, toPage } from './report.js';
import { startUp } from './startup.js';

const sizes = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number);
const tell = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
};

const sections: Section[] = [];
for (const size of sizes) {
  tell(`${size} changes`);
  sections.push(...(await controlSections(size)));
}
tell('door');
const door = doorRatio();
tell('start');
const single = sections.filter(({ title }) => title === sections[0]?.title);
writeFileSync(new URL('cost.svg', import.meta.url), toChart(single));
writeFileSync(new URL('RESULTS.md', import.meta.url), toPage(sections, startUp(), door));
tell('RESULTS.md and cost.svg are written');
