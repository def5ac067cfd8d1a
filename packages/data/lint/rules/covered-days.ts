import { dayMs } from '../../register/plain/durations.js';
import { campaign } from '../help/campaign.js';
import type { Rule } from '../help/rule.js';
import { momentOf, toInterval } from '../help/spans.js';

/** A day before and after the covered ones: what led in, and what followed at once. */
function coveredDaysAndNeighbours() {
  const { from, until } = toInterval(campaign().coverage);
  return { from: from - dayMs, until: until + dayMs };
}

/** The record is of these days, and of nothing else. */
export const coveredDays: Rule = {
  name: 'covered-days',
  description: 'An event touches the covered days, or the day before or after',
  scope: ['events'],
  *check(records) {
    const covered = coveredDaysAndNeighbours();
    for (const entry of records.events.values()) {
      const { from, until } = toInterval(entry.value.when);
      if (from < covered.until && until > covered.from) continue;
      yield entry.problem(
        'covered-days',
        ['when'],
        `${entry.value.when} lies outside ${momentOf(covered.from)} to ${momentOf(covered.until)}`,
      );
    }
  },
};
