import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderFaults } from '../../data/register/truth/orders.js';
import { breakpoints, type Change } from '../src/time/change.js';
import { possibleStates } from '../src/time/possible-states.js';
import { endsOfEveryHistory } from './every-history.js';

const mask = 0b111;

/** A taking, an entry, a leaving of one or of several, of three parties. */
const overwrite = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 4).map((values) => ({ sets: mask, values })) },
  { weight: 2, arbitrary: fc.constantFrom(1, 2, 4).map((sets) => ({ sets, values: sets })) },
  { weight: 2, arbitrary: fc.constantFrom(1, 2, 4, 3, 7).map((sets) => ({ sets, values: 0 })) },
);

const change = fc.record({
  notBefore: fc.integer({ min: 0, max: 5 }),
  length: fc.integer({ min: 1, max: 4 }),
  sure: fc.boolean(),
  closeness: fc.constantFrom(
    { specific: true, unordered: false },
    { specific: false, unordered: false },
    { specific: false, unordered: true },
  ),
  rank: fc.array(fc.integer({ min: -1, max: 1 }), { maxLength: 2 }),
  overwrite,
  after: fc.subarray([0, 1, 2, 3], { maxLength: 2 }),
  ordered: fc.boolean(),
});

/** Orders only point back in the list, and only where some history of the sure ones keeps them. */
const clusters = fc.array(change, { minLength: 1, maxLength: 4 }).map((list) =>
  list.map(
    ({ length, overwrite: { sets, values }, closeness, ordered, after, ...rest }, i): Change => ({
      ...rest,
      ...closeness,
      notAfter: rest.notBefore + length,
      sets,
      values,
      after: ordered ? after.filter((j) => j < i) : [],
    }),
  ),
);

const named = (list: readonly Change[]) =>
  list.map(({ notBefore, notAfter, after }, i) => ({
    id: String(i),
    notBefore,
    notAfter,
    after: after.map(String),
  }));

function everyEnd(list: readonly Change[], moment: number, initial: readonly number[]): number[] {
  const rows = list.map(({ notBefore, notAfter, sure, specific, unordered, rank, after }) => ({
    from: notBefore,
    until: notAfter,
    sure,
    own: specific,
    free: unordered === true,
    rank,
    after: [...after],
  }));
  const ends = endsOfEveryHistory(rows, moment, initial, (i, state: number) => {
    const { sets = 0, values = 0 } = list[i] ?? {};
    return (state & ~sets) | (values & sets);
  });
  return [...ends].sort((a, b) => a - b);
}

/** `npm run proofs` runs as many as it is told to; a test run only some. */
const runs = Number(process.env.PROOF_CLUSTERS ?? 3000);

describe('possible states', () => {
  it('are exactly those that some history leads to', () => {
    let tried = 0;
    fc.assert(
      fc.property(
        clusters.filter((list) => orderFaults(named(list)).length === 0),
        fc.uniqueArray(fc.integer({ min: 0, max: mask }), { minLength: 1, maxLength: 2 }),
        (list, initial) => {
          const states = possibleStates(list, initial, mask);
          for (const moment of breakpoints(list, 0, 9))
            expect(states.at(moment), `at ${moment}`).toEqual(everyEnd(list, moment, initial));
          tried += states.work.tried;
        },
      ),
      { numRuns: runs },
    );
    // What is counted is there to be counted: most worlds need a search.
    expect(tried).toBeGreaterThan(runs);
  });

  it('of takings without order or doubt are found by looking at few of them', () => {
    const list = Array.from({ length: 3000 }, (_, i): Change => {
      const notBefore = i % 1000;
      const values = 1 << (i % 3);
      return {
        notBefore,
        notAfter: notBefore + 1000,
        sure: true,
        specific: true,
        rank: [],
        after: [],
        sets: mask,
        values,
      };
    });
    const states = possibleStates(list, [1], mask);
    expect(states.at(1500)).toEqual([1, 2, 4]);
    expect(states.work.folded).toBe(3000);
    expect(states.work.tried).toBeLessThan(10);
    expect(states.work.looked).toBeLessThan(6000);
    for (const moment of breakpoints(list, 0, 2000)) states.at(moment);
    expect(states.work.folded).toBe(3000);
    expect(states.work.looked).toBeLessThan(20_000_000);
  });

  it('are found without a guess at what must have happened by then', () => {
    const chain = Array.from(
      { length: 16 },
      (_, i): Change => ({
        notBefore: 0,
        notAfter: 100 + i,
        sure: true,
        specific: true,
        rank: [],
        after: i === 0 ? [] : [i - 1],
        sets: i % 2 === 0 ? mask : 1,
        values: 1 << (i % 3),
      }),
    );
    const states = possibleStates(chain, [1], mask);
    expect(states.at(200)).toHaveLength(1);
    expect(states.work.tried).toBeLessThan(10);
  });

  it('are found without a guess at what nothing has to come before', () => {
    const apart = Array.from(
      { length: 60 },
      (_, i): Change => ({
        notBefore: 0,
        notAfter: i === 0 ? 10 : 100 + i,
        sure: i === 0,
        specific: true,
        rank: [],
        after: [],
        sets: 0b011,
        values: 1 << (i % 2),
      }),
    );
    const states = possibleStates(apart, [0], mask);
    // Nothing is left of what was there before the first, which is known only when all others have been looked at.
    expect(states.at(50)).toEqual([1, 2]);
    // Each of three states is tried once, and none of what waits is looked at again and again.
    expect(states.work.tried).toBe(3);
    expect(states.work.looked).toBeLessThan(400);
  });
});

describe('orders that cannot be', () => {
  const row = (id: string, notBefore: number, notAfter: number, ...after: string[]) => ({
    id,
    notBefore,
    notAfter,
    after,
  });

  it('are circles', () => {
    expect(
      orderFaults([row('a', 0, 1, 'c'), row('b', 0, 1, 'a'), row('c', 0, 1, 'b')]),
    ).toContainEqual({ id: 'a', chain: ['a', 'b', 'c', 'a'], fault: 'circle' });
  });

  it('are chains whose first begins when the last is over, however it is reached', () => {
    expect(
      orderFaults([row('a', 5, 9), row('b', 0, 9, 'a'), row('c', 0, 5, 'b'), row('d', 0, 6, 'b')]),
    ).toEqual([{ id: 'c', chain: ['a', 'b', 'c'], fault: 'spans' }]);
  });

  it('are not what spans leave room for', () => {
    expect(
      orderFaults([row('a', 0, 5), row('b', 4, 5, 'a'), row('c', 5, 5, 'b', 'elsewhere')]),
    ).toEqual([]);
  });
});
