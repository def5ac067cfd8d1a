import type { Ids, LonLat } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Compass, checkPoint, inverse, toCompass } from '../geodesy/geodesic.js';
import { nearestInRing } from '../geodesy/ring.js';
import { reachFrom } from '../graph/search.js';
import { networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { overSureRoads } from '../roads/sure-roads.js';
import { needOutline } from './outlines.js';

export interface DistanceOptions {
  /** `geodesic`: the shortest line on the WGS84 ellipsoid. `road`: along the schematic network, whoever holds it. */
  readonly by?: 'geodesic' | 'road';
  /**
   * What of the place that is measured to counts: its `centre`, or the nearest point of its outline, the `edge` (0 km from
   * inside it). Default `centre`.
   */
  readonly to?: 'centre' | 'edge';
}

export interface Distance {
  readonly km: number;
  /** International statute miles of 1.609344 km. */
  readonly miles: number;
  /** At the first point or centre, degrees clockwise from north, of the geodesic towards the second. */
  readonly bearing: number;
  /** The same as a compass point: where the second lies as seen from the first. */
  readonly compass: Compass;
  /** The sum of the two positions' precisions, or outlines'. A road's own error, its line being schematic, is not in it. */
  readonly precisionKm: number;
}

export const kmPerMile = 1.609344;

/**
 * Measures the distance from one place or point to another.
 *
 * Geodesics by GeographicLib (Karney 2013). Points are `[longitude, latitude]` in WGS84 degrees, taken as exact.
 * Throws `UnknownIdError` for no place, or one that no road reaches; `InvalidPointError` for no point; `NoOutlineError`
 * for the edge of a place whose outline is not on record; `TypeError` for a road to a point or to an edge.
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
  options: DistanceOptions = {},
): Distance {
  return measure(atlas, from, to, 'second', options);
}

/**
 * Measures how far a place or point is from Homs; `compass` and `bearing` are as seen from Homs.
 *
 * With `to: 'edge'` from the nearest point of the built-up city, whose outline is good to some 3 km. Throws as
 * {@link distanceBetween} does; `UnknownIdError` for a dataset without Homs.
 *
 * @example
 * ```ts
 * import { distanceToHoms, syria2024 } from '@syria-2024/sdk';
 * console.log(distanceToHoms(syria2024, 'talbiseh').km);
 * console.log(distanceToHoms(syria2024, 'talbiseh', { to: 'edge' }).km);
 * ```
 */
export function distanceToHoms<I extends Ids>(
  atlas: Atlas<I>,
  from: I['place'] | LonLat,
  options: DistanceOptions = {},
): Distance {
  return measure(atlas, 'homs' as I['place'], from, 'first', options);
}

/** As seen from the first; the edge that may be asked for is that of the one named. */
function measure<I extends Ids>(
  atlas: Atlas<I>,
  first: I['place'] | LonLat,
  second: I['place'] | LonLat,
  edgeOf: 'first' | 'second',
  options: DistanceOptions,
): Distance {
  const a = positionOf(atlas, first);
  const b = positionOf(atlas, second);
  if (options.to === 'edge') {
    const [place, other] = edgeOf === 'first' ? [first, b] : [second, a];
    return between(a, b, toEdge(atlas, place, other, options));
  }
  return between(a, b, options.by === 'road' ? { km: roadKm(atlas, first, second) } : {});
}

interface Position {
  readonly point: LonLat;
  readonly precisionKm: number;
}

function between(a: Position, b: Position, measured: Partial<Distance>): Distance {
  const { km: direct, bearing } = inverse(a.point, b.point);
  const km = measured.km ?? direct;
  return {
    km,
    miles: km / kmPerMile,
    bearing,
    compass: toCompass(bearing),
    precisionKm: measured.precisionKm ?? a.precisionKm + b.precisionKm,
  };
}

function positionOf<I extends Ids>(atlas: Atlas<I>, given: I['place'] | LonLat): Position {
  if (typeof given !== 'string') {
    checkPoint(given);
    return { point: given, precisionKm: 0 };
  }
  const { point, precisionMetres } = lookup(indexOf(atlas).places, 'place', given);
  return { point, precisionKm: precisionMetres / 1000 };
}

/** From a position to the nearest point of a place's outline. */
function toEdge<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'] | LonLat,
  { point, precisionKm }: Position,
  { by }: DistanceOptions,
): Pick<Distance, 'km' | 'precisionKm'> {
  if (typeof place !== 'string')
    throw new TypeError('a distance to the edge is measured to a place; a point was given');
  if (by === 'road')
    throw new TypeError("a distance by road is measured to the centre; to: 'edge' was given");
  const { ring, precisionMetres } = needOutline(atlas, place);
  return {
    km: nearestInRing(point, ring).km,
    precisionKm: precisionKm + precisionMetres / 1000,
  };
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
  const { length } = reachFrom(network, nodeOf(atlas, network, from), overSureRoads(network));
  return length[nodeOf(atlas, network, to)] ?? Number.POSITIVE_INFINITY;
}
