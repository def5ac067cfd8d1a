/** Random small networks, and answers about them found by looking at everything. */
import type { Segment } from '@syria-2024/data';
import fc from 'fast-check';
import { otherEnd } from '../src/graph/graph.js';
import { type Network, toNetwork } from '../src/roads/network.js';

export function networkFrom(places: number, ends: readonly (readonly [number, number])[]): Network {
  const ids = Array.from({ length: places }, (_, n) => `p${n}`);
  const segments = ends.map(
    ([a, b], e): Segment => ({
      id: `s${e}`,
      road: 'road',
      a: ids[a] ?? '',
      b: ids[b] ?? '',
      via: [],
      class: 'primary',
      exists: 'certain',
      sources: [],
    }),
  );
  return toNetwork(
    ids,
    segments,
    segments.map((_, e) => 1 + (e % 3)),
  );
}

/** Networks of up to seven places and ten segments; two segments may join the same places. */
export const networks = fc.integer({ min: 2, max: 7 }).chain((places) =>
  fc
    .array(
      fc
        .tuple(fc.nat({ max: places - 1 }), fc.nat({ max: places - 1 }))
        .filter(([a, b]) => a !== b),
      { minLength: 1, maxLength: 10 },
    )
    .map((ends) => networkFrom(places, ends)),
);

/** A network and what can be passed of it, by element. */
export const masked = networks.chain((network) =>
  fc.record({
    network: fc.constant(network),
    passable: fc
      .array(fc.constantFrom(1, 1, 1, 0, -1), {
        minLength: network.places.length + network.segments.length,
        maxLength: network.places.length + network.segments.length,
      })
      .map((values) => Int8Array.from(values)),
  }),
);

/** Every way that passes no place twice, as its elements. */
export function simplePaths(network: Network, from: number, to: number): number[][] {
  const found: number[][] = [];
  const walk = (node: number, elements: number[]) => {
    if (node === to) {
      found.push(elements);
      return;
    }
    network.segments.forEach((_, edge) => {
      if (network.ends[2 * edge] !== node && network.ends[2 * edge + 1] !== node) return;
      const next = otherEnd(network, edge, node);
      if (elements.includes(next)) return;
      walk(next, [...elements, network.places.length + edge, next]);
    });
  };
  walk(from, [from]);
  return found;
}

/** Kleene's or over all paths of his and over their elements: 1, 0 or -1. */
export function bestOf(paths: readonly number[][], passable: (element: number) => number): number {
  return Math.max(-1, ...paths.map((path) => Math.min(...path.map(passable))));
}

/** Every set of elements that hits all paths and of which no part does, the smallest first. */
export function hittingSets(
  paths: readonly number[][],
  candidates: readonly number[],
  most = candidates.length,
): number[][] {
  const sets: number[][] = [];
  const masks = Array.from({ length: 1 << candidates.length }, (_, mask) =>
    candidates.filter((_, bit) => mask & (1 << bit)),
  );
  for (const set of masks.sort((a, b) => a.length - b.length)) {
    if (set.length > most) break;
    if (sets.some((smaller) => smaller.every((element) => set.includes(element)))) continue;
    if (paths.every((path) => path.some((element) => set.includes(element)))) sets.push(set);
  }
  return sets;
}
