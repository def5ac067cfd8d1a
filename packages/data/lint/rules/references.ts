import { idsIn } from '../../read/ids.js';
import type { Entry } from '../../read/records.js';
import { collections } from '../../register/collections/index.js';
import { kinds } from '../../register/kinds.js';
import { nearest } from '../../register/plain/nearest.js';
import { faultsIn } from '../../register/truth/check.js';
import { writtenRules } from '../help/named.js';
import type { Rule } from '../help/rule.js';

/** Every id that a record names exists. */
export const references: Rule = {
  name: 'references',
  description: 'A named id exists',
  scope: kinds,
  *check(records) {
    const ids = idsIn(records);
    for (const kind of kinds)
      for (const entry of records[kind].values()) yield* danglingIn(entry, ids);
  },
};

/** What one record names that is not there. `ids`: kind → ids. */
export function* danglingIn(entry: Entry, ids: ReadonlyMap<string, ReadonlySet<string>>) {
  const isKnown = (kind: string, id: string) => ids.get(kind)?.has(id) ?? false;
  for (const { path, given, among } of faultsIn(entry.value, writtenRules[entry.kind], isKnown)) {
    const near = nearest(
      given,
      among.flatMap((kind) => [...(ids.get(kind) ?? [])]),
    );
    const message = `no ${among.map((kind) => (kind === 'baseline' ? 'baseline row' : kind)).join(' or ')} ${given}${near}`;
    yield entry.problem('references', path, message);
  }
  const one = collections[entry.kind];
  const named = 'namedAfter' in one ? one.namedAfter : undefined;
  if (named !== undefined && !isKnown(named, entry.id))
    yield entry.problem(
      'references',
      [],
      `no ${named} ${entry.id}${nearest(entry.id, ids.get(named) ?? [])}`,
    );
}
