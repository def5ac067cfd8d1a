import type { Ids, LonLat } from '@syria-2024/data';
import { type PointLike, readPoint } from '../ask/point.js';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Compass, directionOf, inverse } from '../geodesy/geodesic.js';
import { nearestInRing } from '../geodesy/ring.js';
import type { Cost } from '../graph/search.js';
import { reachFrom } from '../graph/search.js';
import { InvalidValueError } from '../refusal/invalid.js';
import { networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { overSureRoads } from '../roads/sure-roads.js';
import { needOutline } from './outlines.js';

/**
 * How a distance is measured, and from where.
 *
 * @example
 * ```ts
 * import { distanceBetween, type DistanceOptions, syria2024 } from '@syria-2024/sdk';
 * const options: DistanceOptions = { by: 'road' };
 * console.log(distanceBetween(syria2024, 'hama', 'homs', options).km);
 * ```
 */
export interface DistanceOptions {
  /** `geodesic`: the shortest line on the WGS84 ellipsoid. `road`: along the schematic network, whoever holds it. */
  readonly by?: 'geodesic' | 'road';
  /**
   * What of the place that is measured to counts: its `centre`, or the nearest point of its outline, the `edge` (0 km from
   * inside it). Default `centre`.
   */
  readonly to?: 'centre' | 'edge';
}

/**
 * How far two places or points are from each other, and where the second lies as seen from the first.
 *
 * @example
 * ```ts
 * import { type Distance, distanceBetween, syria2024 } from '@syria-2024/sdk';
 * const { km, miles, compass, precisionKm }: Distance = distanceBetween(syria2024, 'homs', 'rastan');
 * console.log(`${km.toFixed(1)} km (${miles.toFixed(1)} miles) ${compass}, give or take ${precisionKm} km`);
 * ```
 */
export interface Distance {
  readonly km: number;
  /** International statute miles of 1.609344 km. */
  readonly miles: number;
  /**
   * At the first point or centre, degrees clockwise from north, of the geodesic towards the second; null from a point to
   * itself, which has no direction.
   */
  readonly bearing: number | null;
  /** The same as a compass point: where the second lies as seen from the first. */
  readonly compass: Compass | null;
  /** The sum of the two positions' precisions, or outlines'. A road's own error, its line being schematic, is not in it. */
  readonly precisionKm: number;
  /** By road only: whether sources settle that every stretch exists; `uncertain` where no such way joins the two. */
  readonly roads?: 'certain' | 'uncertain';
}

export const kmPerMile = 1.609344;

/**
 * Measures the distance from one place or point to another.
 *
 * Geodesics by GeographicLib (Karney 2013). Points are in WGS84 degrees, `[longitude, latitude]` or with named axes, taken as
 * exact. Throws `UnknownIdError` for no place, or one that no road reaches; `InvalidPointError` for no point, and for an
 * array that may be turned round; `NoOutlineError` for the edge of a place whose outline is not on record;
 * `InvalidValueError` for a road to a point or to an edge, and for two places that no road joins.
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
  from: I['place'] | PointLike,
  to: I['place'] | PointLike,
  options: DistanceOptions = {},
): Distance {
  return measure(atlas, from, to, 'second', options);
}

/**
 * Measures how far a place or point is from a target; `compass` and `bearing` are as
 * seen from the target; with `to: 'edge'` it is the target's edge. Throws as {@link distanceBetween} does.
 *
 * @example
 * ```ts
 * import { distanceTo, syria2024 } from '@syria-2024/sdk';
 * console.log(distanceTo(syria2024, 'hama', 'rastan').km);
 * console.log(distanceTo(syria2024, 'hama', { lat: 34.73, lon: 36.71 }).compass);
 * ```
 */
export function distanceTo<I extends Ids>(
  atlas: Atlas<I>,
  target: I['place'],
  from: I['place'] | PointLike,
  options: DistanceOptions = {},
): Distance {
  return measure(atlas, target, from, 'first', options);
}

/** As seen from the first; the edge that may be asked for is that of the one named. */
function measure<I extends Ids>(
  atlas: Atlas<I>,
  first: I['place'] | PointLike,
  second: I['place'] | PointLike,
  edgeOf: 'first' | 'second',
  options: DistanceOptions,
): Distance {
  const a = positionOf(atlas, first);
  const b = positionOf(atlas, second);
  if (options.to === 'edge') {
    const [place, other] = edgeOf === 'first' ? [first, b] : [second, a];
    return between(a, b, toEdge(atlas, place, other, options));
  }
  return between(a, b, options.by === 'road' ? alongRoads(atlas, first, second) : {});
}

interface Position {
  readonly point: LonLat;
  readonly precisionKm: number;
}

function between(a: Position, b: Position, measured: Partial<Distance>): Distance {
  const line = inverse(a.point, b.point);
  const km = measured.km ?? line.km;
  return {
    km,
    miles: km / kmPerMile,
    ...directionOf(line),
    precisionKm: measured.precisionKm ?? a.precisionKm + b.precisionKm,
    ...(measured.roads && { roads: measured.roads }),
  };
}

function positionOf<I extends Ids>(atlas: Atlas<I>, given: I['place'] | PointLike): Position {
  if (typeof given !== 'string') return { point: readPoint(atlas, given), precisionKm: 0 };
  const { point, precisionMetres } = lookup(indexOf(atlas).places, 'place', given);
  return { point, precisionKm: precisionMetres / 1000 };
}

/** From a position to the nearest point of a place's outline. */
function toEdge<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'] | PointLike,
  { point, precisionKm }: Position,
  { by }: DistanceOptions,
): Pick<Distance, 'km' | 'precisionKm'> {
  if (typeof place !== 'string')
    throw new InvalidValueError('the edge', place, 'a place: points have none');
  if (by === 'road')
    throw new InvalidValueError('to', 'edge', "'centre': a distance by road is measured to it");
  const { ring, precisionMetres } = needOutline(atlas, place);
  return {
    km: nearestInRing(point, ring).km,
    precisionKm: precisionKm + precisionMetres / 1000,
  };
}

/** Along segments that surely exist, else along any; no bloc asks, so no holder matters. */
function alongRoads<I extends Ids>(
  atlas: Atlas<I>,
  from: I['place'] | PointLike,
  to: I['place'] | PointLike,
): Pick<Distance, 'km' | 'roads'> {
  const network = networkOf(atlas);
  const nodeAt = (end: I['place'] | PointLike) => {
    if (typeof end === 'string') return nodeOf(atlas, network, end);
    throw new InvalidValueError('by road', end, 'a place: roads lead from place to place');
  };
  const [start, end] = [nodeAt(from), nodeAt(to)];
  const kmOver = (cost: Cost) => reachFrom(network, start, cost).length[end] ?? Infinity;
  const certain = kmOver(overSureRoads(network));
  if (certain < Infinity) return { km: certain, roads: 'certain' };
  const km = kmOver(() => 0);
  if (km < Infinity) return { km, roads: 'uncertain' };
  throw new InvalidValueError('by road', to, `a place that a road joins with ${from}`);
}
