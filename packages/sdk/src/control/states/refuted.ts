/** Accounts that are not believed, and yet stand against what is told. */
import type { Assessment } from '../../evidence/assess.js';
import { startOf } from '../../time/change.js';
import { compareRanks } from '../../time/rank.js';
import type { Carried } from './carried.js';
import type { ControlChange } from './changes.js';
import type { PossibleState } from './possible-state.js';
import { instantOf, type Timeline } from './timeline.js';

/**
 * The claims that tell what is refuted and would make the answer another, until something later, or closer to the place,
 * has settled it anyway.
 */
export function claimsAgainst(
  timeline: Timeline,
  position: number,
  states: readonly PossibleState[],
): readonly string[] {
  const { refuted, changes } = timeline;
  const from = instantOf(timeline, position);
  return refuted
    .filter(
      (account) =>
        startOf(account) < from &&
        !states.some((state) => agrees(account, state)) &&
        !changes.some((change) => settles(change, account, from)),
    )
    .flatMap(({ assessment }) => claimsTelling(assessment));
}

/** The claims that tell an account which another excludes: where neither settles it, each stands against the other. */
export function accountsIn(carried: readonly Carried[]): readonly string[] {
  return carried.flatMap(({ changes }) =>
    changes.flatMap(({ assessment }) => (assessment?.excluded ? claimsTelling(assessment) : [])),
  );
}

function agrees({ effect: { from, to } }: ControlChange, { parties }: PossibleState): boolean {
  if (to !== 'nobody') return parties.includes(to);
  return from === undefined ? parties.length === 0 : !parties.includes(from);
}

/** Surely past by then, and later than the account, or closer to the place and not before it. */
function settles(change: ControlChange, account: ControlChange, by: number): boolean {
  if (!change.sure || change.notAfter > by) return false;
  return compareRanks(change.rank, account.rank) > 0
    ? change.notAfter > startOf(account)
    : startOf(change) >= account.notAfter;
}

/** The claims that tell what is refuted: who took it back tells it no more. */
export function claimsTelling(assessment: Assessment | null): readonly string[] {
  if (!assessment) return [];
  const { admitting, disinterested, interested } = assessment.testimony;
  if (admitting.length + disinterested.length + interested.length === 0) return [];
  const disputes = new Set(assessment.disputes);
  return assessment.claims.filter((claim) => !disputes.has(claim));
}
