/** What a generated part of a call is: right by the model, wrong by it, or something of which the model cannot say. */
import fc from 'fast-check';

export type Verdict = 'right' | 'wrong' | 'unsaid';

export interface Part {
  readonly value: unknown;
  readonly verdict: Verdict;
}

export type PartOf = fc.Arbitrary<Part>;

export const right = (value: unknown): Part => ({ value, verdict: 'right' });

/** A whole is as wrong as its worst part. */
export function worst(parts: Iterable<Part>): Verdict {
  let verdict: Verdict = 'right';
  for (const part of parts) {
    if (part.verdict === 'wrong') return 'wrong';
    if (part.verdict === 'unsaid') verdict = 'unsaid';
  }
  return verdict;
}

/** Mostly what is right, and now and then anything at all, judged by the model's own word. */
export function mostly(
  good: fc.Arbitrary<unknown>,
  judge: (given: unknown) => Verdict,
  anything: fc.Arbitrary<unknown>,
): PartOf {
  return fc.oneof(
    { weight: 30, arbitrary: good.map(right) },
    { weight: 1, arbitrary: anything.map((value) => ({ value, verdict: judge(value) })) },
  );
}

/** Once in so many times; null otherwise. */
export function sometimes<T>(one: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | null> {
  return fc.oneof(
    { weight: times - 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: one },
  );
}
