import { idsIn } from '../../read/ids.js';
import { collections } from '../../register/collections/index.js';
import { nearest } from '../../register/plain/nearest.js';
import { redirectFaults } from '../../register/truth/redirects.js';
import type { Rule } from '../help/rule.js';

/** The collections whose records have ids, by name. */
const kindOf = new Map<string, string>(
  Object.values(collections).flatMap(({ name, one }) => (one === null ? [] : [[name, one]])),
);

/** An id that went leads to a record of its own collection, in one step. */
export const redirects: Rule = {
  name: 'redirects',
  description:
    'A redirect leads from an id that went to one that is there, and never on to a third',
  scope: ['redirects'],
  *check(records) {
    const ids = idsIn(records);
    for (const { id, value, problem } of records.redirects.values()) {
      const kind = kindOf.get(id);
      if (kind === undefined) {
        const near = nearest(id, kindOf.keys());
        yield problem('redirects', [], `no collection ${id} whose records have ids${near}`);
        continue;
      }
      for (const { at, field, message } of redirectFaults(value.moved, ids.get(kind) ?? new Set()))
        yield problem('redirects', ['moved', at, field], message);
    }
  },
};
