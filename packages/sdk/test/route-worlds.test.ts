import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../src/atlas/atlas.js';
import { isAtLeast } from '../src/evidence/credibility.js';
import { assume, checkReach, checkRoute, controlAt, routeTimeline } from '../src/index.js';
import { elementStateAt } from '../src/roads/element-state.js';
import { networkOf } from '../src/roads/network.js';
import { toStatus } from '../src/roads/status.js';
import { readWay } from '../src/routes/read-question.js';
import { statusSpells } from '../src/routes/spells.js';
import { weighing } from './all-known.js';
import { bestOf, hittingSets, simplePaths } from './networks.js';
import { worlds } from './random-worlds.js';
import { capture, type Happening, smallWorld } from './small-world.js';

const question = {
  from: 'a',
  to: 'c',
  bloc: 'government' as const,
  within: 'any' as const,
  carry: 'forever' as const,
};
const start = Date.parse('2024-11-27T00:00+03:00');
const end = Date.parse('2024-12-09T00:00+03:00');
const hostile = ['opposition', 'sdf'];
const lebanon = { country: 'LB', region: null, point: [36.8, 34.75] as const };
const segmentOf = ({ effects }: Happening) =>
  effects
    .map((one) => ('passage' in one ? one.passage : one.control))
    .map((one) => ('segment' in one ? one.segment : ''))
    .join('-');
const rank = { severed: -1, uncertain: 0, open: 1 };

const towards = (bloc: string) => (bloc === 'government' ? 1 : hostile.includes(bloc) ? -1 : 0);

/** Looks at every path, and at each of its elements by itself. */
function slowStatus(atlas: Atlas, ms: number) {
  const network = networkOf(atlas);
  const [from = 0, to = 0] = [network.node.get('a'), network.node.get('c')];
  const known = new Map<number, number>();
  const passable = (element: number) => {
    const value =
      known.get(element) ??
      elementStateAt(atlas, network, element, 'government', ms, weighing).passable;
    known.set(element, value);
    return value;
  };
  return toStatus(bestOf(simplePaths(network, from, to), passable));
}

