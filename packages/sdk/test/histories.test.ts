import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../src/atlas/atlas.js';
import { type ControlAnswer, controlAt } from '../src/control/control.js';
import { controlHistory } from '../src/control/history.js';
import { createAtlas, syria2024 } from '../src/index.js';
import { endsOfEveryHistory } from './every-history.js';
import { coveredDays } from './golden-files.js';
import { type Happening, smallWorld } from './small-world.js';

const hour = 3_600_000;
const start = Date.parse('2024-12-05T00:00:00+03:00');

/** A change of one place within a few hours, as plain numbers: what the brute force reads. */
interface Change {
  from: number;
  until: number;
  to: 'gov' | 'opp' | 'sdf' | 'nobody';
  leaver?: 'gov' | 'opp' | 'sdf';
  entry: boolean;
  sure: boolean;
  /** Said to be there still. */
  still: boolean;
}

const changes: fc.Arbitrary<Change> = fc
  .record({
    from: fc.integer({ min: 0, max: 5 }),
    length: fc.integer({ min: 1, max: 3 }),
    to: fc.constantFrom('gov' as const, 'opp' as const, 'sdf' as const, 'nobody' as const),
    leaver: fc.constantFrom(undefined, 'gov' as const, 'opp' as const, 'sdf' as const),
    entry: fc.boolean(),
    sure: fc.boolean(),
    still: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
  })
  .filter(({ to, leaver }) => to !== leaver && (to !== 'nobody' || leaver !== undefined))
  .map(({ length, leaver, entry, still, ...rest }) => ({
    ...rest,
    still: still && rest.to !== 'nobody',
    ...(leaver && !(still && rest.to !== 'nobody') && { leaver }),
    until: rest.from + length,
    entry: entry && !still && rest.to !== 'nobody',
  }));

const worldOf = (list: readonly Change[]) =>
  smallWorld({
    places: ['a'],
    baseline: { a: 'gov' },
    events: list.map(
      ({ from, until, to, leaver, entry, sure, still }): Happening => ({
        kind: still ? 'statement' : 'capture',
        when: `2024-12-05T${String(from).padStart(2, '0')}/2024-12-05T${String(until - 1).padStart(2, '0')}`,
        effects: [
          still
            ? { control: { place: 'a', holds: to } }
            : {
                control: {
                  place: 'a',
                  to,
                  ...(leaver && { from: leaver }),
                  ...(entry && { entry }),
                },
              },
        ],
        // Observers against each other leave it doubtful: it may or may not have happened.
        said: sure ? ['sohr'] : ['sohr', { origin: 'ap', stance: 'denies' }],
      }),
    ),
  });

type State = { kind: 'held' | 'contested' | 'vacated'; parties: string[] };

/** The truth table of control, written a second time. */
function apply({ to, leaver, entry }: Change, state: State): State {
  const here = state.kind === 'vacated' ? [] : state.parties;
  if (to === 'nobody') {
    const stayed = here.filter((party) => party !== leaver);
    const kind = stayed.length === 0 ? 'vacated' : stayed.length === 1 ? 'held' : 'contested';
    return { kind, parties: stayed };
  }
  if (!entry || here.length === 0) return { kind: 'held', parties: [to] };
  const parties = [...new Set([...here, to])].sort();
  return { kind: parties.length === 1 ? 'held' : 'contested', parties };
}

/**
 * Nobody is said to be there still once he surely is not there alone, as long as nothing on record can have undone that
 * by then: nothing that can come after it and before the word.
 */
function isStillSo(list: readonly Change[], before: readonly number[], next: number): boolean {
  const word = list[next] as Change;
  if (!word.still) return true;
  const alone = { kind: 'held' as const, parties: [word.to] };
  const mends = (harm: Change) => (one: Change) =>
    !one.still && one.from < word.until && harm.from < one.until && canMend(one, harm, word.to);
  return before.every((i) => {
    const harm = list[i] as Change;
    const isHarm = harm.sure && !harm.still && !isAlone(apply(harm, alone), word.to);
    const isApart = harm.until <= word.from;
    return !isHarm || isApart || list.some(mends(harm));
  });
}

const isAlone = ({ kind, parties }: State, who: string) =>
  kind === 'held' && parties.length === 1 && parties[0] === who;

/** Whether a change puts right somebody whom the other put wrong: brings back who is missing, rids of who came in. */
function canMend(one: Change, harm: Change, who: string): boolean {
  const wronged = ['gov', 'opp', 'sdf'].filter((party) => isWrong(harm, party, who));
  return wronged.some((party) => touches(one, party) && !isWrong(one, party, who));
}

function isWrong(change: Change, party: string, who: string): boolean {
  return touches(change, party) && (change.to === party) !== (party === who);
}

/** A taking tells of everybody, an entry of who came in, a leaving of who left. */
function touches({ to, leaver, entry }: Change, party: string): boolean {
  return to === 'nobody' ? party === leaver : !entry || party === to;
}

