/** Works out what the shipped record tells by default, for `src/node`; `npm run build` runs it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cellsOf } from '../src/areas/cells.js';
import type { Atlas } from '../src/atlas/atlas.js';
import { toShipped, toText } from '../src/control/ageing/shipping.js';
import { tellingOf } from '../src/control/ageing/telling.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { checkCorridors, syria2024 } from '../src/index.js';
import { historyOf } from '../src/roads/history.js';
import { stepsText } from '../src/roads/shipped-steps.js';
import { corridorsText } from '../src/routes/shipped-cell.js';
import { offsetAt } from '../src/time/clock.js';
import { toMs } from '../src/time/instant.js';

const quarter = 900_000;
const day = 86_400_000;

/** The covered days, and a month on either side, if the clock shows one offset on all of them. */
function steadyClock() {
  const { clock, coverage } = syria2024.dataset.meta;
  const [from, until] = [toMs(coverage.from) - 31 * day, toMs(coverage.until) + 31 * day];
  const offset = offsetAt(clock, from);
  for (let ms = from; ms < until; ms += quarter)
    if (offsetAt(clock, ms) !== offset) return { zone: clock, from, until: from, offset };
  return { zone: clock, from, until, offset };
}

const atlas: Atlas = syria2024;
const weighing = toWeighing(atlas, {});
const { country, sites, topology } = cellsOf(atlas);
const passable = new Map(
  atlas.dataset.blocs.map(({ id }) => [id, historyOf(atlas, id, weighing).steps]),
);
const meta = JSON.stringify(syria2024.dataset.meta);
const files = {
  'clock.ts': `/** Written by \`npm run build\`. */\nexport const clock = ${JSON.stringify(steadyClock())};\n`,
  'tellings.txt': `${meta}\n${toText(toShipped(atlas, (place) => tellingOf(atlas, place, weighing)))}`,
  'passable.txt': `${meta}\n${stepsText(atlas, passable)}`,
  'ways.txt': `${meta}\n${corridorsText(checkCorridors(syria2024))}`,
  'cells.txt': `${meta}\n${JSON.stringify({ country, sites, topology })}`,
};
/** Where the build gathers what will be `dist`. */
const made = process.env.MADE_IN ?? 'dist';
for (const path of ['../src/node/generated/', `../${made}/node/generated/`]) {
  const folder = new URL(path, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files))
    if (name.endsWith('.txt') || path.includes('src')) writeFileSync(new URL(name, folder), text);
}