describe('in random worlds', () => {
  it('timelines agree with looking at every path at every turn, a moment and a minute before and after', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(fc.integer({ min: start, max: end }), { maxLength: 20 }),
        (world, more) => {
          const atlas = smallWorld(world);
          const spells = statusSpells(atlas, readWay(atlas, question));
          const turns = atlas.dataset.events.flatMap(({ when }) => [
            Date.parse(when.notBefore),
            Date.parse(when.notAfter),
          ]);
          const samples = [start, end, ...turns, ...more]
            .flatMap((ms) => [ms - 60_000, ms - 1, ms, ms + 1, ms + 60_000])
            .filter((ms) => ms >= start && ms <= end);
          for (const ms of new Set(samples)) {
            const spell = spells.findLast(({ from }) => from <= ms);
            expect(spell?.status).toBe(slowStatus(atlas, ms));
            const asked = checkRoute(atlas, { ...question, at: new Date(ms) });
            expect(asked.status).toBe(spell?.status);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('a place is as passable as the answer about its control says', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: start, max: end }), (world, ms) => {
        const atlas = smallWorld(world);
        const network = networkOf(atlas);
        network.places.forEach((place, node) => {
          const told = controlAt(atlas, place, new Date(ms), { carry: 'forever' });
          const { passable } = elementStateAt(atlas, network, node, 'government', ms, weighing);
          if (told.status === 'held') expect(passable).toBe(towards(told.bloc));
          if (told.status === 'unknown') expect(passable).toBe(told.vacatedBy === null ? 0 : 1);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('spells partition the days, and every turn is bound by what changed', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { spells, severances } = routeTimeline(smallWorld(world), question);
        expect(Date.parse(spells[0]?.from ?? '')).toBe(start);
        expect(Date.parse(spells.at(-1)?.until ?? '')).toBe(end);
        spells.forEach(({ from, because }, i) => {
          if (i === 0) return;
          expect(from).toBe(spells[i - 1]?.until);
          expect(because.length).toBeGreaterThan(0);
          for (const { evidence } of because) expect(evidence.events.length).toBeGreaterThan(0);
        });
        for (const { began, ended } of severances) {
          if (began.earliest) expect(began.earliest <= began.latest).toBe(true);
          if (ended) expect(began.latest <= ended.earliest).toBe(true);
          if (ended?.latest) expect(ended.earliest <= ended.latest).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a severance is proven by its minimum cut, and undone by its repair', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const atlas = smallWorld(world);
        const answer = checkRoute(atlas, { ...question, at: '2024-12-08' });
        if (answer.status !== 'severed') return;
        const network = networkOf(atlas);
        const ids = [...network.places, ...network.segments.map(({ id }) => id)];
        const paths = simplePaths(network, network.node.get('a') ?? 0, network.node.get('c') ?? 0);
        expect(answer.repair.length > 0).toBe(paths.length > 0);
        if (paths.length === 0) return;
        const cut = answer.minimumCut.map(({ place, segment }) => place ?? segment ?? '');
        for (const path of paths)
          expect(path.some((element) => cut.includes(ids[element] ?? ''))).toBe(true);
        const believed = ids.flatMap((_, element) => {
          const state = elementStateAt(atlas, network, element, 'government', end, weighing);
          const counts =
            state.credibility !== null &&
            answer.credibility !== null &&
            isAtLeast(state.credibility, answer.credibility);
          return state.passable === -1 && counts ? [element] : [];
        });
        expect(cut).toHaveLength(hittingSets(paths, believed)[0]?.length ?? Number.NaN);
        const mended = assume(
          atlas,
          answer.repair.map((id) =>
            network.node.has(id)
              ? { place: id, holder: 'gov' }
              : { segment: id, passage: 'open' as const },
          ),
        );
        const then = checkRoute(mended, { ...question, at: '2024-12-08' });
        expect(then.status).not.toBe('severed');
        expect(then.evidence.assumptions.length > 0 || then.status === 'uncertain').toBe(true);
        const { earliest, latest } = answer.since;
        const at = (iso: string, by: number) =>
          checkRoute(atlas, { ...question, at: new Date(Date.parse(iso) + by) }).status;
        expect(at(latest, 60_000 > end - Date.parse(latest) ? 0 : 60_000)).toBe('severed');
        if (earliest) expect(at(earliest, 0)).toBe('open');
      }),
      { numRuns: 250 },
    );
  });

  it('a place in a third country is as if no road led to it, whatever holds there', () => {
    const within = { detour: 1_000, roughest: 'track' as const };
    fc.assert(
      fc.property(worlds, (world) => {
        const joinsD = ({ a, b }: { a: string; b: string }) => a === 'd' || b === 'd';
        const segments = (world.segments ?? []).filter((one) => !joinsD(one));
        if (!['a', 'c'].every((end) => segments.some(({ a, b }) => a === end || b === end))) return;
        const events = (world.events ?? []).filter(
          (event) => !segmentOf(event).split('-').includes('d'),
        );
        const withD = (more: object) =>
          (world.places ?? []).map((id) => (id === 'd' ? { id, ...more } : id));
        const abroad = smallWorld({ ...world, places: withD(lebanon), events });
        // At the same point: a way is exposed to what lies beside it, on a road or not.
        const places = withD({ point: lebanon.point });
        const without = smallWorld({ ...world, places, segments, events });
        const asked = { ...question, within };
        expect(routeTimeline(abroad, asked)).toEqual(routeTimeline(without, asked));
        for (const at of ['2024-11-30', '2024-12-02T12:00', '2024-12-08']) {
          const told = checkRoute(abroad, { ...asked, at });
          const { abroad: _, ...expected } = {
            abroad: null,
            ...checkRoute(without, { ...asked, at }),
          };
          expect(told).toMatchObject(expected);
          const reached = (atlas: Atlas) =>
            checkReach(atlas, { place: 'a', at, bloc: 'government', carry: 'forever' }).reached;
          expect(reached(abroad).filter(({ place }) => place !== 'd')).toEqual(reached(without));
          const any = checkRoute(abroad, { ...question, at });
          if (told.status !== 'open' && told.abroad) expect(any.status).toBe(told.abroad.status);
          else if (told.status !== 'uncertain') expect(any.status).toBe(told.status);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing supposed changes nothing, and an avoided place or segment opens nothing', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom('b', 'd', 'a-b', 'b-c'), (world, avoid) => {
        const atlas = smallWorld(world);
        const at = '2024-12-02';
        const answer = checkRoute(atlas, { ...question, at });
        expect(checkRoute(assume(atlas, []), { ...question, at })).toEqual(answer);
        expect(routeTimeline(assume(atlas, []), question)).toEqual(routeTimeline(atlas, question));
        if (!atlas.dataset.segments.some(({ id, a, b }) => [id, a, b].includes(avoid))) return;
        const less = checkRoute(atlas, { ...question, at, avoid: [avoid] });
        expect(rank[less.status]).toBeLessThanOrEqual(rank[answer.status]);
        const back = checkRoute(atlas, { ...question, at, from: 'c', to: 'a' });
        expect([back.status, back.status === 'severed' && back.credibility]).toEqual([
          answer.status,
          answer.status === 'severed' && answer.credibility,
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('a supposed holder holds from its moment on, and not before', () => {
    fc.assert(
      fc.property(worlds, fc.constantFrom('gov', 'opp'), (world, holder) => {
        const atlas = smallWorld(world);
        const other = assume(atlas, [{ place: 'b', holder, from: '2024-12-01T12:00' }]);
        for (const at of ['2024-11-30', '2024-12-01T12:00'])
          expect({
            ...controlAt(other, 'b', at, { carry: 'forever' }),
            evidence: null,
            disputes: null,
          }).toEqual({
            ...controlAt(atlas, 'b', at, { carry: 'forever' }),
            evidence: null,
            disputes: null,
          });
        for (const at of ['2024-12-01T12:01', '2024-12-03', '2024-12-08'])
          expect(controlAt(other, 'b', at, { carry: 'forever' })).toMatchObject({
            status: 'held',
            holder,
            evidence: { assumptions: ['assume-1'] },
          });
      }),
      { numRuns: 150 },
    );
  });

  it('what opens more makes no way less open, nor an open one less believed', () => {
    const more = fc.record({
      when: fc.constantFrom('2024-11-28', '2024-12-01', '2024-12-03T12'),
      place: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      said: fc.constantFrom<NonNullable<Happening['said']>>(
        ['gov'],
        ['sohr'],
        ['gov', { origin: 'opp', stance: 'denies' as const }],
      ),
    });
    fc.assert(
      fc.property(worlds, more, (world, { when, place, said }) => {
        const added = { id: 'added', when, said, effects: [capture(place, 'gov')] };
        const [without, withIt] = [world.events ?? [], [...(world.events ?? []), added]].map(
          (events) => smallWorld({ ...world, events }),
        ) as [Atlas, Atlas];
        for (const within of ['any' as const, {}])
          for (const at of ['2024-12-01', '2024-12-03T12:00', '2024-12-05', '2024-12-08']) {
            const asked = { ...question, within, at };
            const [before, after] = [checkRoute(without, asked), checkRoute(withIt, asked)];
            expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status]);
            if (before.status !== 'open' || after.credibility === null) continue;
            expect(isAtLeast(after.credibility, before.credibility ?? 'confirmed')).toBe(true);
          }
      }),
      { numRuns: 150 },
    );
  });
});
