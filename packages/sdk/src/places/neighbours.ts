/** Which places are each other's neighbours: a table of the record's own, computed once for an atlas. */

import type { Ids, Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import { degreeKm } from '../geodesy/degree.js';
import { getOrMake } from '../kept/get-or-make.js';
import { addTo } from '../kept/group-by.js';
import { outside } from '../outside.js';
import { chainFrom } from './chain.js';
import { isPartOfRoad } from './part-of-road.js';
import { placeRank } from './place-rank.js';
import { triangleSides } from './triangle-sides.js';

/** A side of a triangle longer than this joins places across the desert, km. */
const longestSideKm = 50;
/** A place located worse than this would have neighbours where nobody knows that it is, metres. */
const leastPreciseMetres = 10_000;

/**
 * The neighbours of a place: those that share a side of a triangle with it in the Delaunay triangulation of the country's
 * places (sides to 50 km), and those that a road joins to it with nothing but junctions and bridges between. A place held
 * with another has the other's. In order of their ids.
 */
export function neighboursOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
): readonly I['place'][] {
  const index = indexOf(atlas);
  const table = memo(index, 'neighbours', () => toTable(atlas, index));
  return table.get(rootOf(index, place)) ?? [];
}

/** The place that a place is held with, and so on. */
function rootOf({ places }: Index, place: string): string {
  return chainFrom(place, (id) => places.get(id)?.heldWith).at(-1) ?? place;
}

function toTable(atlas: Atlas, index: Index): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    const [one, other] = [rootOf(index, a), rootOf(index, b)];
    if (one === other) return;
    getOrMake(table, one, () => new Set()).add(other);
    getOrMake(table, other, () => new Set()).add(one);
  };
  for (const [a, b] of nearPairs(atlas)) join(a, b);
  for (const [a, b] of directRoads(atlas, index)) join(a, b);
  return new Map([...table].map(([place, all]) => [place, [...all].sort()]));
}

interface Site {
  readonly id: string;
  readonly plane: readonly [x: number, y: number];
}

function* nearPairs({ dataset }: Atlas): Generator<readonly [string, string]> {
  const middle = Math.cos((meanOf(dataset.places.map(({ point }) => point[1])) * Math.PI) / 180);
  const sites = distinctSites(dataset.places).map(
    ({ id, point: [lon, lat] }): Site => ({
      id,
      plane: [lon * middle * degreeKm, lat * degreeKm],
    }),
  );
  for (const [i, j] of triangleSides(sites.map(({ plane }) => plane))) {
    const [one, other] = [sites[i] ?? outside(), sites[j] ?? outside()];
    const km = Math.hypot(one.plane[0] - other.plane[0], one.plane[1] - other.plane[1]);
    if (km <= longestSideKm) yield [one.id, other.id];
  }
}

/** Places of the country that stand for themselves; of several on one point (to 10 m) the one that speaks first. */
function distinctSites(places: readonly Place[]): Place[] {
  const known = new Map<string, Place>();
  for (const place of [...places].sort((a, b) => placeRank(a) - placeRank(b))) {
    const { region, heldWith, precisionMetres, point } = place;
    if (region === null || heldWith !== undefined || isPartOfRoad(place)) continue;
    const key = point.map((degrees) => degrees.toFixed(4)).join(' ');
    if (precisionMetres <= leastPreciseMetres && !known.has(key)) known.set(key, place);
  }
  return [...known.values()];
}

/** Pairs of places that a road joins with nothing between that is only a part of the road. */
function* directRoads({ dataset }: Atlas, { places }: Index): Generator<readonly [string, string]> {
  const next = new Map<string, string[]>();
  for (const { a, b, exists } of dataset.segments) {
    if (exists === 'uncertain') continue;
    addTo(next, a, b);
    addTo(next, b, a);
  }
  const isThrough = (id: string) => isPartOfRoad(places.get(id) ?? outside());
  for (const start of next.keys()) {
    const seen = new Set([start]);
    for (const at of seen)
      if (at === start || isThrough(at)) for (const one of next.get(at) ?? []) seen.add(one);
    for (const end of seen) if (end > start && !isThrough(end)) yield [start, end];
  }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
