import type { Ids } from '@syria-2024/data';
import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import type { ControlChangeBetween } from '../control/diff.js';

/**
 * Writes a diff as GeoJSON points (RFC 7946), one for each place that changed.
 *
 * @example
 * ```ts
 * import { controlDiff, diffToGeoJSON, syria2024 } from '@syria-2024/sdk';
 * const changed = controlDiff(syria2024, '2024-12-04', '2024-12-05');
 * console.log(JSON.stringify(diffToGeoJSON(syria2024, changed)));
 * ```
 */
export function diffToGeoJSON<I extends Ids>(
  atlas: Atlas<I>,
  diff: readonly ControlChangeBetween<I>[],
): FeatureCollection<Point, ControlChangeBetween<I> & { name: string }> {
  const { places } = indexOf(atlas);
  return {
    type: 'FeatureCollection',
    features: diff.map((row) => {
      const { names, point } = lookup(places, 'place', row.place);
      return {
        type: 'Feature',
        id: row.place,
        geometry: { type: 'Point', coordinates: [...point] },
        properties: { name: names.en, ...row },
      };
    }),
  };
}
