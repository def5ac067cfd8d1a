import { outside } from '../outside.js';
import type { Rank } from './rank.js';

/** A change that happens at an unknown instant, as plain numbers. */
export interface Change {
  /** Milliseconds. It happens at an unknown instant in `[notBefore, notAfter)`; where both are one, at that instant. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** False: it may not have happened at all. */
  readonly sure: boolean;
  /** The bits of the state that it overwrites, and what with. */
  readonly sets: number;
  readonly values: number;
  /** Said of the subject itself: it comes after what is said more widely, where their spans overlap. */
  readonly specific: boolean;
  /** Moves only what one holder has: before or after what is said of the subject itself it does the same. */
  readonly unordered?: boolean;
  /** Among wider changes of one and the same span the higher comes last. */
  readonly rank: Rank;
  /** Positions, in the list of changes, of those reported to come before this one. */
  readonly after: readonly number[];
}

/** Milliseconds are whole: what happens at an instant has happened at that instant, and not a millisecond before. */
const atOnce = 0.5;

/** The start of a change's span; a span without length has just enough of it to be ordered. */
export function startOf({ notBefore, notAfter }: Pick<Change, 'notBefore' | 'notAfter'>): number {
  return notBefore < notAfter ? notBefore : notAfter - atOnce;
}

/** Groups of changes whose spans overlap, as positions in the list, in order of time. */
export function overlapping(changes: readonly Change[]): number[][] {
  const groups: number[][] = [];
  const starts = Float64Array.from(changes, startOf);
  const order = [...changes.keys()].sort((a, b) => at(starts, a) - at(starts, b));
  let end = Number.NEGATIVE_INFINITY;
  for (const position of order) {
    const last = groups.at(-1);
    if (last && at(starts, position) < end) last.push(position);
    else groups.push([position]);
    end = Math.max(end, changes[position]?.notAfter ?? end);
  }
  return groups;
}

/** Every instant (ms) at which what is possible can change, ascending, within `[from, until]`. */
export function breakpoints(
  changes: readonly Pick<Change, 'notBefore' | 'notAfter'>[],
  from: number,
  until: number,
): number[] {
  const all = [from, until];
  const add = (ms: number) => {
    if (ms > from && ms < until) all.push(ms);
  };
  for (const change of changes) {
    // A change may first have happened a moment after its span begins.
    add(Math.floor(startOf(change)) + 1);
    add(Math.ceil(change.notAfter));
  }
  // As a column it is sorted without a call for each two.
  const sorted = Float64Array.from(all).sort();
  return Array.from(sorted.filter((ms, i) => ms !== sorted[i - 1]));
}

/** Reads a column where the position is known to be in it. */
export function at(column: Float64Array | Int32Array | Uint8Array, position: number): number {
  return column[position] ?? outside();
}
