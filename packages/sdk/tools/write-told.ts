/** Works out what the shipped record tells by default, for `src/node`; `npm run build` runs it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { toShipped, toText } from '../src/control/ageing/shipping.js';
import { tellingOf } from '../src/control/ageing/telling.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { syria2024 } from '../src/syria.js';
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

const weighing = toWeighing(syria2024, {});
const told = toText(toShipped(syria2024, (place) => tellingOf(syria2024, place, weighing)));
const folder = new URL('../src/node/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('told.ts', folder),
  `/** Written by \`npm run build\`. */
export const clock = ${JSON.stringify(steadyClock())};
export const told = ${JSON.stringify(told)};
`,
);
