/** When more became known of a thing: only then can an answer about it change. */
import { type Index, memo } from '../atlas/index-of.js';
import { positionAt } from '../time/state-timeline.js';
import { wordsOn } from './words.js';

/**
 * How much of what was said on some subjects was known: two knowledge times with the same step know the same of them.
 * `thing` names what the subjects are said of.
 */
export function stepOf(
  index: Index,
  thing: string,
  subjectsOf: () => Iterable<string>,
  asOf: number,
): number {
  // All that is known is a step of its own: nothing need be counted for the question that is asked most.
  if (asOf === Number.POSITIVE_INFINITY) return asOf;
  const instants = memo(index, `knowledge of ${thing}`, () => instantsOf(index, subjectsOf()));
  return positionAt(instants, asOf);
}

/** Words count however they bear on a subject: its own, those that admit it, and accounts that exclude it. */
function instantsOf(index: Index, subjects: Iterable<string>): number[] {
  const known = [...subjects].flatMap((subject) =>
    wordsOn(index, subject).map(({ knownAt }) => knownAt),
  );
  return [Number.NEGATIVE_INFINITY, ...new Set(known)].sort((a, b) => a - b);
}
