/** The plain files that ship beside the modules. */
import type { Derived } from '../derive/index.js';
import { placesGeoJSON, segmentsGeoJSON } from './geojson.js';
import { jsonSchemas } from './json-schemas.js';

/** File name → text. */
export function documents({ boundaries, ...derived }: Derived): Map<string, string> {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  return new Map([
    ...Object.entries(derived).map(([name, value]): [string, string] => [
      `json/${name}.json`,
      line(value),
    ]),
    ['geojson/places.geojson', line(placesGeoJSON(derived))],
    ['geojson/segments.geojson', line(segmentsGeoJSON(derived))],
    ['geojson/boundaries.geojson', line(boundaries)],
    ...[...jsonSchemas()].map(([name, schema]): [string, string] => [
      `json-schema/${name}`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ]);
}
