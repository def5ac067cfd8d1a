/** Which changes may have made a state what it is. */
import { outside } from '../outside.js';
import { bitsOf } from './bits.js';
import { type Change, startOf } from './change.js';
import { type Writers, writersOf } from './writers.js';

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

/** What carries a state at an instant (ms). */
export type CarriersAt = (state: number, until: number) => Carriers;

interface Setting {
  readonly initial: readonly number[];
  readonly mask: number;
}

/**
 * Prepares to tell what carries a state at an instant. A bit is written last by a change that agrees with it, and is not
 * surely followed by one that does not, or that overwrote everything with another state. The changes are put in order once;
 * a question then looks only at those whose spans reach over what surely came last.
 */
export function carriersIn(changes: readonly Change[], { initial, mask }: Setting): CarriersAt {
  let writers: Writers | null = null;
  return (state, until) => {
    writers ??= writersOf(changes, mask);
    return carriersOf({ changes, writers, state, until, initial, mask });
  };
}

interface Asked extends Setting {
  readonly changes: readonly Change[];
  readonly writers: Writers;
  readonly state: number;
  readonly until: number;
}

/** How one bit came to be as the state has it. */
interface Written {
  readonly bit: number;
  /** Changes that may be the last to have written it, as positions. */
  readonly writers: readonly number[];
  /** Whether a beginning may have left it so: nothing surely wrote it otherwise since. */
  isKept(beginning: number): boolean;
}

function carriersOf(asked: Asked): Carriers {
  const { changes, state, until, initial, mask } = asked;
  const overwritten = lastOtherwise(asked.writers, state, until);
  const bits = bitsOf(mask).map((bit) => lastWritten(asked, bit, overwritten));
  const fromStart = initial.includes(state) && bits.every(({ isKept }) => isKept(state));
  return {
    changes: [...new Set(saying(asked, bits, fromStart))].sort((a, b) => a - b),
    fromStart,
    beganAt: (test) => earliestStart(changes, bits, initial, test),
  };
}

function lastWritten(asked: Asked, bit: number, overwritten: number): Written {
  const { changes, writers, state, until } = asked;
  const isSet = (state & bit) !== 0;
  const against = writers.of(bit, !isSet).lastSure(until);
  return {
    bit,
    writers: writers
      .of(bit, isSet)
      .between(Math.max(against, overwritten), until)
      .filter((i) => !isFollowed(changes, writers.after(i), bit, state, until)),
    isKept: (beginning) =>
      against === Number.NEGATIVE_INFINITY && ((beginning ^ state) & bit) === 0,
  };
}

/** One word that says all, and is surely past, says it alone; else it takes each bit's, but for who was never there. */
function saying(
  { changes, state, until, initial, mask }: Asked,
  bits: readonly Written[],
  fromStart: boolean,
): number[] {
  const agrees = (i: number) => {
    const { sets, values } = changes[i] ?? outside();
    return (sets & (values ^ state)) === 0;
  };
  const all = bits.flatMap(({ writers }) => writers.filter(agrees));
  const isSaid = all.some((i) => {
    const { sets, sure, notAfter } = changes[i] ?? outside();
    return sets === mask && sure && notAfter <= until;
  });
  // What it leaves alone was so from the beginning: with that it says all, too.
  const isEnough = (i: number) =>
    bits.every(({ bit, isKept }) => ((changes[i]?.sets ?? 0) & bit) !== 0 || initial.every(isKept));
  if (isSaid) return all.filter(isEnough);
  return bits.flatMap(({ bit, isKept, writers }) =>
    (state & bit) !== 0 || state === 0 || !(fromStart || initial.every(isKept))
      ? writers.filter(agrees)
      : [],
  );
}

/** The earliest instant by which every bit may have been written, from the beginning that leaves least to write. */
function earliestStart(
  changes: readonly Change[],
  bits: readonly Written[],
  initial: readonly number[],
  test: (position: number) => boolean,
): number {
  const starts = bits.map(({ writers }) => {
    const passing = writers.filter(test);
    const counted = passing.length > 0 ? passing : writers;
    return least(counted.map((i) => startOf(changes[i] ?? outside())));
  });
  const from = (beginning: number) =>
    Math.max(
      ...bits.map(({ isKept }, b) =>
        isKept(beginning) ? Number.NEGATIVE_INFINITY : (starts[b] ?? 0),
      ),
    );
  return least(initial.map(from));
}

/** The latest start of what surely left another state. */
function lastOtherwise({ whole }: Writers, state: number, until: number): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const [value, spans] of whole)
    if (value !== state) last = Math.max(last, spans.lastSure(until));
  return last;
}

/** Whether one of those reported to come after a change is surely past, and wrote the bit otherwise. */
function isFollowed(
  changes: readonly Change[],
  later: readonly number[],
  bit: number,
  state: number,
  until: number,
): boolean {
  return later.some((next) => {
    const { sure, notAfter, sets, values } = changes[next] ?? outside();
    return sure && notAfter <= until && (sets & (values ^ state) & bit) !== 0;
  });
}

/** Not by spreading: there may be more than a call can take. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
