/** When something was said that may change what is believed. */
import type { Index } from '../atlas/index-of.js';
import { type Word, wordsOn } from '../evidence/words.js';
import { InvalidValueError } from '../refusal/invalid.js';

/**
 * The instants (ms) at which it became known, ascending. While all that is said of a subject is that it is so, an origin that
 * says so once more on the same ground says nothing new. What stood before the covered days was no news.
 */
export function newsOn(index: Index, subjects: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const subject of subjects)
    if (!index.baseline.has(subject))
      for (const { knownAt } of newsIn(wordsOn(index, subject))) found.add(knownAt);
  return [...found].sort((a, b) => a - b);
}

function newsIn(words: readonly Word[]): readonly Word[] {
  const disputed = words.findIndex(({ stance }) => stance !== 'asserts');
  const agreed = disputed < 0 ? words.length : disputed;
  const said = new Set<string>();
  return words.filter(({ origin, under, as, from, claim }, i) => {
    const saying = `${origin} ${under} ${as} ${from} ${claim.basis}`;
    const isNew = i >= agreed || !said.has(saying);
    said.add(saying);
    return isNew;
  });
}

/** So many looks at words take half a second. */
const mostLooks = 500_000;

/** At each of its instants all words are weighed: too many would take minutes, or days. Throws `InvalidValueError`. */
export function assertFew(
  index: Index,
  place: string,
  subjects: readonly string[],
  instants: number,
): void {
  const words = subjects.reduce((sum, subject) => sum + wordsOn(index, subject).length, 0);
  if (instants * words <= mostLooks) return;
  const told = `a place of which less was said: here ${words} words, new ones at ${instants} times`;
  throw new InvalidValueError('knowledgeHistory: place', place, told);
}
