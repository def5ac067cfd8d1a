import { dayMs } from '../../register/plain/durations.js';
import { claimsOf } from '../help/claims.js';
import type { Rule } from '../help/rule.js';
import { gapBetween, toInterval } from '../help/spans.js';

/** Further apart than this, two sources do not speak of the same happening. */
const mostDays = 3;

/** A claim may have a time of its own; one that lies far off belongs to another event. */
export const claimWhen: Rule = {
  name: 'claim-when',
  description: "A claim's own time lies within three days of its event's span",
  scope: ['sources', 'events'],
  *check(records) {
    for (const { source, claim, at } of claimsOf(records)) {
      const event = records.events.get(claim.event);
      if (!event || claim.when === undefined) continue;
      const days = gapBetween(toInterval(claim.when), toInterval(event.value.when)) / dayMs;
      if (days <= mostDays) continue;
      const message = `${claim.when} is ${days.toFixed(0)} days from ${event.id} (${event.value.when}); expected at most ${mostDays}`;
      yield { ...source.problem('claim-when', at('when'), message), amount: days };
    }
  },
};
