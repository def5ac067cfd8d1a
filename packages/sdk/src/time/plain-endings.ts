/** What overlapping changes lead to where nothing is reported of their order and each overwrites everything: the common case. */
import type { Change } from './change.js';
import { byValue } from './writers.js';

/** The states possible before an instant (ms), given those possible before the first of the changes. */
export type Endings = (before: number, initial: readonly number[]) => readonly number[];

/**
 * A change can be the last where some instant of its span, before the one asked for, comes after the earliest at which all
 * that surely happened can have happened. Null where the changes are not so plain.
 */
export function plainEndings(changes: readonly Change[], mask: number): Endings | null {
  if (!changes.every((change) => isPlain(change, mask))) return null;
  const [first] = changes;
  if (first && changes.length === 1) return endingsOfOne(first);
  const spans = [...byValue(changes, mask)];
  return (before, initial) => {
    const since = spans.reduce(
      (last, [, some]) => Math.max(last, some.lastSure(before)),
      Number.NEGATIVE_INFINITY,
    );
    const ends = spans.filter(([, some]) => some.hasBetween(since, before)).map(([value]) => value);
    const all = since === Number.NEGATIVE_INFINITY ? [...initial, ...ends] : ends;
    return [...new Set(all)].sort((a, b) => a - b);
  };
}

/** Of one alone: what it leaves, and until it is surely over also whatever was so before. */
function endingsOfOne({ sure, notAfter, values }: Change): Endings {
  const left = [values];
  return (before, initial) => {
    if (sure && notAfter <= before) return left;
    return initial.includes(values) ? initial : [...initial, values].sort((a, b) => a - b);
  };
}

/** Ranks order wider changes: only those that all speak as closely, of the subject itself, stand in no order. */
function isPlain({ sets, after, specific }: Change, mask: number): boolean {
  return sets === mask && after.length === 0 && specific;
}
