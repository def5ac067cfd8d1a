import type { Records } from '../../read/records.js';
import type { Curated } from '../../register/kinds.js';
import { claimsOf } from '../help/claims.js';
import type { Rule } from '../help/rule.js';

/** Places may be gazetteer only; an origin that says nothing and an actor that does nothing are left-overs. */
export const orphans: Rule = {
  name: 'orphans',
  description: 'Every origin stands behind a claim, and every actor is named by a record',
  scope: ['origins', 'actors'],
  *check(records) {
    const speaking = new Set([...claimsOf(records)].map(({ claim }) => claim.origin));
    for (const entry of records.origins.values())
      if (!speaking.has(entry.id))
        yield entry.problem('orphans', ['names'], `no claim has the origin ${entry.id}`);
    const named = actorsNamed(records);
    for (const entry of records.actors.values())
      if (!named.has(entry.id))
        yield entry.problem('orphans', ['names'], `no record names the actor ${entry.id}`);
  },
};

type Control = Extract<
  NonNullable<Curated<'events'>['effects']>[number],
  { control: object }
>['control'];

const actorsIn = ({ from, to, holder, holds }: Control) => [from, to, holder, holds];

function actorsNamed(records: Records): Set<string> {
  const named = new Set<string>();
  for (const { value } of records.events.values()) {
    for (const { actor } of value.actors) named.add(actor);
    for (const effect of value.effects ?? [])
      if ('control' in effect) for (const id of actorsIn(effect.control)) if (id) named.add(id);
  }
  for (const { value } of records.baseline.values())
    for (const holder of [value.holder ?? []].flat()) named.add(holder);
  for (const { value } of records.actors.values())
    for (const { actor } of value.memberOf ?? []) named.add(actor);
  return named;
}
