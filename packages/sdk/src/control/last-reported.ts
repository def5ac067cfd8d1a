/** How old the word on a place is. */
import type { Ids, TimeSpan } from '@syria-2024/data';
import { ownRank } from './changes.js';
import type { Moment, Timeline } from './timeline.js';

/** The newest word on a place itself, by the moment that it was about. */
export interface LastReported<I extends Ids = Ids> {
  readonly subject: I['event'] | I['baseline'];
  /** The moment spoken of; null: before the covered days. */
  readonly when: TimeSpan | null;
  /** `change`: somebody came or left. `renewal`: a holder was said to be there still. `baseline`: nothing since. */
  readonly by: 'change' | 'renewal' | 'baseline';
}

export function lastReportedAt(
  { changes, baseline }: Timeline,
  { from }: Moment,
): LastReported | null {
  let last: (typeof changes)[number] | null = null;
  for (const change of changes) {
    if (change.rank < ownRank || change.assumption !== undefined || change.notBefore >= from)
      continue;
    if (last === null || change.notAfter >= last.notAfter) last = change;
  }
  if (last) {
    const by = last.effect.isRenewal ? 'renewal' : 'change';
    return { subject: last.id, when: last.span, by };
  }
  return baseline?.isOwn ? { subject: baseline.id, when: null, by: 'baseline' } : null;
}
