import type { Claim } from '@syria-2024/data';
import type { Index } from '../atlas/index-of.js';

/**
 * Who stands behind a claim: of a copy, or a copy of a copy, whoever stands behind the first text. That copies run in no
 * circle is checked when the atlas is made.
 */
export function originBehind(index: Index, claim: Claim): string {
  let first = claim;
  while (first.copyOf !== undefined) {
    const original = index.claims.get(first.copyOf);
    if (!original) break;
    first = original;
  }
  return first.origin;
}
