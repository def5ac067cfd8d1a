/** What counts as a way in random worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRoute } from '../src/index.js';
import { elementStateAt } from '../src/roads/element-state.js';
import { type Network, networkOf } from '../src/roads/network.js';
import { toStatus } from '../src/roads/status.js';
import { readWay } from '../src/routes/read-question.js';
import { statusSpells } from '../src/routes/spells.js';
import { weighing } from './all-known.js';
import { bestOf, simplePaths } from './networks.js';
import { worlds } from './random-worlds.js';
import { smallWorld } from './small-world.js';

const ids = (network: Network) => [...network.places, ...network.segments.map(({ id }) => id)];

describe('in random worlds', () => {
  it('a way counts within its bounds as looking at the length and the roads of every path finds', () => {
    const classes = ['primary', 'secondary', 'track'] as const;
    const within = fc.record({
      detour: fc.constantFrom(1, 1.3, 2, 3),
      roughest: fc.constantFrom(...classes),
    });
    const rough = fc.array(fc.constantFrom(...classes), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(worlds, within, rough, (world, bounds, drawn) => {
        const segments = world.segments?.map((one, i) => ({
          ...one,
          class: drawn[i] ?? 'primary',
        }));
        const atlas = smallWorld({ ...world, segments: segments ?? [] });
        const network = networkOf(atlas);
        const [from = 0, to = 0] = [network.node.get('a'), network.node.get('c')];
        const paths = simplePaths(network, from, to).map((elements) => {
          const edges = elements.filter((element) => element >= network.nodes);
          const segments = edges.map((edge) => network.segments[edge - network.nodes]);
          return {
            elements,
            isSure: segments.every((segment) => segment?.exists === 'certain'),
            km: edges.reduce((sum, edge) => sum + (network.weight[edge - network.nodes] ?? 0), 0),
            rough: Math.max(
              ...segments.map((segment) =>
                classes.indexOf(segment?.class as (typeof classes)[number]),
              ),
            ),
          };
        });
        const shortest = (some: typeof paths) =>
          some.filter(({ isSure }) => isSure).sort((a, b) => a.km - b.km)[0];
        const asked = classes.indexOf(bounds.roughest);
        const usual = shortest(paths.filter((path) => path.rough <= asked)) ?? shortest(paths);
        const counts = paths.filter(
          ({ km, rough }) =>
            !usual ||
            (km <= bounds.detour * usual.km * (1 + 1e-9) && rough <= Math.max(asked, usual.rough)),
        );
        const question = { from: 'a', to: 'c', within: bounds, carry: 'forever' as const };
        const spells = statusSpells(atlas, readWay(atlas, question));
        for (const at of [
          '2024-11-27',
          '2024-12-01',
          '2024-12-03T12:00',
          '2024-12-05',
          '2024-12-08',
        ]) {
          const answer = checkRoute(atlas, { ...question, at });
          const ms = Date.parse(answer.at);
          const best = (some: typeof paths) =>
            bestOf(
              some.map(({ elements }) => elements),
              (element) =>
                elementStateAt(atlas, network, element, 'government', ms, weighing).passable,
            );
          const level = best(paths);
          expect(answer.status).toBe(toStatus(level === 1 ? Math.max(0, best(counts)) : level));
          expect(spells.findLast(({ from }) => from <= ms)?.status).toBe(answer.status);
          if (answer.status === 'uncertain') expect(answer.beyond !== null).toBe(level === 1);
          if (answer.status !== 'open') continue;
          const { cuts } = answer.chokepoints.all;
          const left = (cut: readonly string[]) =>
            counts.filter(
              ({ elements }) => !elements.some((e) => cut.includes(ids(network)[e] ?? '')),
            );
          for (const cut of cuts) expect(best(left(cut))).toBeLessThan(1);
          for (const cut of cuts.filter(({ length }) => length > 1))
            for (const spared of cut)
              expect(best(left(cut.filter((one) => one !== spared)))).toBe(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
