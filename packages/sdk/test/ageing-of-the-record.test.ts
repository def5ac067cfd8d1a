/** What ages on the record: laws of every answer, and the figures that the documents show. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ControlState, toldKey } from '../src/control/states/answer.js';
import { controlAt, controlHistory, syria2024 } from '../src/index.js';
import { neighboursOf } from '../src/places/neighbours.js';
import { parseWhen } from '../src/time/when.js';
import { withAgeingFigures } from './ageing-figures.js';
import { coveredDays } from './golden-files.js';

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
