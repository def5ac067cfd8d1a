import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Carriers, carriersIn } from '../src/time/carriers.js';
import { type Change, startOf } from '../src/time/change.js';
import { plainCarriers } from '../src/time/plain-carriers.js';
import { stateTimeline } from '../src/time/state-timeline.js';

const mask = 0b111;
const bits = [1, 2, 4];

const change = fc.record({
  notBefore: fc.integer({ min: 0, max: 8 }),
  length: fc.integer({ min: 0, max: 4 }),
  sure: fc.boolean(),
  overwrite: fc.oneof(
    fc.constantFrom(1, 2, 4).map((values) => ({ sets: mask, values })),
    fc.constantFrom(1, 2, 4).map((sets) => ({ sets, values: sets })),
    fc.constantFrom(1, 2, 4, 3).map((sets) => ({ sets, values: 0 })),
  ),
  after: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
});

const plain = change.map((one) => ({
  ...one,
  overwrite: { sets: mask, values: one.overwrite.values },
  after: [],
}));

/** Changes of all kinds, and such as each overwrite everything in no reported order. */
const lists = fc
  .oneof(fc.array(change, { maxLength: 6 }), fc.array(plain, { maxLength: 8 }))
  .map((list) =>
    list.map(
      ({ length, overwrite, after, ...rest }, i): Change => ({
        ...rest,
        ...overwrite,
        notAfter: rest.notBefore + length,
        specific: true,
        rank: [],
        after: after.filter((j) => j < i),
      }),
    ),
  );

/** All that is told, by tests that some of the changes pass. */
const numbersIn = ({ changes, fromStart, beganAt }: Carriers) => ({
  changes,
  fromStart,
  began: [() => true, (i: number) => i % 2 === 0, () => false].map(beganAt),
});

/** Who may have written a bit last, by looking at every pair. */
function writersOf(list: readonly Change[], bit: number, state: number, until: number): number[] {
  return [...list.keys()].filter((i) => {
    const one = list[i] as Change;
    if ((one.sets & bit) === 0 || ((one.values ^ state) & bit) !== 0) return false;
    if (startOf(one) >= until) return false;
    return !list.some((other) => {
      if (!other.sure || other.notAfter > until) return false;
      const isAgainst = (other.sets & (other.values ^ state) & bit) !== 0;
      const isAllOtherwise = other.sets === mask && other.values !== state;
      return (
        (isAgainst && other.after.includes(i)) ||
        ((isAgainst || isAllOtherwise) && startOf(other) >= one.notAfter)
      );
    });
  });
}

describe('what carries a state', () => {
  it('is what may have written it last, as every pair of changes tells', () => {
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom(1, 2, 4, 3, 0),
        fc.integer({ min: 0, max: 13 }),
        (list, state, until) => {
          const carriers = carriersIn(list, { initial: [1], mask })(state, until);
          const quick = plainCarriers(list, [1], mask)?.(state, until);
          if (quick) expect(numbersIn(quick)).toEqual(numbersIn(carriers));
          const writers = bits.map((bit) => writersOf(list, bit, state, until));
          const agreeing = new Set(
            writers.flat().filter((i) => {
              const { sets = 0, values = 0 } = list[i] ?? {};
              return (sets & (values ^ state)) === 0;
            }),
          );
          for (const i of carriers.changes) expect(agreeing, `${i}`).toContain(i);
          const isWhole = (i: number) => list[i]?.sets === mask;
          const said = [...agreeing].some(
            (i) => isWhole(i) && list[i]?.sure && (list[i]?.notAfter ?? 99) <= until,
          );
          // What a change leaves alone may have stood from the beginning, so that it says all, too.
          const isUntouched = (bit: number) =>
            ((1 ^ state) & bit) === 0 &&
            list.every(
              (one) =>
                !one.sure || one.notAfter > until || (one.sets & (one.values ^ state) & bit) === 0,
            );
          const isEnough = (i: number) =>
            bits.every((bit) => ((list[i]?.sets ?? 0) & bit) !== 0 || isUntouched(bit));
          if (said)
            expect(carriers.changes).toEqual([...agreeing].filter(isEnough).sort((a, b) => a - b));
          const starts = writers.map((some) =>
            Math.min(...some.map((i) => startOf(list[i] as Change))),
          );
          const isOpposed = (bit: number) =>
            list.some(
              (one) =>
                one.sure && one.notAfter <= until && (one.sets & (one.values ^ state) & bit) !== 0,
            );
          const began = bits.map((bit, b) =>
            !isOpposed(bit) && ((1 ^ state) & bit) === 0 ? Number.NEGATIVE_INFINITY : starts[b],
          ) as number[];
          expect(carriers.beganAt(() => true)).toBe(Math.max(...began));
          expect(carriers.fromStart).toBe(state === 1 && !bits.some(isOpposed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is no word from before what surely came between', () => {
    const taken = (day: number, values: number): Change => ({
      notBefore: day,
      notAfter: day + 1,
      sure: true,
      specific: true,
      rank: [],
      after: [],
      sets: mask,
      values,
    });
    const list = [taken(0, 2), taken(2, 4), taken(4, 2)];
    expect(carriersIn(list, { initial: [1], mask })(2, 9).changes).toEqual([2]);
  });

  it('is looked for only among the changes that reach over it', () => {
    const list = Array.from({ length: 3000 }, (_, i): Change => {
      const values = 1 << (i % 3);
      const [notBefore, notAfter] = [10 * i, 10 * i + 5];
      return {
        notBefore,
        notAfter,
        sure: true,
        specific: true,
        rank: [],
        after: [],
        sets: mask,
        values,
      };
    });
    const setting = { initial: [1], sureInitial: [1], mask, from: 0, until: 30_000 };
    const { instants, statesAt, carriedBy } = stateTimeline(list, setting);
    const found = instants.flatMap((_, position) =>
      statesAt(position).map((state) => carriedBy(position, state).changes.length),
    );
    expect(Math.max(...found)).toBeLessThanOrEqual(2);
  });
});
