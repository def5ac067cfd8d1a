import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ControlState, toldKey } from '../src/control/states/answer.js';
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

  it('58. stays overtaken when what passed changes hands again, until it surely is back', () => {
    const [first = '', second = '', ...rest] = around;
    const passing = (when: string, ...moved: string[]): Happening[] =>
      moved.map((place) => ({ when, effects: [capture(place, 'sdf', 'gov')] }));
    const atlas = smallWorld({
      ...world([], []),
      events: [
        ...passing('2024-12-02', first, second),
        // In the 4th it is somebody's of two, neither of them gov.
        { when: '2024-12-04', effects: [capture(first, 'opp', 'sdf')] },
        { when: '2024-12-05', effects: [capture(second, 'gov', 'sdf')] },
      ],
    });
    const told = (when: string) => controlAt(atlas, 'a', when);
    expect(told('2024-12-03')).toMatchObject({ candidates: ['gov', 'sdf'] });
    expect(told('2024-12-04T12:00')).toMatchObject({ candidates: ['gov', 'opp', 'sdf'] });
    expect(told('2024-12-04')).toMatchObject({
      reason: 'overtaken',
      overtakenBy: [first, second],
      candidates: ['gov', 'opp', 'sdf'],
    });
    expect(told('2024-12-05T12:00')).toMatchObject({ reason: 'overtaken' });
    expect(told('2024-12-05')).toMatchObject({ status: 'held', holder: 'gov' });
    expect(rest).toHaveLength(2);
  });

  it('is no island where strangers follow each other around it', () => {
    const atlas = smallWorld({
      ...world([], []),
      baseline: { a: 'gov', ...Object.fromEntries(around.map((id) => [id, 'sdf'])) },
      events: around.map((id) => ({ when: day5, effects: [capture(id, 'opp', 'sdf')] })),
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ status: 'held', holder: 'gov' });
  });

  describe('59. and then ordered away with all others', () => {
    const order: Happening = {
      kind: 'statement',
      when: '2024-12-08T00/2024-12-08T12',
      effects: [{ control: { holder: 'gov', to: 'nobody' } }],
    };

    it('is not surely left by that order: others may have had it', () => {
      const atlas = smallWorld(world([order], ['b', 'c']));
      expect(controlAt(atlas, 'a', '2024-12-08T06:00')).toMatchObject({
        reason: 'overtaken',
        candidates: ['gov', 'nobody', 'opp'],
      });
      expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({
        status: 'uncertain',
        reason: 'overtaken',
        overtakenBy: ['b', 'c'],
        candidates: ['nobody', 'opp'],
      });
      // What was not overtaken is left.
      expect(controlAt(atlas, 'd', '2024-12-08')).toMatchObject({
        status: 'unknown',
        vacatedBy: 'gov',
      });
      // Whoever of the two has it lets the opposition pass.
      const way = { from: 'b', to: 'c', bloc: 'opposition', at: '2024-12-08' } as const;
      expect(checkRoute(atlas, way)).toMatchObject({ status: 'open' });
    });

    it('is left by it where what passed is left, too, or passed after it', () => {
      const left = around.map(
        (id): Happening => ({
          kind: 'withdrawal',
          when: day5,
          effects: [capture(id, 'nobody', 'gov')],
        }),
      );
      const late = around.map(
        (id): Happening => ({ when: '2024-12-08T06', effects: [capture(id, 'opp', 'gov')] }),
      );
      for (const events of [left, late]) {
        const atlas = smallWorld(world([...events, order], []));
        expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({
          status: 'unknown',
          vacatedBy: 'gov',
        });
      }
    });

    it('is left by it where the holder was said to be there still', () => {
      const holds: Happening = {
        kind: 'statement',
        when: '2024-12-06',
        effects: [{ control: { place: 'a', holds: 'gov' } }],
      };
      const atlas = smallWorld(world([order, holds]));
      expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({ vacatedBy: 'gov' });
    });
  });

  it('60. is not renewed by what is said of some of an area', () => {
    const some: Happening = {
      kind: 'withdrawal',
      when: '2024-12-06',
      effects: [{ control: { area: 'all', from: 'gov', to: 'nobody', extent: 'part' } }],
    };
    const atlas = smallWorld({ ...world([some]), areas: { all: ['a'] } });
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({
      reason: 'overtaken',
      candidates: ['gov', 'nobody', 'opp'],
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

const places = syria2024.dataset.places.map(({ id }) => id);
const bare = { carry: 'forever' } as const;
const isOvertaken = (state: ControlState) =>
  state.status === 'uncertain' && state.reason === 'overtaken';
const orders: ReadonlySet<string> = new Set(
  syria2024.dataset.events.flatMap(({ id, effects }) =>
    effects.some((effect) => 'control' in effect && 'holder' in effect.control) ? [id] : [],
  ),
);
const blocsOf = (actors: readonly string[]): string[] =>
  actors.flatMap((id) => syria2024.dataset.actors.find((one) => one.id === id)?.bloc ?? []);

/** The side whose place it is, or was until it left. */
function sideIn(state: ControlState): string {
  if (state.status === 'held') return state.bloc;
  const who =
    state.status === 'uncertain'
      ? state.candidates
      : state.status === 'unknown'
        ? [state.vacatedBy ?? '']
        : [];
  const [bloc, ...others] = new Set(blocsOf(who));
  if (bloc === undefined || others.length > 0) throw new Error(`no one side: ${who.join(' ')}`);
  return bloc;
}

/** Whether a side surely was out of a place after it was last surely in it. */
function hasSurelyLost(bloc: string, place: (typeof places)[number], at: string): boolean {
  // An instant between two spells is part of neither: where days' spans meet, they meet at an evening.
  const moments = [
    ...controlHistory(syria2024, place, bare).map(({ from }) => from),
    ...coveredDays(syria2024).map((day) => controlAt(syria2024, place, day).at),
  ];
  const spells = [...new Set(moments)]
    .filter((moment) => moment <= at)
    .sort()
    .map((moment): ControlState => controlAt(syria2024, place, moment, bare));
  const isTheirs = (spell: ControlState) => spell.status === 'held' && spell.bloc === bloc;
  const isOut = (spell: ControlState) =>
    spell.status === 'held'
      ? spell.bloc !== bloc
      : spell.status === 'unknown'
        ? spell.vacatedBy !== null
        : !blocsOf(spell.status === 'contested' ? spell.parties : spell.candidates).includes(bloc);
  return spells.slice(spells.findLastIndex(isTheirs) + 1).some(isOut);
}

describe('every answer of the record', () => {
  const days = coveredDays(syria2024);
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
        const bloc = sideIn(controlAt(syria2024, place, day, bare));
        for (const neighbour of answer.overtakenBy ?? [])
          expect(hasSurelyLost(bloc, neighbour, answer.at), `${place} ${neighbour}`).toBe(true);
      }
    expect(overtaken).toBeGreaterThan(0);
  });

  it('stays overtaken until something is reported of the place, or a neighbour is surely back', () => {
    const after = places.flatMap((place) => {
      const spells = controlHistory(syria2024, place);
      return spells.flatMap((spell, i) => {
        const last = spells[i - 1];
        const isOver = last && isOvertaken(last) && !isOvertaken(spell);
        return isOver ? [{ place, last, spell }] : [];
      });
    });
    for (const { place, last, spell } of after) {
      const [then, now] = [last, spell].map(({ from }) =>
        controlAt(syria2024, place, from, bare).evidence.events.filter((id) => !orders.has(id)),
      );
      const bloc = sideIn(controlAt(syria2024, place, last.from, bare));
      const isBack =
        'overtakenBy' in last &&
        last.overtakenBy?.some((neighbour) => {
          const state = controlAt(syria2024, neighbour, spell.from, bare);
          return state.status === 'held' && state.bloc === bloc;
        });
      expect(isBack || String(now) !== String(then), `${place} from ${spell.from}`).toBe(true);
    }
    expect(after.length).toBeGreaterThan(0);
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
