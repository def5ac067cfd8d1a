import type { Basis, Claim, Ids, Stance } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import { toMs } from '../time/instant.js';
import { compareRanks } from '../time/rank.js';
import { type Interest, interestIn } from './interest.js';
import { originBehind } from './origin-behind.js';

/** The lower the better. */
const byStance: Readonly<Record<Stance, number>> = { asserts: 0, doubts: 1, denies: 2 };
const byInterest: Readonly<Record<Interest, number>> = {
  loses: 0,
  disinterested: 1,
  party: 2,
  gains: 3,
};
const byBasis: Readonly<Record<Basis, number>> = {
  visual: 0,
  witnessed: 1,
  stated: 2,
  relayed: 3,
  inferred: 4,
};

/**
 * The documents that claims stand in, each once, the best first: those that assert before those that deny, admissions
 * before the disinterested before the interested, what was seen before what was heard, the earlier before the later.
 */
export function bestSourcesFirst<I extends Ids>(
  atlas: Atlas<I>,
  claims: readonly I['claim'][],
): readonly I['source'][] {
  const index = indexOf(atlas);
  const ranked = claims
    .map((id) => rankOf(index, lookup(index.claims, 'claim', id)))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return [...new Set(ranked.map(({ source }) => source))];
}

type Worth = readonly [stance: number, interest: number, basis: number, published: number];

function rankOf(index: Index, claim: Claim): { readonly source: string; readonly rank: Worth } {
  const origin = lookup(index.origins, 'origin', originBehind(index, claim));
  const { published } = lookup(index.sources, 'source', claim.source);
  const interest = interestIn(index, claim.event, origin);
  const rank: Worth = [
    byStance[claim.stance],
    byInterest[interest],
    byBasis[claim.basis],
    toMs(published.notAfter),
  ];
  return { source: claim.source, rank };
}
