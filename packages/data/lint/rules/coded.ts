import { claimsOf } from '../help/claims.js';
import type { Rule } from '../help/rule.js';

const coding = ['attribution', 'act'] as const;

/** What nobody can hold against its page is not on record: a brought campaign may do without, this one does not. */
export const coded: Rule = {
  name: 'coded',
  description: 'A claim says in the words of its page who speaks, and what was done',
  scope: ['sources'],
  *check(records) {
    for (const { source, claim, at } of claimsOf(records))
      for (const key of coding)
        if (claim[key] === undefined)
          yield source.problem(
            'coded',
            at(key).slice(0, -1),
            `${claim.id} has no ${key}; read its page again, or take the claim out`,
          );
  },
};
