/** Which changes may have made a state what it is. */
import { type Change, startOf } from './change.js';

export interface Carriers {
  /** Changes that may be the last to have written some bit of the state, as positions in the list. */
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
    fromStart: !against.bits.has(bit) && initial.some((one) => ((one ^ state) & bit) === 0),
    writers: [...changes.keys()].filter((i) => writes(changes, i, bit, asked, against)),
  }));
  const fromStart = against.bits.size === 0 && initial.includes(state);
  // Who was never there need not have left, nor where one word says all.
  const isWhole = (i: number) => changes[i]?.sets === mask;
  const needed = bits.filter(
    ({ bit, fromStart: same, writers }) =>
      (state & bit) !== 0 || state === 0 || !(same || fromStart || writers.some(isWhole)),
  );
  return {
    changes: [...new Set(needed.flatMap(({ writers }) => writers))].sort((a, b) => a - b),
    fromStart,
    beganAt: (test) =>
      Math.max(
        ...bits.map(({ fromStart: same, writers }) => {
          const passing = writers.filter(test);
          const counted = passing.length > 0 ? passing : writers;
          const starts = counted.map((i) => startOf(changes[i] as Change));
          return same || counted.length === 0 ? Number.NEGATIVE_INFINITY : least(starts);
        }),
      ),
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
  if ((change.sets & bit) === 0 || (change.sets & (change.values ^ state)) !== 0) return false;
  const followed = ((against.over.get(i) ?? 0) & bit) !== 0;
  const latest = against.bits.get(bit) ?? Number.NEGATIVE_INFINITY;
  return startOf(change) < until && !followed && latest < change.notAfter;
}

function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest);
  return bits;
}
