import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldKey } from '../src/control/states/answer.js';
import { assume, checkRoute, controlAt, controlHistory, syria2024 } from '../src/index.js';
import { neighboursOf } from '../src/places/neighbours.js';
import { parseWhen } from '../src/time/when.js';
import { withAgeingFigures } from './ageing-figures.js';
import { coveredDays } from './golden-files.js';
import { capture, type Happening, type SmallWorld, smallWorld } from './small-world.js';

const day5 = '2024-12-05';

/** A stands in the middle, joined to four towns that fall on the 5th. */
const around = ['b', 'c', 'd', 'e'];
const world = (more: Happening[] = [], fallen = around): SmallWorld => ({
  places: ['a', ...around],
  baseline: Object.fromEntries(['a', ...around].map((id) => [id, 'gov'])),
  segments: around.map((b) => ({ a: 'a', b })),
  events: [
    ...fallen.map((id) => ({
      id: `${id}-falls`,
      when: day5,
      effects: [capture(id, 'opp', 'gov')],
    })),
    ...more,
  ],
});

describe('a word that the front has gone past', () => {
  it('40. is overtaken, by the changes around it; the bare record tells it still', () => {
    const atlas = smallWorld(world());
    expect(controlAt(atlas, 'a', '2024-12-04')).toMatchObject({ status: 'held', holder: 'gov' });
    const answer = controlAt(atlas, 'a', day5);
    expect(answer).toMatchObject({
      status: 'uncertain',
      reason: 'overtaken',
      candidates: ['gov', 'opp'],
      overtakenBy: around,
    });
    expect(answer.evidence.events).toEqual(
      expect.arrayContaining(around.map((id) => `${id}-falls`)),
    );
    expect(controlAt(atlas, 'a', day5, { carry: 'forever' })).toMatchObject({
      status: 'held',
      holder: 'gov',
      lastReported: { by: 'baseline', when: null },
    });
  });

  it('41. stands again when somebody says that the holder is there still', () => {
    const holds = { control: { place: 'a', holds: 'gov' } } as const;
    const atlas = smallWorld(
      world([{ id: 'a-holds', kind: 'statement', when: '2024-12-06', effects: [holds] }]),
    );
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({
      status: 'held',
      holder: 'gov',
      lastReported: { by: 'renewal' },
    });
  });

  it('stands while one neighbour alone has passed', () => {
    const atlas = smallWorld(world([], ['b']));
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ status: 'held' });
  });

  it('is not overtaken by what happened before it was spoken', () => {
    const retaken = { id: 'a-taken', when: '2024-12-06', effects: [capture('a', 'gov')] };
    expect(controlAt(smallWorld(world([retaken])), 'a', '2024-12-07')).toMatchObject({
      status: 'held',
    });
  });

  it('leaves a way over it uncertain, for that reason', () => {
    const atlas = smallWorld(world([], ['c', 'd', 'e']));
    const way = { from: 'a', to: 'b', at: day5, bloc: 'government' } as const;
    expect(checkRoute(atlas, way)).toMatchObject({ status: 'uncertain', hinges: [{ place: 'a' }] });
    expect(checkRoute(atlas, { ...way, carry: 'forever' })).toMatchObject({ status: 'open' });
  });

  it('is renewed by an assumption', () => {
    const atlas = assume(smallWorld(world()), [{ place: 'a', holder: 'gov', from: '2024-12-07' }]);
    expect(controlAt(atlas, 'a', '2024-12-07')).toMatchObject({ status: 'held', holder: 'gov' });
  });

  it('55. is not asked of what is supposed, nor of what is held with it', () => {
    const places = ['a', { id: 'quarter', heldWith: 'a' }, ...around];
    const atlas = smallWorld({ ...world(), places });
    const supposed = assume(atlas, [{ place: 'a', holder: 'gov' }]);
    for (const place of ['a', 'quarter']) {
      expect(controlAt(atlas, place, day5)).toMatchObject({ reason: 'overtaken' });
      expect(controlAt(supposed, place, day5)).toMatchObject({
        status: 'held',
        holder: 'gov',
        evidence: { assumptions: ['assume-1'] },
      });
    }
  });

  it('is overtaken by neighbours that are supposed to have passed', () => {
    const fallen = around.map((place) => ({ place, holder: 'opp', from: day5 }));
    const atlas = assume(smallWorld(world([], [])), fallen);
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'uncertain',
      reason: 'overtaken',
      evidence: { assumptions: ['assume-1', 'assume-2', 'assume-3', 'assume-4'] },
    });
  });
});

describe('every answer of the record', () => {
  const days = coveredDays(syria2024);
  const places = syria2024.dataset.places.map(({ id }) => id);
  const asked = fc.record({
    place: fc.constantFrom(...places),
    day: fc.constantFrom(...days),
    asOf: fc.constantFrom(undefined, ...days),
    atLeast: fc.constantFrom('possible' as const, 'probable' as const, 'confirmed' as const),
  });
  const numRuns = process.env.PROOF_CLUSTERS === undefined ? 400 : 5000;

  it('has two candidates where it is uncertain, and never began after the moment asked', () => {
    fc.assert(
      fc.property(asked, ({ place, day, asOf, atLeast }) => {
        const answer = controlAt(syria2024, place, day, { atLeast, ...(asOf && { asOf }) });
        if (answer.status === 'uncertain')
          expect(answer.candidates.length).toBeGreaterThanOrEqual(2);
        else if (answer.since)
          expect(Date.parse(answer.since.notAfter)).toBeLessThanOrEqual(parseWhen(syria2024, day));
      }),
      { numRuns },
    );
  });

  it('is overtaken by neighbours that are reported to have passed, never by such as only may have', () => {
    let overtaken = 0;
    for (const day of days)
      for (const place of places) {
        const answer = controlAt(syria2024, place, day);
        if (answer.status !== 'uncertain' || answer.reason !== 'overtaken') continue;
        overtaken++;
        expect(neighboursOf(syria2024, place)).toEqual(
          expect.arrayContaining([...(answer.overtakenBy ?? [])]),
        );
        for (const neighbour of answer.overtakenBy ?? []) {
          const { status } = controlAt(syria2024, neighbour, day, { carry: 'forever' });
          expect(['held', 'unknown']).toContain(status);
        }
      }
    expect(overtaken).toBeGreaterThan(0);
  });

  it('50. is the one of the spell that begins then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        for (const { from, until: _, ...spell } of controlHistory(syria2024, place))
          expect(toldKey(controlAt(syria2024, place, from))).toBe(toldKey(spell));
      }),
      { numRuns: numRuns / 4 },
    );
  });
});

describe('docs/ageing.md', () => {
  it('shows the figures of the record; when they moved: npm run ageing', () => {
    const page = fileURLToPath(new URL('../../../docs/ageing.md', import.meta.url));
    const text = readFileSync(page, 'utf8');
    expect(withAgeingFigures(text, syria2024)).toBe(text);
  });
});
