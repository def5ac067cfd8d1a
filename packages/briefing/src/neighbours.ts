/** The land around Syria, for context: Natural Earth by way of `world-atlas` (public domain). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** ISO 3166-1 numeric codes of the neighbours that a map of western Syria shows. */
const shown = new Set(['422', '792', '400', '376', '368']);

export function readNeighbours(): Feature<Polygon | MultiPolygon>[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const { countries } = atlas.objects;
  // Left out before they are decoded: there are 250 of them.
  const geometries = countries.geometries.filter(({ id }) => shown.has(String(id)));
  const { features } = feature(atlas, { ...countries, geometries });
  return features as Feature<Polygon | MultiPolygon>[];
}
