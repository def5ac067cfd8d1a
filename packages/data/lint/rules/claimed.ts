import { claimsBySubject } from '../help/claims.js';
import { idleSources, namedIn } from '../help/named.js';
import type { Rule } from '../help/rule.js';

/** Nothing stands in the record on nobody's word. */
export const claimed: Rule = {
  name: 'claimed',
  description: 'Every event and baseline row has a claim, and every source makes one or is cited',
  scope: ['events', 'baseline', 'sources', 'roads', 'relations'],
  *check(records) {
    const bySubject = claimsBySubject(records);
    for (const entry of records.events.values())
      if (!bySubject.has(entry.id))
        yield entry.problem('claimed', ['summary'], `no claim speaks of ${entry.id}`);
    for (const entry of records.baseline.values()) {
      // That nobody says who held a place is itself the row, and its note the reason.
      const explained = entry.value.holder === 'unknown' && entry.value.note !== undefined;
      if (!bySubject.has(entry.id) && !explained)
        yield entry.problem('claimed', ['holder'], `no claim speaks of ${entry.id}`);
    }
    for (const entry of idleSources(records, namedIn(records)))
      yield entry.problem(
        'claimed',
        ['claims'],
        'no claims; expected at least one, kind: reference, or a road or relation that cites it',
      );
  },
};
