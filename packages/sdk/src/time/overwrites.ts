/** What was surely overwritten by when, of changes that each overwrite everything. */
import { outside } from '../outside.js';
import { type Change, startOf } from './change.js';
import { countUpTo } from './count.js';

export interface Overwritten {
  /** The latest start (ms) of what surely left another state; minus infinity where nothing did. */
  readonly since: number;
  /** The bits that something surely left otherwise. */
  readonly opposed: number;
}

/** What all sure changes come to, up to one of them by their ends. */
interface Sum {
  readonly end: number;
  /** The latest start, and the state that was left with it. */
  readonly latest: number;
  readonly left: number;
  /** The latest start of what left any other state. */
  readonly other: number;
  /** The bits that any has set, and those that all have. */
  readonly any: number;
  readonly all: number;
}

/** Prepares to tell it of a state by an instant (ms); the changes are put in order when first asked. */
export function overwritesOf(
  changes: readonly Change[],
): (state: number, until: number) => Overwritten {
  let sums: readonly Sum[] | null = null;
  return (state, until) => {
    const all = sums ?? sumsOf(changes);
    sums = all;
    const sum = all[countUpTo(all.length, (i) => all[i]?.end ?? outside(), until) - 1];
    if (sum === undefined) return { since: Number.NEGATIVE_INFINITY, opposed: 0 };
    return {
      since: sum.left === state ? sum.other : sum.latest,
      opposed: (sum.any & ~state) | (state & ~sum.all),
    };
  };
}

function sumsOf(changes: readonly Change[]): readonly Sum[] {
  const sure = changes.filter((one) => one.sure).sort((a, b) => a.notAfter - b.notAfter);
  let [latest, left, other] = [Number.NEGATIVE_INFINITY, -1, Number.NEGATIVE_INFINITY];
  let [any, all] = [0, -1];
  return sure.map((change): Sum => {
    const start = startOf(change);
    if (change.values !== left && start > latest) {
      other = latest;
      left = change.values;
    }
    if (change.values === left) latest = Math.max(latest, start);
    else other = Math.max(other, start);
    any |= change.values;
    all &= change.values;
    return { end: change.notAfter, latest, left, other, any, all };
  });
}
