/** The roads as a graph of integers. */

import type { Dataset, Ids, LonLat, Segment } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import { lengthKm } from '../geodesy/geodesic.js';
import { type Graph, toGraph } from '../graph/graph.js';

/** Nodes are places, edges are segments, weights are km. */
export interface Network extends Graph {
  readonly places: readonly string[];
  readonly node: ReadonlyMap<string, number>;
  readonly segments: readonly Segment[];
}

export function networkOf<I extends Ids>(atlas: Atlas<I>): Network {
  const index = indexOf(atlas);
  return memo(index, 'network', () => {
    const { segments }: Dataset = atlas.dataset;
    const places = [...new Set(segments.flatMap(({ a, b }) => [a, b]))];
    const point = (id: string) => lookup(index.places, 'place', id).point;
    const km = segments.map(({ a, b, via }) => lengthKm([point(a), ...via, point(b)]));
    return toNetwork(places, segments, km);
  });
}

/** Lays segments out as a graph. `km` is their length, in the same order. */
export function toNetwork(
  places: readonly string[],
  segments: readonly Segment[],
  km: readonly number[],
): Network {
  const node = new Map(places.map((id, n) => [id, n]));
  const ends = Int32Array.from(
    segments.flatMap(({ a, b }) => [node.get(a) ?? 0, node.get(b) ?? 0]),
  );
  return { ...toGraph(places.length, ends, Float64Array.from(km)), places, node, segments };
}

/** The id of an element: of a node its place, of an edge its segment. */
export function idOf({ places, segments }: Network, element: number): string {
  return (element < places.length ? places[element] : segments[element - places.length]?.id) ?? '';
}

/** The drawn line of a segment: schematic, from `a` by its waypoints to `b`. */
export function lineOf<I extends Ids>(atlas: Atlas<I>, segment: Segment): LonLat[] {
  const { places } = indexOf(atlas);
  return [
    lookup(places, 'place', segment.a).point,
    ...segment.via,
    lookup(places, 'place', segment.b).point,
  ];
}
