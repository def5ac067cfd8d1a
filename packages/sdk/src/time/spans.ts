/** Spans of changes that do the same, in an order that makes two questions quick: which came last, and which reach over it. */
import { outside } from '../outside.js';
import { type Change, startOf } from './change.js';
import { countBelow, countUpTo } from './count.js';

export interface Spans {
  /** The latest start of a sure one that was over by `until`; minus infinity where none was. */
  lastSure(until: number): number;
  /** Those that begin before `until` and end after `since`, as positions in the list of all changes. */
  between(since: number, until: number): number[];
  /** Whether there is any such. */
  hasBetween(since: number, until: number): boolean;
}

export function spansOf(changes: readonly Change[], positions: readonly number[]): Spans {
  const start = (i: number) => startOf(changes[i] ?? outside());
  const end = (i: number) => (changes[i] ?? outside()).notAfter;
  const byStart = [...positions].sort((a, b) => start(a) - start(b));
  const byEnd = positions.filter((i) => changes[i]?.sure).sort((a, b) => end(a) - end(b));
  // Plain lists: most are of a few numbers, and a typed array takes two hundred bytes before its first.
  const starts = byStart.map(start);
  /** For each the latest end up to it, and for each sure one the latest start up to it by their ends. */
  const latestEnd = runningMost(byStart.map(end));
  const ends = byEnd.map(end);
  const latest = runningMost(byEnd.map(start));
  const begunBefore = (until: number) =>
    countBelow(starts.length, (k) => starts[k] ?? outside(), until);
  return {
    lastSure(until) {
      const past = countUpTo(ends.length, (k) => ends[k] ?? outside(), until);
      return past === 0 ? Number.NEGATIVE_INFINITY : (latest[past - 1] ?? outside());
    },
    between(since, until) {
      const found: number[] = [];
      for (let k = begunBefore(until) - 1; k >= 0 && (latestEnd[k] ?? outside()) > since; k--) {
        const i = byStart[k] ?? outside();
        if (end(i) > since) found.push(i);
      }
      return found;
    },
    hasBetween(since, until) {
      const begun = begunBefore(until);
      return begun > 0 && (latestEnd[begun - 1] ?? outside()) > since;
    },
  };
}

function runningMost(column: readonly number[]): readonly number[] {
  let most = Number.NEGATIVE_INFINITY;
  return column.map((one) => {
    most = Math.max(most, one);
    return most;
  });
}
