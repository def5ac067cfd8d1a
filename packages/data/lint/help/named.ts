/** What records name in their files, by the register's own table of references. */
import type { Entry, Records } from '../../read/records.js';
import { collections } from '../../register/collections/index.js';
import { type Kind, kinds } from '../../register/kinds.js';
import { fieldsOf } from '../../register/shape/table.js';
import { eachName, type FieldRule, type Known } from '../../register/truth/check.js';

/** Kind → what is known of the fields that its files write. */
export const writtenRules = Object.fromEntries(
  kinds.map((kind) => [kind, fieldsOf(collections[kind].written)]),
) as Record<Kind, FieldRule[]>;

/** Whether any record names that id. */
export function namedIn(records: Records): Known {
  const named = new Map<string, Set<string>>();
  for (const kind of kinds)
    for (const { value } of records[kind].values())
      eachName(value, writtenRules[kind], (given, among) => {
        for (const one of among) named.set(one, (named.get(one) ?? new Set()).add(given));
      });
  return (kind, id) => named.get(kind)?.has(id) ?? false;
}

/** The records of a kind that no record names. */
export function unnamed<K extends Kind>(kind: K, records: Records, isNamed: Known): Entry<K>[] {
  const one = collections[kind].one ?? '';
  return [...records[kind].values()].filter(({ id }) => !isNamed(one, id));
}

/** Sources that serve nothing: a report of a road's course, or of how two blocs stood, serves without a claim. */
export function idleSources(records: Records, isNamed: Known): Entry<'sources'>[] {
  return unnamed('sources', records, isNamed).filter(
    ({ value }) => value.claims.length === 0 && value.kind !== 'reference',
  );
}
