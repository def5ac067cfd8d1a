import { claimsBySubject, type Said } from '../help/claims.js';
import type { Rule } from '../help/rule.js';
import { type Interval, momentOf, toInterval } from '../help/spans.js';

/** What a report describes as past had happened when it was published: the event's span ends there at the latest. */
export const endsAfterReport: Rule = {
  name: 'ends-after-report',
  description: "An event's span does not end after the last report that describes it as past",
  scope: ['events', 'sources'],
  *check(records) {
    const bySubject = claimsBySubject(records);
    for (const entry of records.events.values()) {
      const asserting = (bySubject.get(entry.id) ?? []).filter(
        ({ claim }) => claim.stance === 'asserts',
      );
      if (asserting.length === 0) continue;
      const { until } = toInterval(entry.value.when);
      const known = Math.max(
        ...asserting.map((said) => knownBy(said, toInterval(entry.value.when))),
      );
      if (until <= known) continue;
      yield entry.problem(
        'ends-after-report',
        ['when'],
        `ends ${momentOf(until)}, but every report of it was published by ${momentOf(known)}; end it there`,
      );
    }
  },
};

/**
 * The codebook's parts of a day are fixed windows: a paper of the 5th may well say "on the night of the 5th" of an event
 * at ten o'clock, and the window runs into the morning. So a report of the window's first day covers the whole window.
 */
function knownBy({ source }: Said, span: Interval): number {
  const { from, until, precision } = toInterval(source.value.published);
  if (span.precision !== 'part-of-day' || precision === 'minute') return until;
  return from <= span.from && until > span.from ? Math.max(until, span.until) : until;
}
