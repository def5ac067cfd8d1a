import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { curatedFolder } from './files.js';

interface BoundaryProperties {
  id: string;
  nameEn: string;
  /** In the campaign's languages. */
  [name: `name${string}`]: string | null;
}
export type BoundaryFeature = Feature<Polygon | MultiPolygon, BoundaryProperties>;
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>;

export const boundariesFile = 'geometry/regions.geojson';

/** The outlines of the regions, as `npm run derive` made them. */
export function readBoundaries(folder = curatedFolder): Boundaries {
  return JSON.parse(readFileSync(join(folder, boundariesFile), 'utf8')) as Boundaries;
}
