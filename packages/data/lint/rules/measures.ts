import { claimsOf } from '../help/claims.js';
import type { Rule } from '../help/rule.js';

/** A stated distance leads somewhere. */
export const measures: Rule = {
  name: 'measures',
  description: 'A stated distance is more than nothing and has two different ends',
  scope: ['sources'],
  *check(records) {
    for (const { source, claim, at } of claimsOf(records)) {
      if (!claim.measure) continue;
      const { from, to, value } = claim.measure;
      if (value <= 0)
        yield source.problem(
          'measures',
          [...at('measure'), 'value'],
          `${value}; expected more than 0`,
        );
      if (from === to)
        yield source.problem('measures', [...at('measure'), 'to'], `${to} is both from and to`);
    }
  },
};
