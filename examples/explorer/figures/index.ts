/**
 * `npm run figures [-- --as-known]`: the daily maps, the approach chart, the corridor strip and the heat map of coverage, in
 * English and Arabic, as SVG and PNG, into examples/explorer/figures/out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawApproachChart, drawCoverage, drawStrips } from '@syria-2024/drawing/charts';
import { coveredDays, syria2024 } from '@syria-2024/sdk';
import { launch } from '../browser/launch.js';
import { stepDay } from '../src/state/clock.js';
import { mapsOf, windows } from './maps.js';
import { address, made } from './origin.js';
import { writePngs } from './png.js';

const { values } = parseArgs({
  options: {
    'as-known': { type: 'boolean', default: false },
    day: { type: 'string', multiple: true },
    'no-png': { type: 'boolean', default: false },
  },
});
const origin = `${made} · ${address}`;
const languages = ['en', 'ar'] as const;
const out = fileURLToPath(new URL('out/', import.meta.url));

/** Name without ending → SVG. What was known that evening has a name of its own, and never takes the plain one's place. */
function* figures(): Generator<readonly [name: string, svg: string]> {
  const draw = mapsOf(syria2024);
  const days = values.day ?? coveredDays(syria2024);
  for (const language of languages) {
    for (const day of days)
      for (const window of Object.keys(windows) as (keyof typeof windows)[]) {
        const at = stepDay(`${day}T12:00`, 1);
        const known = values['as-known'] ? at : null;
        const asked = {
          at,
          known,
          side: 'government',
          rule: 'shipped',
          supposed: [],
          silenced: [],
        } as const;
        const suffix = known === null ? '' : '.as-known';
        yield [`map-${window}-${day}${suffix}.${language}`, draw(asked, window, language)];
      }
    if (values.day || values['as-known']) continue;
    yield [`approach-homs.${language}`, drawApproachChart(syria2024, language, origin)];
    yield [`corridors.${language}`, drawStrips(syria2024, language, origin)];
    yield [`coverage.${language}`, drawCoverage(syria2024, language, origin)];
  }
}

mkdirSync(out, { recursive: true });
const names: string[] = [];
for (const [name, svg] of figures()) {
  writeFileSync(`${out}${name}.svg`, svg);
  names.push(name);
}
if (!values['no-png']) await writePngs(await launch(), out, names);
console.log(`${names.length} figures in examples/explorer/figures/out`);
