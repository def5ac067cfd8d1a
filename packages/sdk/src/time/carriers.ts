/** Which changes may have made a state what it is. */
import { type Change, startOf } from './change.js';

export interface Carriers {
  /** Changes, all in agreement with the state, that may be the last to have written some bit of it, as positions in the list. */
  readonly changes: readonly number[];
  /** True when it may have been so from the beginning. */
  readonly fromStart: boolean;
  /**
   * The earliest instant (ms) at which it may have begun, by those of the changes that pass the test; minus infinity when
   * it may have been so from the beginning.
   */
  beganAt(test: (position: number) => boolean): number;
}

interface Asked {
  readonly state: number;
  readonly until: number;
  readonly initial: readonly number[];
  readonly mask: number;
}

/** A bit is written last by a change that agrees with it, and is not surely followed by one that does not. */
export function carriersOf(changes: readonly Change[], asked: Asked): Carriers {
  const { state, until, initial, mask } = asked;
  const against = opposedTo(changes, state, until);
  const bits = bitsOf(mask).map((bit) => ({
    bit,
    isKept: (one: number) => !against.bits.has(bit) && ((one ^ state) & bit) === 0,
    writers: [...changes.keys()].filter((i) => writes(changes, i, bit, asked, against)),
  }));
  const fromStart = against.bits.size === 0 && initial.includes(state);
  const agrees = (i: number) => {
    const { sets, values } = changes[i] as Change;
    return (sets & (values ^ state)) === 0;
  };
  const all = bits.flatMap(({ writers }) => writers.filter(agrees));
  const isWhole = (i: number) => changes[i]?.sets === mask;
  const isPast = (i: number) =>
    changes[i]?.sure === true && (changes[i]?.notAfter ?? until) <= until;
  // One word that says all, and is surely past, says it alone; else it takes each bit's, but for who was never there.
  const isSaid = all.some((i) => isWhole(i) && isPast(i));
  const needed = isSaid
    ? all.filter(isWhole)
    : bits.flatMap(({ bit, isKept, writers }) =>
        (state & bit) !== 0 || state === 0 || !(fromStart || initial.every(isKept))
          ? writers.filter(agrees)
          : [],
      );
  return {
    changes: [...new Set(needed)].sort((a, b) => a - b),
    fromStart,
    beganAt: (test) => {
      const starts = bits.map(({ writers }) => {
        const passing = writers.filter(test);
        const counted = passing.length > 0 ? passing : writers;
        return least(counted.map((i) => startOf(changes[i] as Change)));
      });
      const from = (one: number) =>
        Math.max(
          ...bits.map(({ isKept }, b) =>
            isKept(one) ? Number.NEGATIVE_INFINITY : (starts[b] ?? 0),
          ),
        );
      return least(initial.map(from));
    },
  };
}

/** Not by spreading: there may be more than a call can take. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

interface Against {
  /** For each bit that something sure and past wrote otherwise: the latest start of such a change. */
  readonly bits: ReadonlyMap<number, number>;
  /** For each change reported to come before such a one: the bits that this wrote otherwise. */
  readonly over: ReadonlyMap<number, number>;
}

function opposedTo(changes: readonly Change[], state: number, until: number): Against {
  const bits = new Map<number, number>();
  const over = new Map<number, number>();
  for (const change of changes) {
    const wrong = change.sets & (change.values ^ state);
    if (!change.sure || change.notAfter > until || wrong === 0) continue;
    for (const bit of bitsOf(wrong))
      bits.set(bit, Math.max(bits.get(bit) ?? Number.NEGATIVE_INFINITY, startOf(change)));
    for (const earlier of change.after) over.set(earlier, (over.get(earlier) ?? 0) | wrong);
  }
  return { bits, over };
}

function writes(
  changes: readonly Change[],
  i: number,
  bit: number,
  { state, until }: Asked,
  against: Against,
): boolean {
  const change = changes[i] as Change;
  if ((change.sets & bit) === 0 || ((change.values ^ state) & bit) !== 0) return false;
  const followed = ((against.over.get(i) ?? 0) & bit) !== 0;
  const latest = against.bits.get(bit) ?? Number.NEGATIVE_INFINITY;
  return startOf(change) < until && !followed && latest < change.notAfter;
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}
