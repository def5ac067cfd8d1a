import { namedIn, unnamed } from '../help/named.js';
import type { Rule } from '../help/rule.js';

/** Places may be gazetteer only; an origin that says nothing and an actor that does nothing are left-overs. */
export const orphans: Rule = {
  name: 'orphans',
  description: 'Every origin stands behind a claim, and every actor is named by a record',
  scope: ['origins', 'actors'],
  *check(records) {
    const isNamed = namedIn(records);
    for (const entry of unnamed('origins', records, isNamed))
      yield entry.problem('orphans', ['names'], `no claim has the origin ${entry.id}`);
    for (const entry of unnamed('actors', records, isNamed))
      yield entry.problem('orphans', ['names'], `no record names the actor ${entry.id}`);
  },
};
