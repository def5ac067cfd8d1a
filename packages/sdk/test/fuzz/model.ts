/** What each kind of part may be, said a second time and without the doors: what they let pass is held against this. */
import fc from 'fast-check';
import * as sdk from '../../src/index.js';
import { anything, badRules } from './hostile.js';
import { mostly, type Part, type PartOf, type Verdict, worst } from './part.js';

const isText = (given: unknown): given is string => typeof given === 'string';

export function oneOf(words: readonly string[]): PartOf {
  return mostly(
    fc.constantFrom(...words),
    (given) => (isText(given) && words.includes(given) ? 'right' : 'wrong'),
    fc.oneof(anything, fc.constantFrom(...words).map(misspelt)),
  );
}

/** As hands write it: a letter less, a capital, a blank behind. */
const misspelt = (word: string) =>
  [word.slice(1), word.toUpperCase(), `${word} `, `${word}x`][word.length % 4] as string;

const days = [...Array(14)].map((_, i) => new Date(Date.UTC(2024, 10, 26 + i)).toISOString());

/** A proxy may refuse to say. */
function mayBeDate(given: unknown): boolean {
  try {
    return given instanceof Date;
  } catch {
    return true;
  }
}

/** A moment's form is the record's to read: of texts and dates the model says nothing. */
export const moment: PartOf = mostly(
  fc.oneof(
    fc.constantFrom(...days.map((day) => day.slice(0, 10))),
    fc.constantFrom(...days.map((day) => `${day.slice(0, 10)}T14:30`)),
    fc.constantFrom(...days).map((day) => new Date(day)),
  ),
  (given) => (isText(given) || mayBeDate(given) ? 'unsaid' : 'wrong'),
  anything,
);

export function numberThat(fits: (given: number) => boolean, good: fc.Arbitrary<number>): PartOf {
  return mostly(
    good,
    (given) => (typeof given === 'number' && fits(given) ? 'right' : 'wrong'),
    fc.oneof(anything, fc.double(), fc.integer()),
  );
}

export const kilometres = numberThat((km) => km > 0, fc.constantFrom(1, 25, 1000));
export const count = numberThat((n) => Number.isInteger(n) && n >= 0, fc.nat(4));

export const text: PartOf = mostly(
  fc.oneof(fc.constantFrom('Hama', 'حماة', 'a'), fc.string()),
  (given) => (isText(given) ? 'right' : 'wrong'),
  anything,
);

export const rule: PartOf = fc.oneof(
  {
    weight: 15,
    arbitrary: mostly(
      fc.constantFrom(sdk.defaultRule, sdk.anyClaimRule, sdk.confirmedOnlyRule),
      (given) => (typeof given === 'function' ? 'unsaid' : 'wrong'),
      anything,
    ),
  },
  { weight: 1, arbitrary: badRules.map((value): Part => ({ value, verdict: 'unsaid' })) },
);

export const point: PartOf = mostly(
  fc.record({
    lon: fc.double({ min: 35, max: 42, noNaN: true }),
    lat: fc.double({ min: 32, max: 37, noNaN: true }),
  }),
  (given) => (typeof given === 'object' && given !== null ? 'unsaid' : 'wrong'),
  anything,
);

/** A list of one kind, or no list. */
export function listOf(kind: PartOf, size: { minLength?: number; maxLength: number }): PartOf {
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(kind, size)
        .map((parts): Part => ({ value: parts.map(({ value }) => value), verdict: worst(parts) })),
    },
    {
      weight: 1,
      arbitrary: anything.map((value): Part => ({ value, verdict: verdictOfList(value) })),
    },
  );
}

const verdictOfList = (given: unknown): Verdict => (Array.isArray(given) ? 'unsaid' : 'wrong');

/** An answer of another question, or anything: of what is an object the model says nothing. */
export function answerOf(...answers: readonly unknown[]): PartOf {
  return fc.oneof(
    mostly(
      fc.constantFrom(...answers),
      (given) => (typeof given === 'object' && given !== null ? 'unsaid' : 'wrong'),
      anything,
    ),
    fc.tuple(fc.constantFrom(...answers), anything, fc.nat(), fc.nat()).map(
      ([answer, value, which, then]): Part => ({
        value: withOneChanged(answer, value, [which, then]),
        verdict: 'unsaid',
      }),
    ),
  );
}

/** A copy of an answer, some way down which one thing is another. */
function withOneChanged(answer: unknown, value: unknown, [which, ...then]: number[]): unknown {
  if (typeof answer !== 'object' || answer === null || which === undefined) return value;
  const copy = (Array.isArray(answer) ? [...answer] : { ...answer }) as Record<string, unknown>;
  const names = Object.keys(copy);
  const name = names[which % names.length];
  if (name !== undefined) copy[name] = withOneChanged(copy[name], value, then);
  return copy;
}
