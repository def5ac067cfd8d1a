import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  largerVertexCuts,
  minimumEdgeCut,
  minimumEdgeCuts,
  minimumVertexCut,
  minimumVertexCuts,
} from '../src/graph/cuts.js';
import { toCutting, uncuttable } from '../src/graph/cutting.js';
import type { Network } from '../src/roads/network.js';
import { hittingSets, masked, networkFrom, simplePaths } from './networks.js';

const [from, to] = [0, 1];
const limit = 10_000;
const sorted = (cuts: readonly (readonly number[])[]) => cuts.map((cut) => cut.join()).sort();

/** The usable paths between the ends, and every way to cut them in places or in segments. */
function look(network: Network, passable: Int8Array) {
  const usable = (element: number) => passable[element] === 1;
  const paths = simplePaths(network, from, to).filter((path) => path.every(usable));
  const places = network.places.length;
  const direct = paths.filter(({ length }) => length === 3).map((path) => path[1] as number);
  const interior = network.places.map((_, n) => n).filter((n) => n !== from && n !== to);
  const segments = network.segments.map((_, e) => places + e);
  const smallest = (sets: number[][]) => sets.filter((set) => set.length === sets[0]?.length);
  const byPlace = paths.length === 0 ? [] : hittingSets(paths, [...interior, ...new Set(direct)]);
  const bySegment = paths.length === 0 ? [] : hittingSets(paths, segments);
  return { usable, paths, direct, byPlace, fewest: smallest(byPlace), links: smallest(bySegment) };
}

describe('cuts', () => {
  it('are the smallest that looking at every subset finds, all of them', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        const { usable, direct, fewest, links } = look(network, passable);
        const all = minimumVertexCuts(network, from, to, usable, limit);
        expect(all.complete).toBe(true);
        expect(sorted(all.cuts)).toEqual(sorted(fewest));
        const one = minimumVertexCut(network, from, to, usable);
        if (direct.length > 0) expect(one).toBeNull();
        else expect(sorted(fewest.length ? fewest : [[]])).toContain(one?.join());
        const edges = minimumEdgeCuts(network, from, to, usable, limit);
        expect(sorted(edges.cuts)).toEqual(sorted(links));
        const cut = minimumEdgeCut(network, from, to, usable).map((e) => e + network.places.length);
        expect(sorted(links.length ? links : [[]])).toContain(cut.join());
      }),
      { numRuns: 400 },
    );
  });

  it('that are larger have no needless part, and none is missed', () => {
    fc.assert(
      fc.property(masked, fc.integer({ min: 1, max: 3 }), ({ network, passable }, extra) => {
        const { usable, byPlace, fewest } = look(network, passable);
        const all = minimumVertexCuts(network, from, to, usable, limit);
        const larger = largerVertexCuts(network, from, to, usable, { all, limit, extra });
        const least = fewest[0]?.length ?? 0;
        const wanted = byPlace.filter(({ length }) => length > least && length <= least + extra);
        expect(sorted(larger.cuts)).toEqual(sorted(wanted));
        expect(larger.complete).toBe(true);
        if (wanted.length === 0) return;
        const asked = { all, limit: wanted.length, extra };
        expect(largerVertexCuts(network, from, to, usable, asked)).toEqual(larger);
      }),
      { numRuns: 300 },
    );
  });

  it('are as many places as there are routes that share none', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        const { fewest } = look(network, passable);
        const { flow, source, sink } = toCutting(network, from, to, (element) =>
          passable[element] !== 1 ? 0 : element === from || element === to ? uncuttable : 1,
        );
        expect(flow.maxFlow(source, sink)).toBe(fewest[0]?.length ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('stop at the limit, and say so', () => {
    // Two places joined by three chains of four places: 64 smallest cuts.
    const chains = [0, 1, 2].flatMap((chain) => {
      const at = (i: number) => 2 + 4 * chain + i;
      const ends: [number, number][] = [
        [from, at(0)],
        [at(0), at(1)],
        [at(1), at(2)],
        [at(2), at(3)],
        [at(3), to],
      ];
      return ends;
    });
    const network = networkFrom(14, chains);
    const usable = () => true;
    const ten = minimumVertexCuts(network, from, to, usable, 10);
    expect([ten.cuts.length, ten.complete]).toEqual([10, false]);
    const every = minimumVertexCuts(network, from, to, usable, 64);
    expect([every.cuts.length, every.complete]).toEqual([64, true]);
    expect(minimumEdgeCuts(network, from, to, usable, 125).cuts).toHaveLength(125);
    expect(every.cuts[0]).toEqual(minimumVertexCut(network, from, to, usable));
  });

  it('that are larger are complete though just as many as the limit, with a cut left to look at that is none of them', () => {
    const network = networkFrom(7, [
      [from, 2],
      [from, 6],
      [to, 3],
      [to, 5],
      [2, 4],
      [3, 4],
      [4, 5],
      [4, 6],
    ]);
    const usable = () => true;
    const all = minimumVertexCuts(network, from, to, usable, limit);
    const larger = (most: number) =>
      largerVertexCuts(network, from, to, usable, { all, limit: most, extra: 2 });
    const cuts = [
      [2, 6],
      [3, 5],
    ];
    expect(all.cuts).toEqual([[4]]);
    expect(larger(2)).toEqual({ cuts: expect.arrayContaining(cuts), complete: true });
    expect(larger(1)).toMatchObject({ cuts: [expect.anything()], complete: false });
  });

  it('take back what the shortest way took, where two long ways need it', () => {
    // The shortest way, by 2 and 3, leaves no other; by 2, 4, 5 and by 6, 7, 3 there are two.
    const network = networkFrom(8, [
      [from, 2],
      [2, 3],
      [3, to],
      [2, 4],
      [4, 5],
      [5, to],
      [from, 6],
      [6, 7],
      [7, 3],
    ]);
    const usable = () => true;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      expect(minimumVertexCut(network, a, b, usable)).toHaveLength(2);
      expect(minimumEdgeCut(network, a, b, usable)).toHaveLength(2);
      expect(minimumVertexCuts(network, a, b, usable, limit).cuts[0]).toHaveLength(2);
    }
  });

  it('name their elements in order, however they were found', () => {
    const network = networkFrom(6, [
      [from, 4],
      [from, 5],
      [to, 3],
      [2, 3],
      [2, 5],
      [3, 4],
    ]);
    const usable = () => true;
    const all = minimumVertexCuts(network, from, to, usable, limit);
    expect(all.cuts).toEqual([[3]]);
    expect(largerVertexCuts(network, from, to, usable, { all, limit, extra: 1 })).toEqual({
      cuts: expect.arrayContaining([
        [4, 5],
        [2, 4],
      ]),
      complete: true,
    });
  });
});
