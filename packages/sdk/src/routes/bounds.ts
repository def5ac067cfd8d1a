/** What counts as a way: no longer, and over no rougher roads, than one would take. */

import type { Ids, RoadClass } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { endsOf, type Path } from '../graph/graph.js';
import { masked } from '../graph/mask.js';
import { reachFrom } from '../graph/search.js';
import { shortestPath } from '../graph/shortest.js';
import { outside } from '../outside.js';
import type { Network } from '../roads/network.js';
import { anyCountry, ownCountries } from './own-countries.js';
import type { Within } from './question.js';

const roughness: Readonly<Record<RoadClass, number>> = {
  motorway: 0,
  trunk: 1,
  primary: 2,
  secondary: 3,
  track: 4,
};

export interface Bounds {
  /**
   * The way that one would usually take: the shortest over roads that surely exist, whoever holds them, within the
   * roughness asked for where there is one, and without passing through a third country. Null: no road joins the ends.
   */
  readonly usual: Path | null;
  /** The longest that a way may be, km. */
  readonly longest: number;
  /** By element: 1 where a way may pass at all, however long and rough: in no third country. */
  readonly own: Int8Array;
  /** By element: 1 where a way may pass. */
  readonly allowed: Int8Array;
}

export function boundsOf<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
  from: number,
  to: number,
  within: Within = {},
): Bounds {
  const { detour = 2, roughest = 'secondary' } = within === 'any' ? {} : within;
  const own = ownCountries(atlas, network, from, to);
  const sure = own.map((value, element) =>
    network.segments[element - network.nodes]?.exists === 'uncertain' ? -1 : value,
  );
  const smooth = smootherThan(network, roughest, sure);
  const usual = shortestPath(network, smooth, from, to) ?? shortestPath(network, sure, from, to);
  if (within === 'any' || !usual) {
    const all = within === 'any' ? anyCountry(atlas, network) : own;
    return { usual, longest: Number.POSITIVE_INFINITY, own: all, allowed: all };
  }
  return {
    usual,
    own,
    longest: detour * lengthOf(network, usual),
    allowed: smootherThan(network, rougher(roughest, roughestOf(network, usual)), own),
  };
}

function smootherThan(
  { nodes, segments }: Network,
  roughest: RoadClass,
  mask: Int8Array,
): Int8Array {
  return mask.map((own, element) => {
    const segment = segments[element - nodes];
    return segment && roughness[segment.class] > roughness[roughest] ? -1 : own;
  });
}

/** The shortest way within the bounds over what is passable to `floor`. */
export function wayWithin(
  network: Network,
  bounds: Bounds,
  passable: Int8Array,
  from: number,
  to: number,
  floor = 1,
): Path | null {
  const way = shortestPath(network, masked(bounds.allowed, passable), from, to, floor);
  return way && isShort(network, bounds, way) ? way : null;
}

/** Lengths are sums in another order: what is as long as allowed may come out longer by a rounding. */
export function isShort(network: Network, { longest }: Bounds, way: Path): boolean {
  return lengthOf(network, way) <= longest * (1 + 1e-9);
}

/** What lies on some way within the bounds, to `floor`: elements beyond are impassable. */
export function sensibly(
  network: Network,
  bounds: Bounds,
  passable: Int8Array,
  from: number,
  to: number,
  floor: number,
): Int8Array {
  const allowed = masked(bounds.allowed, passable);
  if (bounds.longest === Number.POSITIVE_INFINITY) return allowed;
  const cost = (element: number) =>
    (allowed[element] ?? outside()) < floor ? Number.POSITIVE_INFINITY : 0;
  const [there, back] = [from, to].map((end) => reachFrom(network, end, cost).length) as [
    Float64Array,
    Float64Array,
  ];
  const longest = bounds.longest * (1 + 1e-9);
  const through = (a: number, b: number, between: number) =>
    (there[a] ?? outside()) + between + (back[b] ?? outside()) <= longest;
  return allowed.map((own, element) => {
    if (element < network.nodes) return through(element, element, 0) ? own : -1;
    const edge = element - network.nodes;
    const [a, b] = endsOf(network, edge);
    const km = network.weight[edge] ?? outside();
    return through(a, b, km) || through(b, a, km) ? own : -1;
  });
}

export function lengthOf({ weight }: Network, { edges }: Path): number {
  return edges.reduce((sum, edge) => sum + (weight[edge] ?? outside()), 0);
}

export function roughestOf({ segments }: Network, { edges }: Path): RoadClass {
  return edges.map((edge) => segments[edge]?.class ?? 'motorway').reduce(rougher, 'motorway');
}

function rougher(one: RoadClass, other: RoadClass): RoadClass {
  return roughness[one] < roughness[other] ? other : one;
}
