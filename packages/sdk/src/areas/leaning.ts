/** What an answer made of many places' answers leans on. */
import type { Ids } from '@syria-2024/data';
import type { ControlState, Evidence } from '../control/answer.js';
import { type Credibility, weakest } from '../evidence/rule.js';

export interface Leaning<I extends Ids = Ids> {
  /** The weakest credibility that the answer leans on; null when it leans on nothing. */
  readonly credibility: Credibility | null;
  /** True when an origin denies something that the answer leans on. */
  readonly disputed: boolean;
  readonly evidence: Evidence<I>;
  readonly disputes: readonly I['claim'][];
}

export function leaningOf<I extends Ids>(states: readonly ControlState<I>[]): Leaning<I> {
  const events = new Set<I['event'] | I['baseline']>();
  const claims = new Set<I['claim']>();
  const assumptions = new Set<string>();
  const disputes = new Set<I['claim']>();
  for (const state of states) {
    for (const event of state.evidence.events) events.add(event);
    for (const claim of state.evidence.claims) claims.add(claim);
    for (const assumption of state.evidence.assumptions) assumptions.add(assumption);
    for (const claim of state.disputes) disputes.add(claim);
  }
  return {
    credibility: weakest(states.map(({ credibility }) => credibility)),
    disputed: states.some(({ disputed }) => disputed),
    evidence: { events: [...events], claims: [...claims], assumptions: [...assumptions] },
    disputes: [...disputes],
  };
}
