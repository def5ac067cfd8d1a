import { claimsOf, utterances } from '../help/claims.js';
import type { Rule } from '../help/rule.js';
import { momentOf, toInterval } from '../help/spans.js';

/** Nobody reports what has not begun. */
export const beforeItsEvent: Rule = {
  name: 'before-its-event',
  description: 'A claim is not published before its event can have happened',
  scope: ['sources', 'events'],
  *check(records) {
    for (const { source, claim, at } of claimsOf(records)) {
      const event = records.events.get(claim.event);
      // Forecasts, plans and announcements are told before what they are about; their event is the telling.
      if (!event || claim.stance !== 'asserts' || utterances.includes(event.value.kind)) continue;
      const published = toInterval(source.value.published);
      const span = toInterval(event.value.when);
      if (published.until > span.from) continue;
      yield source.problem(
        'before-its-event',
        at('event'),
        `published by ${momentOf(published.until)}, but ${event.id} cannot have happened before ${momentOf(span.from)}`,
      );
    }
  },
};
