import { momentOf, toInterval } from '../help/spans.js';
import type { Rule } from '../rule.js';

/** A day before and after the covered twelve: what led in, and what followed at once. */
const covered = toInterval('2024-11-26/2024-12-09');

/** The record is of these days, and of nothing else. */
export const coveredDays: Rule = {
  name: 'covered-days',
  description: 'An event touches 26 November - 9 December 2024',
  scope: ['events'],
  *check(records) {
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
