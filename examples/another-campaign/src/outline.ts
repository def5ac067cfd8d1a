/** The outline of the country: Natural Earth by way of `world-atlas` (public domain). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Boundaries } from '@syria-2024/data';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1 numeric. */
const ukraine = '804';

export function readOutline(): Boundaries {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const found = feature(world, world.objects.countries).features.find(({ id }) => id === ukraine);
  if (!found) throw new Error(`world-atlas has no country ${ukraine}`);
  const geometry = found.geometry as Polygon | MultiPolygon;
  const properties = { id: 'UA', nameEn: 'Ukraine', nameUk: 'Україна' };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] };
}
