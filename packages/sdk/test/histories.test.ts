import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../src/atlas/atlas.js';
import { syria2024 } from '../src/atlas/syria.js';
import { controlAt } from '../src/control/control.js';
import { controlHistory } from '../src/control/history.js';
import { type Happening, smallWorld } from './small-world.js';

const hour = 3_600_000;
const start = Date.parse('2024-12-05T00:00+03:00');

/** A change of one place within a few hours, as plain numbers: what the brute force reads. */
interface Change {
  from: number;
  until: number;
  to: 'gov' | 'opp' | 'sdf' | 'nobody';
  leaver?: 'gov' | 'opp' | 'sdf';
  entry: boolean;
  sure: boolean;
}

const changes: fc.Arbitrary<Change> = fc
  .record({
    from: fc.integer({ min: 0, max: 5 }),
    length: fc.integer({ min: 1, max: 3 }),
    to: fc.constantFrom('gov' as const, 'opp' as const, 'sdf' as const, 'nobody' as const),
    leaver: fc.constantFrom(undefined, 'gov' as const, 'opp' as const, 'sdf' as const),
    entry: fc.boolean(),
    sure: fc.boolean(),
  })
  .filter(({ to, leaver }) => to !== leaver && (to !== 'nobody' || leaver !== undefined))
  .map(({ length, leaver, entry, ...rest }) => ({
    ...rest,
    ...(leaver && { leaver }),
    until: rest.from + length,
    entry: entry && rest.to !== 'nobody',
  }));

const worldOf = (list: readonly Change[]) =>
  smallWorld({
    places: ['a'],
    baseline: { a: 'gov' },
    events: list.map(
      ({ from, until, to, leaver, entry, sure }): Happening => ({
        when: `2024-12-05T${String(from).padStart(2, '0')}/2024-12-05T${String(until - 1).padStart(2, '0')}`,
        effects: [
          { control: { place: 'a', to, ...(leaver && { from: leaver }), ...(entry && { entry }) } },
        ],
        // Observers against each other leave it doubtful: it may or may not have happened.
        said: sure ? ['sohr'] : ['sohr', { origin: 'ap', stance: 'denies' }],
      }),
    ),
  });

type State = { kind: 'held' | 'contested' | 'vacated'; parties: string[] };

/** The truth table of control, written a second time. */
function apply({ to, leaver, entry }: Change, state: State): { state: State; misfit: number } {
  const here = state.kind === 'vacated' ? [] : state.parties;
  const misfit = leaver !== undefined && here.length > 0 && !here.includes(leaver) ? 2 : 0;
  if (to === 'nobody') {
    if (state.kind === 'vacated') return { state: { kind: 'vacated', parties: [] }, misfit };
    const stayed = here.filter((party) => party !== leaver);
    const kind = stayed.length === 0 ? 'vacated' : stayed.length === 1 ? 'held' : 'contested';
    return {
      state: { kind: stayed.length === here.length ? state.kind : kind, parties: stayed },
      misfit,
    };
  }
  if (state.kind === 'held' && here[0] === to) return { state, misfit: misfit + 1 };
  if (!entry || here.length === 0) return { state: { kind: 'held', parties: [to] }, misfit };
  return { state: { kind: 'contested', parties: [...new Set([...here, to])].sort() }, misfit };
}

const slots = 4;

/** Every history: an instant for each change, or never for an unsure one. Of those with the same changes the best fit. */
function possible(list: readonly Change[], at: number, bestOnly: boolean): Set<string> {
  const bySubset = new Map<string, { misfit: number; key: string }[]>();
  const place = (i: number, instants: (number | null)[]) => {
    const change = list[i];
    if (change) {
      for (let slot = change.from * slots; slot < change.until * slots; slot++)
        if (!instants.includes(slot)) place(i + 1, [...instants, slot]);
      if (!change.sure) place(i + 1, [...instants, null]);
      return;
    }
    const past = list
      .map((one, index) => ({ one, index, instant: instants[index] ?? null }))
      .filter(({ instant }) => instant !== null && instant < at * slots)
      .sort((a, b) => (a.instant ?? 0) - (b.instant ?? 0));
    let state: State = { kind: 'held', parties: ['gov'] };
    let misfit = 0;
    for (const { one } of past) {
      const step = apply(one, state);
      state = step.state;
      misfit += step.misfit;
    }
    const subset = past
      .map(({ index }) => index)
      .sort()
      .join();
    const ends = bySubset.get(subset) ?? [];
    bySubset.set(subset, ends);
    ends.push({ misfit, key: `${state.kind} ${state.kind === 'vacated' ? '' : state.parties}` });
  };
  place(0, []);
  return new Set(
    [...bySubset.values()].flatMap((ends) => {
      const least = bestOnly ? Math.min(...ends.map(({ misfit }) => misfit)) : Infinity;
      return ends.filter(({ misfit }) => misfit <= least).map(({ key }) => key);
    }),
  );
}

