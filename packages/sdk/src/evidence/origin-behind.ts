import type { Claim } from '@syria-2024/data';
import type { Index } from '../atlas/index-of.js';

/** Who stands behind a claim: of a copy, whoever stands behind what it copies. */
export function originBehind(index: Index, claim: Claim): string {
  const original = claim.copyOf === undefined ? undefined : index.claims.get(claim.copyOf);
  return original ? original.origin : claim.origin;
}
