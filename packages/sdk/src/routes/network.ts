/** The roads as a graph of integers. */
import type { Ids, LonLat, Segment } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import { lengthKm } from '../geodesy/geodesic.js';

/**
 * Nodes are numbered from 0, edges too; an *element* is either: nodes first, then edges. The neighbours of node `n` are
 * the edges `edge[start[n]]` up to `edge[start[n + 1]]`.
 */
export interface Network {
  readonly places: readonly string[];
  readonly node: ReadonlyMap<string, number>;
  readonly segments: readonly Segment[];
  readonly ends: Int32Array;
  readonly km: Float64Array;
  readonly start: Int32Array;
  readonly edge: Int32Array;
  /** Where each of them leads. */
  readonly head: Int32Array;
}

export function networkOf<I extends Ids>(atlas: Atlas<I>): Network {
  const index = indexOf(atlas);
  return memo(index, 'network', () => {
    const segments = (atlas as unknown as Atlas).dataset.segments;
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
  const ends = new Int32Array(segments.length * 2);
  const start = new Int32Array(places.length + 1);
  segments.forEach(({ a, b }, e) => {
    ends[2 * e] = node.get(a) ?? 0;
    ends[2 * e + 1] = node.get(b) ?? 0;
  });
  for (const n of ends) start[n + 1] = (start[n + 1] ?? 0) + 1;
  for (let n = 0; n < places.length; n++) start[n + 1] = (start[n + 1] ?? 0) + (start[n] ?? 0);
  const next = start.slice();
  const edge = new Int32Array(ends.length);
  const head = new Int32Array(ends.length);
  ends.forEach((n, i) => {
    const slot = next[n] ?? 0;
    edge[slot] = i >> 1;
    head[slot] = ends[i ^ 1] ?? 0;
    next[n] = slot + 1;
  });
  return { places, node, segments, ends, km: Float64Array.from(km), start, edge, head };
}

export function otherEnd({ ends }: Network, edge: number, node: number): number {
  return (ends[2 * edge] === node ? ends[2 * edge + 1] : ends[2 * edge]) ?? 0;
}

/** The edges at a node. */
export function edgesAt({ start, edge }: Network, node: number): Int32Array {
  return edge.subarray(start[node], start[node + 1]);
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
