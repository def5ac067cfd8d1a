import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Credibility, credibilities } from '../src/evidence/credibility.js';
import { joined, joinedTo } from '../src/graph/join.js';
import { everywhere, masked as inside } from '../src/graph/mask.js';
import { silent } from '../src/roads/element-state.js';
import type { Network } from '../src/roads/network.js';
import { toStatus } from '../src/roads/status.js';
import { severanceCredibility } from '../src/routes/severance.js';
import { bestOf, masked, simplePaths } from './networks.js';

const [from, to] = [0, 1];
const statusOf = (network: Network, passable: Int8Array, a: number, b: number) =>
  toStatus(joined(network, passable, a, b));
const runs = { numRuns: 400 };
const rank = { severed: -1, uncertain: 0, open: 1 };
const change = (passable: Int8Array, at: number, value: number) => {
  const copy = passable.slice();
  copy[at % copy.length] = value;
  return copy;
};

describe('the status of a way', () => {
  it('is the best of all its paths, each as good as its worst element', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        const best = (node: number) =>
          bestOf(simplePaths(network, from, node), (element) => passable[element] ?? 0);
        expect(statusOf(network, passable, from, to)).toBe(toStatus(best(to)));
        expect([...joinedTo(network, passable, from)]).toEqual(
          network.places.map((_, node) => best(node)),
        );
      }),
      runs,
    );
  });

  it('is the same backwards', () => {
    fc.assert(
      fc.property(masked, ({ network, passable }) => {
        expect(statusOf(network, passable, to, from)).toBe(statusOf(network, passable, from, to));
      }),
      runs,
    );
  });

  it('is never bettered by a loss', () => {
    fc.assert(
      fc.property(masked, fc.nat(), fc.constantFrom(-1, 0), ({ network, passable }, at, worse) => {
        const was = passable[at % passable.length] ?? 0;
        const then = change(passable, at, Math.min(was, worse));
        expect(rank[statusOf(network, then, from, to)]).toBeLessThanOrEqual(
          rank[statusOf(network, passable, from, to)],
        );
      }),
      runs,
    );
  });

  it('is not turned from severed to open, or back, by settling what was unknown', () => {
    fc.assert(
      fc.property(masked, fc.nat(), fc.constantFrom(-1, 1), ({ network, passable }, at, value) => {
        const status = statusOf(network, passable, from, to);
        if (status === 'uncertain' || passable[at % passable.length] !== 0) return;
        expect(statusOf(network, change(passable, at, value), from, to)).toBe(status);
      }),
      runs,
    );
  });
});

describe('the credibility of a severance', () => {
  it('is that of the weakest path’s strongest loss', () => {
    const believed = fc.infiniteStream(fc.constantFrom<Credibility | null>(...credibilities, null));
    fc.assert(
      fc.property(masked, believed, fc.nat(), ({ network, passable }, stream, abroad) => {
        // One node besides the ends lies in a third country, whatever can be passed there.
        const own = everywhere(network);
        const nodes = network.places.length;
        if (nodes > 2) own[2 + (abroad % (nodes - 2))] = -1;
        if (statusOf(network, inside(own, passable), from, to) !== 'severed') return;
        const beliefs = [...passable].map(() => stream.next().value as Credibility | null);
        const state = (element: number) => ({
          ...silent,
          credibility: beliefs[element] ?? null,
        });
        // Null is surest: it needs no belief.
        const scale = [null, ...credibilities];
        const paths = simplePaths(network, from, to).filter((path) =>
          path.every((e) => own[e] === 1),
        );
        const strongest = paths.map((path) =>
          Math.min(
            ...path
              .filter((element) => passable[element] === -1)
              .map((element) => scale.indexOf(beliefs[element] ?? null)),
          ),
        );
        const expected = scale[Math.max(0, ...strongest)] ?? null;
        const asked = { network, passability: { passable, state }, bounds: { own }, from, to };
        expect(severanceCredibility(asked)).toBe(expected);
      }),
      runs,
    );
  });
});
