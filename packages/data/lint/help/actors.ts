import type { Records } from '../../read/records.js';

/** The actor and every alliance that it belongs to, directly or through another; dates of membership are left aside. */
function umbrellasOf(records: Records, actor: string, seen = new Set<string>()): Set<string> {
  if (seen.has(actor)) return seen;
  seen.add(actor);
  for (const membership of records.actors.get(actor)?.value.memberOf ?? [])
    umbrellasOf(records, membership.actor, seen);
  return seen;
}

/** Whether one is the other, or belongs to it: a member acts for its alliance, and an alliance through its members. */
export function isAkin(records: Records, a: string, b: string): boolean {
  return umbrellasOf(records, a).has(b) || umbrellasOf(records, b).has(a);
}

export function blocOf(records: Records, actor: string): string | undefined {
  return records.actors.get(actor)?.value.bloc;
}