/** What an answer leaves possible, as far as it tells. */
function told(atlas: Atlas, at: number): { keys?: string[]; candidates?: string[] } {
  const answer = controlAt(atlas, 'a', new Date(start + at * hour));
  if (answer.status === 'held') return { keys: [`held ${answer.holder}`] };
  if (answer.status === 'contested') return { keys: [`contested ${answer.parties}`] };
  if (answer.status === 'unknown') return { keys: ['vacated '] };
  return { candidates: [...answer.candidates] };
}

const partiesIn = (keys: Iterable<string>) =>
  [...new Set([...keys].flatMap((key) => key.split(' ')[1]?.split(',') ?? []))]
    .filter((party) => party !== '')
    .sort();

function expectTold(answer: ReturnType<typeof told>, keys: ReadonlySet<string>): void {
  if (keys.size === 1) expect(answer.keys).toEqual([...keys]);
  else expect(answer.candidates).toEqual(partiesIn(keys));
}

describe('controlAt against every possible history', () => {
  // Where all spans overlap, the best fit of the whole is the best fit of the fold's one cluster.
  const overlapping = fc
    .array(changes, { minLength: 1, maxLength: 3 })
    .filter((list) => list.every((a) => list.every((b) => a.from < b.until && b.from < a.until)));

  it('tells exactly what is possible where the spans overlap', () => {
    fc.assert(
      fc.property(overlapping, fc.integer({ min: 1, max: 9 }), (list, at) => {
        const keys = possible(list, at, true);
        const answer = told(worldOf(list), at);
        expectTold(answer, keys);
      }),
      { numRuns: 150 },
    );
  });

  it('never tells what no history leads to, and all that any does where none fits better', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        (list, at) => {
          const keys = possible(list, at, false);
          const answer = told(worldOf(list), at);
          // The best fit is chosen as time goes by: only where none fitted better at any time are all of them left.
          const noneFitsBetter = Array.from({ length: at }, (_, i) => i + 1).every(
            (then) => possible(list, then, true).size === possible(list, then, false).size,
          );
          if (noneFitsBetter) expectTold(answer, keys);
          else if (answer.keys) expect([...keys]).toEqual(expect.arrayContaining(answer.keys));
          else expect(partiesIn(keys)).toEqual(expect.arrayContaining(answer.candidates ?? []));
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Spells must follow on each other from end to end of the coverage, and each must be what controlAt says inside it. */
function expectPartition<P extends string>(atlas: Atlas, place: P): void {
  const { coverage } = atlas.dataset.meta;
  const spells = controlHistory(atlas, place);
  expect(Date.parse(spells[0]?.from ?? '')).toBe(Date.parse(coverage.from));
  expect(Date.parse(spells.at(-1)?.until ?? '')).toBe(Date.parse(coverage.until));
  for (const [i, spell] of spells.entries()) {
    const next = spells[i + 1];
    if (next) {
      expect(next.from, place).toBe(spell.until);
      expect(Date.parse(next.from), place).toBeGreaterThanOrEqual(Date.parse(spell.from));
    }
    // A minute in, and a minute before the end: spells are told to the minute.
    for (const at of [Date.parse(spell.from) + 60_000, Date.parse(spell.until) - 60_000]) {
      if (at <= Date.parse(spell.from) || at >= Date.parse(spell.until)) continue;
      expect(controlAt(atlas, place, new Date(at)).status, `${place} ${spell.from}`).toBe(
        spell.status,
      );
    }
  }
}

describe('histories partition the covered time', () => {
  it('for every place of the record', () => {
    for (const { id } of syria2024.dataset.places)
      expectPartition(syria2024 as unknown as Atlas, id);
  });

  it('whatever is claimed', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (list) =>
        expectPartition(worldOf(list), 'a'),
      ),
      { numRuns: 80 },
    );
  });
});
