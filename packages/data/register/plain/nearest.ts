import { distance } from 'fastest-levenshtein';

/** A longer word is nobody's typing error of another. */
const longest = 200;

/**
 * The valid word nearest to what was given, if any is near enough to be meant. The sdk's `refusal/nearest-word.ts` is the
 * same: this package has no dependencies at run time, and a copy of the library inside its register would stand in every
 * bundle of the engine beside the engine's own. A test holds the two together.
 */
function nearestWord(given: string, valid: Iterable<string>): string | undefined {
  if (given.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of valid) {
    const edits = distance(given, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean x?` when something valid is near enough to be meant. */
export function nearest(given: string, valid: Iterable<string>): string {
  const word = nearestWord(given, valid);
  return word === undefined ? '' : `; did you mean ${word}?`;
}
