import type { Records } from '../../read/records.js';
import type { Rule } from '../rule.js';

/** A place that is held with another leads, in the end, to one that stands by itself. */
export const heldWith: Rule = {
  name: 'held-with',
  description: 'heldWith does not run in a circle',
  scope: ['places'],
  *check(records) {
    for (const entry of records.places.values()) {
      const chain = chainFrom(records, entry.id);
      if (chain.at(-1) === entry.id && chain.length > 1)
        yield entry.problem('held-with', ['heldWith'], `runs in a circle: ${chain.join(' → ')}`);
    }
  },
};

function chainFrom(records: Records, start: string): string[] {
  const chain = [start];
  for (;;) {
    const next = records.places.get(chain.at(-1) ?? '')?.value.heldWith;
    if (next === undefined) return chain;
    const known = chain.includes(next);
    chain.push(next);
    if (known) return chain;
  }
}
