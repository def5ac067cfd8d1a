import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedBy, toJoinLabels } from '../src/graph/components.js';
import { connectivityOver, type EdgeSpan } from '../src/graph/connectivity.js';
import { dominatorsFrom } from '../src/graph/dominators.js';
import { elementsOf, toGraph } from '../src/graph/graph.js';
import { joined } from '../src/graph/join.js';
import { type Cost, onCheapestWays, reachFrom } from '../src/graph/search.js';
import { shortestPath } from '../src/graph/shortest.js';
import type { Network } from '../src/roads/network.js';
import { masked, networks, simplePaths } from './networks.js';

const [from, to] = [0, 1];
const runs = { numRuns: 300 };
const kmOf = (network: Network, path: readonly number[]) =>
  path.reduce((sum, element) => sum + (network.weight[element - network.nodes] ?? 0), 0);

describe('a graph', () => {
  it('is labelled as searching joins it, for every pair', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        const labels = toJoinLabels(network, passable);
        for (let a = 0; a < network.nodes; a++)
          for (let b = 0; b < network.nodes; b++)
            expect(joinedBy(labels, a, b)).toBe(joined(network, passable, a, b));
      }),
      runs,
    );
  });

  it('is not searched beyond the end of a mask that is too short', () => {
    const ring = toGraph(3, Int32Array.of(0, 1, 1, 2, 2, 0), Float64Array.of(1, 1, 1));
    const nodesOnly = new Int8Array(ring.nodes).fill(1);
    for (const search of [
      () => joined(ring, nodesOnly, 0, 2),
      () => shortestPath(ring, nodesOnly, 0, 2),
      () => toJoinLabels(ring, nodesOnly),
      () => dominatorsFrom(ring, nodesOnly, 0),
    ])
      expect(search).toThrow(RangeError);
  });

  it('has no way shorter than the shortest', () => {
    fc.assert(
      fc.property(masked, fc.constantFrom(0, 1), ({ network, passable }, floor) => {
        const lengths = simplePaths(network, from, to)
          .filter((path) => path.every((element) => (passable[element] ?? -1) >= floor))
          .map((path) => kmOf(network, path));
        const way = shortestPath(network, passable, from, to, floor);
        expect(way === null).toBe(lengths.length === 0);
        if (!way) return;
        const elements = elementsOf(network, way);
        expect(kmOf(network, elements)).toBe(Math.min(...lengths));
        expect([way.nodes[0], way.nodes.at(-1)]).toEqual([from, to]);
        expect(elements.every((element) => (passable[element] ?? -1) >= floor)).toBe(true);
        way.edges.forEach((edge, i) => {
          const ends = [...network.ends.subarray(2 * edge, 2 * edge + 2)].sort();
          expect(ends).toEqual([way.nodes[i], way.nodes[i + 1]].sort());
        });
      }),
      runs,
    );
  });

  it('is as far to each node as the shortest way that is open, and endlessly far where there is none', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        const open: Cost = (element) => (passable[element] === 1 ? 0 : Infinity);
        const { length, by } = reachFrom(network, from, open);
        for (let node = 1; node < network.nodes; node++) {
          const lengths = simplePaths(network, from, node)
            .filter((path) => path.every((element) => passable[element] === 1))
            .map((path) => kmOf(network, path));
          expect(length[node]).toBe(Math.min(...lengths));
          expect(by[node] === -1).toBe(lengths.length === 0);
        }
      }),
      runs,
    );
  });

  it('has nothing on the cheapest ways where none leads', () => {
    const apart = toGraph(4, Int32Array.of(0, 1, 2, 3), Float64Array.of(1, 1));
    const dear: Cost = (element) => (element === 1 || element === 5 ? 1 : 0);
    expect(onCheapestWays(apart, 0, 3, dear)).toEqual([]);
    expect(onCheapestWays(apart, 0, 1, dear)).toEqual([1]);
  });

  it('is dominated by what all ways pass, the last of them', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        const dominators = dominatorsFrom(network, passable, from);
        for (let node = 1; node < network.nodes; node++) {
          const ways = simplePaths(network, from, node).filter((path) =>
            path.every((element) => passable[element] === 1),
          );
          const [first = []] = ways;
          const passed = first.filter(
            (element) =>
              element < network.nodes &&
              element !== node &&
              ways.every((path) => path.includes(element)),
          );
          expect(dominators[node]).toBe(ways.length === 0 ? -1 : passed.at(-1));
        }
      }),
      runs,
    );
  });

  it('whose edges come and go joins at each step what a search then joins', () => {
    const spans = fc.array(
      fc.record({ edge: fc.nat({ max: 9 }), a: fc.nat({ max: 12 }), b: fc.nat({ max: 12 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(networks, spans, fc.integer({ min: 1, max: 12 }), (network, drawn, steps) => {
        const alive = drawn
          .filter(({ edge, a, b }) => edge < network.edges && a !== b)
          .map(
            ({ edge, a, b }): EdgeSpan => ({ edge, from: Math.min(a, b), until: Math.max(a, b) }),
          )
          .map((span) => ({ ...span, until: Math.min(span.until, steps) }))
          .filter((span) => span.from < span.until);
        const pairs = network.places.map((_, node) => [from, node] as const);
        const told = connectivityOver(network, alive, steps, pairs);
        for (let step = 0; step < steps; step++) {
          const passable = new Int8Array(network.nodes + network.edges).fill(1);
          passable.fill(-1, network.nodes);
          for (const span of alive)
            if (span.from <= step && step < span.until) passable[network.nodes + span.edge] = 1;
          pairs.forEach(([a, b], p) => {
            expect(told[p]?.[step]).toBe(joined(network, passable, a, b) === 1 ? 1 : 0);
          });
        }
      }),
      runs,
    );
  });
});
