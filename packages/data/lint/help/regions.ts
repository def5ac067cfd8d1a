import { readFileSync } from 'node:fs';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { Boundaries, BoundaryFeature } from '../../src/types.js';

let polygons: Map<string, BoundaryFeature> | undefined;

/** How far a point lies outside a region's polygon; 0 inside it. */
export function kmOutside(region: string, [lon, lat]: readonly [number, number]): number {
  polygons ??= readPolygons();
  const polygon = polygons.get(region);
  if (!polygon) return 0;
  return Math.max(0, pointToPolygonDistance([lon, lat], polygon, { units: 'kilometers' }));
}

function readPolygons(): Map<string, BoundaryFeature> {
  const file = new URL('../../curated/geometry/governorates.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Boundaries;
  return new Map(features.map((feature) => [feature.properties.id, feature]));
}
