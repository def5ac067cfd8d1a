import { distance } from 'fastest-levenshtein';

/** A longer word is nobody's typing error of another. */
const longest = 200;

/**
 * The valid word nearest to what was given, if any is near enough to be meant; as the register of the data package has it,
 * but that capitals are no difference.
 */
export function nearestWord(given: string, valid: Iterable<string>): string | undefined {
  if (given.length > longest) return undefined;
  const small = given.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of valid) {
    // So many letters at least would have to be put in or left out.
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const edits = distance(small, candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
