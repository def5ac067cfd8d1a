import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import { type BoundaryFeature, readBoundaries } from '../../read/boundaries.js';

let polygons: Map<string, BoundaryFeature> | undefined;

/** How far a point lies outside a region's polygon; 0 inside it, and where the region has none. */
export function kmOutside(region: string, [lon, lat]: readonly [number, number]): number {
  polygons ??= new Map(
    readBoundaries().features.map((feature) => [feature.properties.id, feature]),
  );
  const polygon = polygons.get(region);
  if (!polygon) return 0;
  return Math.max(0, pointToPolygonDistance([lon, lat], polygon, { units: 'kilometers' }));
}
