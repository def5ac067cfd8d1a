import type { Ids, LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Compass, checkPoint, inverse, toCompass } from '../geodesy/geodesic.js';
import { networkOf } from '../routes/network.js';
import { nodeOf } from '../routes/node-of.js';
import { reachFrom } from '../routes/search.js';

export interface DistanceOptions {
  /** `geodesic`: the shortest line on the WGS84 ellipsoid. `road`: along the schematic network, whoever holds it. */
  readonly by?: 'geodesic' | 'road';
}

export interface Distance {
  readonly km: number;
  /** International statute miles of 1.609344 km. */
  readonly miles: number;
  /** At the first point, degrees clockwise from north, of the geodesic towards the second. */
  readonly bearing: number;
  /** The same as a compass point: where the second lies as seen from the first. */
  readonly compass: Compass;
  /** The sum of the two positions' precisions. A road's own error, its line being schematic, is not in it. */
  readonly precisionKm: number;
}

export const kmPerMile = 1.609344;

/**
 * Measures the distance from one place or point to another.
 *
 * Geodesics by GeographicLib (Karney 2013). Points are `[longitude, latitude]` in WGS84 degrees, taken as exact.
 * Throws `UnknownIdError` for no place, or one that no road reaches; `InvalidPointError` for no point.
 *
 * @example
 * ```ts
 * import { distanceBetween, syria2024 } from '@syria-2024/sdk';
 * const { km, compass } = distanceBetween(syria2024, 'homs', 'rastan');
 * console.log(`${km.toFixed(1)} km ${compass}`);
 * ```
 */
export function distanceBetween<I extends Ids>(
  atlas: Atlas<I>,
  from: I['place'] | LonLat,
  to: I['place'] | LonLat,
  { by = 'geodesic' }: DistanceOptions = {},
): Distance {
  const a = positionOf(atlas, from);
  const b = positionOf(atlas, to);
  const { km, bearing } = inverse(a.point, b.point);
  const length = by === 'geodesic' ? km : roadKm(atlas, from, to);
  return {
    km: length,
    miles: length / kmPerMile,
    bearing,
    compass: toCompass(bearing),
    precisionKm: a.precisionKm + b.precisionKm,
  };
}

/**
 * Measures how far a place or point is from Homs; `compass` and `bearing` are as seen from Homs.
 *
 * @example
 * ```ts
 * import { distanceToHoms, syria2024 } from '@syria-2024/sdk';
 * console.log(distanceToHoms(syria2024, 'talbiseh').km);
 * ```
 */
export function distanceToHoms<I extends Ids>(
  atlas: Atlas<I>,
  from: I['place'] | LonLat,
  options: DistanceOptions = {},
): Distance {
  return distanceBetween(atlas, 'homs' as I['place'], from, options);
}

function positionOf<I extends Ids>(
  atlas: Atlas<I>,
  given: I['place'] | LonLat,
): { point: LonLat; precisionKm: number } {
  if (typeof given !== 'string') {
    checkPoint(given);
    return { point: given, precisionKm: 0 };
  }
  const { point, precisionMetres } = lookup(indexOf(atlas).places, 'place', given);
  return { point, precisionKm: precisionMetres / 1000 };
}

/** Along existing segments, from place to place; no bloc asks, so no holder matters. */
function roadKm<I extends Ids>(
  atlas: Atlas<I>,
  from: I['place'] | LonLat,
  to: I['place'] | LonLat,
): number {
  if (typeof from !== 'string' || typeof to !== 'string')
    throw new TypeError('a distance by road is measured between places; a point was given');
  const network = networkOf(atlas);
  const count = network.places.length;
  const { km } = reachFrom(network, nodeOf(atlas, network, from), (element) =>
    element >= count && network.segments[element - count]?.exists === 'uncertain'
      ? Number.POSITIVE_INFINITY
      : 0,
  );
  return km[nodeOf(atlas, network, to)] ?? Number.POSITIVE_INFINITY;
}