/** What every history leads to, sure or not. */
function possible(list: readonly Change[], at: number): Set<string> {
  const rows = list.map(({ from, until, sure }) => ({
    from,
    until,
    sure,
    own: true,
    rank: [],
    after: [],
  }));
  return endsOfEveryHistory(
    rows,
    at,
    ['held gov'],
    (i, key: string) => {
      const [kind = '', parties = ''] = key.split(' ');
      const state = { kind, parties: parties === '' ? [] : parties.split(',') } as State;
      const next = apply(list[i] as Change, state);
      return `${next.kind} ${next.parties}`;
    },
    (before, next) => isStillSo(list, before, next),
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

const candidatesIn = (keys: Iterable<string>) =>
  [...new Set([...keys].flatMap((key) => (key.split(' ')[1] || 'nobody').split(',')))].sort();

describe('controlAt against every possible history', () => {
  it('tells exactly what is possible', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 9 }),
        (list, at) => {
          const keys = possible(list, at);
          const answer = told(worldOf(list), at);
          if (keys.size === 1) expect(answer.keys).toEqual([...keys]);
          else expect(answer.candidates).toEqual(candidatesIn(keys));
        },
      ),
      { numRuns: Math.min(20_000, Number(process.env.PROOF_CLUSTERS ?? 600)) },
    );
  });
});

/** Spells must follow on each other from end to end of the coverage, and be what controlAt says at their start and inside. */
function expectPartition<P extends string>(atlas: Atlas, place: P): void {
  const { coverage } = atlas.dataset.meta;
  const spells = controlHistory(atlas, place);
  expect([0, 1000]).toContain(Date.parse(spells[0]?.from ?? '') - Date.parse(coverage.from));
  expect(Date.parse(spells.at(-1)?.until ?? '')).toBe(Date.parse(coverage.until));
  for (const [i, spell] of spells.entries()) {
    const [from, until] = [Date.parse(spell.from), Date.parse(spell.until)];
    const next = spells[i + 1];
    // An instant between two days' spans is part of none.
    if (next) expect([0, 1000], place).toContain(Date.parse(next.from) - until);
    if (until < Date.parse(coverage.until))
      expect(until - from, place).toBeGreaterThanOrEqual(59_000);
    expect(controlAt(atlas, place, spell.from).status, `${place} ${spell.from}`).toBe(spell.status);
    for (const at of [from + 30_000, until - 1000]) {
      if (at <= from || at >= until) continue;
      expect(controlAt(atlas, place, new Date(at)).status, `${place} ${spell.from}`).toBe(
        spell.status,
      );
    }
  }
}

/** What must hold of every answer, whatever was claimed. */
function expectSound(atlas: Atlas, answer: ControlAnswer): void {
  const where = `${answer.place} at ${answer.at}, as of ${answer.asOf}`;
  if (answer.status === 'contested') expectFought(atlas, answer.parties, where);
  if (answer.status === 'uncertain') expect(answer.candidates.length, where).toBeGreaterThan(1);
  if ('since' in answer && answer.since) {
    expect(Date.parse(answer.since.notAfter), where).toBeLessThanOrEqual(Date.parse(answer.at));
    expect(Date.parse(answer.since.notBefore), where).toBeLessThanOrEqual(
      Date.parse(answer.since.notAfter),
    );
  }
}

/** Two of one side do not fight each other because both are inside: one is said to have come in against the other. */
function expectFought({ dataset }: Atlas, parties: readonly string[], where: string): void {
  const blocs = new Set(dataset.actors.filter(({ id }) => parties.includes(id)).map(blocOf));
  const clashes = dataset.events.flatMap(({ effects }) =>
    effects.filter(
      (one) =>
        'control' in one &&
        'entry' in one.control &&
        [one.control.from, one.control.to].every((party) => parties.includes(party ?? '')),
    ),
  );
  expect(blocs.size > 1 || clashes.length > 0, where).toBe(true);
}

const blocOf = ({ bloc }: { bloc: string }) => bloc;

/** The same world, in which the SDF is of the opposition's side. */
function alliedWorldOf(list: readonly Change[]): Atlas {
  const { dataset } = worldOf(list);
  const actors = dataset.actors.map((one) => ({
    ...one,
    bloc: one.id === 'sdf' ? 'opposition' : one.bloc,
  }));
  return createAtlas({ ...dataset, actors }) as unknown as Atlas;
}

describe('answers are sound', () => {
  it('for every place, evening and evening of knowledge', () => {
    const days = coveredDays(syria2024);
    for (const day of days)
      for (const asOf of [undefined, ...days])
        for (const { id } of syria2024.dataset.places)
          expectSound(
            syria2024 as unknown as Atlas,
            controlAt(syria2024, id, day, { ...(asOf && { asOf }) }) as ControlAnswer,
          );
  });

  it('whatever is claimed', () => {
    fc.assert(
      fc.property(
        fc.array(changes, { maxLength: 6 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(worldOf, alliedWorldOf),
        (list, at, toWorld) => {
          const atlas = toWorld(list) as unknown as Atlas;
          expectSound(atlas, controlAt(atlas, 'a', new Date(start + at * hour)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('histories partition the covered time', () => {
  it('for every place of the record', () => {
    for (const { id } of syria2024.dataset.places) expectPartition(syria2024, id);
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
