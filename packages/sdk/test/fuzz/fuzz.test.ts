/** A bounded part of what `npm run fuzz` does without bound: the seed is that of all property tests, failures shrink. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as questions from '../../src/index.js';
import { InvalidValueError } from '../../src/index.js';
import { calls, named, perform, records } from './calls.js';
import type { Verdict } from './part.js';
import { makers, rules } from './questions.js';
import { type Outcome, tryCall } from './try-call.js';

describe('a call with anything at all', () => {
  it('is answered or refused with a typed error, and changes no record', () => {
    const before = records();
    const outcomes = new Map<string, number>();
    fc.assert(
      fc.property(calls, (call) => {
        const tried = tryCall(() => perform(call), call.verdict);
        outcomes.set(tried.outcome, (outcomes.get(tried.outcome) ?? 0) + 1);
        expect({ name: call.name, ...tried }).toMatchObject({
          outcome: expect.stringMatching(/^(answered|refused)$/),
        });
      }),
      { numRuns: 10_000 },
    );
    expect(records()).toEqual(before);
    // Neither all right nor all wrong: both halves of the model are put to the doors.
    expect(outcomes.get('answered')).toBeGreaterThan(1000);
    expect(outcomes.get('refused')).toBeGreaterThan(1000);
  });

  it('is one of every public function', () => {
    const all = Object.entries(questions)
      .filter(([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name))
      .map(([name]) => name);
    expect([...named, ...Object.keys(makers), ...rules].sort()).toEqual(all.sort());
  });
});

describe('what is watched for', () => {
  const refuse = () => {
    throw new InvalidValueError('x', 7, 'y');
  };
  const bare = () => {
    throw new TypeError('no');
  };

  const cases: readonly (readonly [Outcome, () => unknown, Verdict])[] = [
    ['bare error', bare, 'unsaid'],
    ['misread', () => 1, 'wrong'],
    ['refused though right', refuse, 'right'],
    ['refused', refuse, 'wrong'],
    ['answered', () => 1, 'unsaid'],
  ];

  it.each(cases)('%s is told', (outcome, call, verdict) => {
    expect(tryCall(call, verdict).outcome).toBe(outcome);
  });
});
