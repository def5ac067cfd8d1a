/** Who held every place. */
import type { Ids } from '@syria-2024/data';
import type { FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { type ControlAnswer, controlAt } from '../control/control.js';
import type { WeighingOptions } from '../evidence/weighing.js';
import type { When } from '../time/when.js';

/**
 * Tells who held every place at a moment, as GeoJSON points (RFC 7946).
 *
 * @example
 * ```ts
 * import { controlMap, syria2024 } from '@syria-2024/sdk';
 * const map = controlMap(syria2024, '2024-12-05');
 * console.log(map.features.length);
 * ```
 */
export function controlMap<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: WeighingOptions = {},
): FeatureCollection<Point, ControlAnswer<I> & { name: string }> {
  return {
    type: 'FeatureCollection',
    features: atlas.dataset.places.map(({ id, names, point }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [...point] },
      properties: { name: names.en, ...controlAt(atlas, id, at, options) },
    })),
  };
}
