import { chainFrom } from '../../register/plain/chain.js';
import type { Rule } from '../help/rule.js';

/** A place that is held with another leads, in the end, to one that stands by itself. */
export const heldWith: Rule = {
  name: 'held-with',
  description: 'heldWith does not run in a circle',
  scope: ['places'],
  *check(records) {
    const next = (id: string) => records.places.get(id)?.value.heldWith;
    for (const entry of records.places.values()) {
      const chain = chainFrom(entry.id, next);
      if (next(chain.at(-1) ?? entry.id) === entry.id)
        yield entry.problem(
          'held-with',
          ['heldWith'],
          `runs in a circle: ${[...chain, entry.id].join(' → ')}`,
        );
    }
  },
};
