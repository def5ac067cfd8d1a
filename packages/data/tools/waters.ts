/**
 * `npm run waters -w @syria-2024/data -- RIVERS.geojson LAKES.geojson`: compares the lines of `curated/waters` with those
 * of Natural Earth, where copies of its files are at hand (they are public domain; none is kept here). Without a file
 * nothing is compared, and that is said.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LonLat } from '../lint/help/geodesy.js';
import { readRecords } from '../read/records.js';
import { farthestOff } from './waters/off-line.js';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.log('skipped: no reference file was given, the waters were compared with nothing');
  process.exit(0);
}
const reference = files.flatMap((file) =>
  linesIn(
    JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8')).features,
  ),
);
for (const { id, value } of readRecords().records.waters.values()) {
  const { kind, line, precisionMetres } = value;
  const shore = kind === 'lake' && line[0] ? [...line, line[0]] : line;
  const { km, at } = farthestOff(shore, reference);
  const fits = km * 1000 <= precisionMetres;
  if (!fits) process.exitCode = 1;
  const verdict = fits ? 'within' : 'BEYOND';
  console.log(`${id}: ${km.toFixed(2)} km off at [${at}], ${verdict} its ${precisionMetres} m`);
}

/** Every line or ring of any GeoJSON geometry. */
function linesIn(features: readonly { geometry: { coordinates: unknown } }[]): LonLat[][] {
  const open = (nested: unknown): LonLat[][] => {
    if (!Array.isArray(nested)) return [];
    return Array.isArray(nested[0]) && typeof nested[0][0] === 'number'
      ? [nested as LonLat[]]
      : nested.flatMap(open);
  };
  return features.flatMap(({ geometry }) => open(geometry.coordinates));
}
