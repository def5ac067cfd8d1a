import { distance } from 'fastest-levenshtein';

/** `; did you mean x?` when something valid is near enough to be meant. */
export function nearest(given: string, valid: Iterable<string>): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const candidate of valid) {
    const edits = distance(given, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best === undefined ? '' : `; did you mean ${best}?`;
}
