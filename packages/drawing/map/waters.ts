/** Rivers and lakes of a record, as the paths of a map's land. */
import type { Ids, Water } from '@syria-2024/data';
import type { GeoPermissibleObjects } from 'd3-geo';
import type { LandPaths } from './layers.js';

export function watersIn<I extends Ids>(
  waters: readonly Water<I>[],
  draw: (shape: GeoPermissibleObjects) => string,
): Pick<LandPaths, 'rivers' | 'lakes'> {
  const lines = (kind: Water['kind']) =>
    waters
      .filter((water) => water.kind === kind)
      .map(({ line }) => line.map(([lon, lat]) => [lon, lat]));
  return {
    rivers: draw({ type: 'MultiLineString', coordinates: lines('river') }),
    // A shore is an open ring; a polygon's closes.
    lakes: draw({
      type: 'MultiPolygon',
      coordinates: lines('lake').map((shore) => [[...shore, ...shore.slice(0, 1)]]),
    }),
  };
}
