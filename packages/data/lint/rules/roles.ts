import type { Problem } from '../../read/problem.js';
import type { Entry, Records } from '../../read/records.js';
import type { Curated } from '../../register/kinds.js';
import { isAkin } from '../help/actors.js';
import type { Rule } from '../help/rule.js';
import { toInterval } from '../help/spans.js';

type Event = Entry<'events'>;
type Role = Curated<'events'>['actors'][number]['role'];

/** Kinds that cannot happen without somebody in these roles, once they change something. */
const needed: Partial<Record<Event['value']['kind'], readonly Role[]>> = {
  capture: ['agent'],
  recapture: ['agent'],
  entry: ['agent'],
  withdrawal: ['agent'],
  handover: ['agent', 'receiver'],
};

/** Who takes a place, from whom, and who leaves it stands among the actors, not in the effect alone. */
export const roles: Rule = {
  name: 'roles',
  description: 'Those who take, leave or hand over a place are named in their roles',
  scope: ['events', 'actors'],
  *check(records) {
    const left = placesLeft(records);
    for (const entry of records.events.values()) {
      const { kind, effects = [] } = entry.value;
      if (kind === 'withdrawal' || kind === 'handover' || effects.length > 0)
        yield* missingRoles(entry);
      for (const [index, effect] of effects.entries())
        if ('control' in effect && effect.control.to !== undefined)
          yield* strangers(records, left, entry, index, {
            ...effect.control,
            to: effect.control.to,
          });
    }
  },
};

function* missingRoles(entry: Event): Generator<Problem> {
  for (const role of needed[entry.value.kind] ?? [])
    if (!entry.value.actors.some((one) => one.role === role))
      yield entry.problem(
        'roles',
        ['actors'],
        `a ${entry.value.kind} needs an actor with role: ${role}`,
      );
}

function* strangers(
  records: Records,
  left: Map<string, number>,
  entry: Event,
  index: number,
  { place, from, to }: { place?: string | undefined; from?: string | undefined; to: string },
): Generator<Problem> {
  const { kind, actors, when } = entry.value;
  const among = (actor: string, roles: readonly Role[]) =>
    actors.some((one) => roles.includes(one.role) && isAkin(records, one.actor, actor));
  const path = ['effects', index, 'control'];
  if (to !== 'nobody' && !among(to, kind === 'handover' ? ['receiver'] : ['agent', 'receiver']))
    yield entry.problem(
      'roles',
      [...path, 'to'],
      `${to} is no ${kind === 'handover' ? 'receiver' : 'agent or receiver'} of the event, nor a member of one`,
    );
  if (from === undefined) return;
  const leaving = kind === 'withdrawal' || kind === 'handover';
  // Whoever had left before, or is reported to leave at the same time, is not a target.
  const vacated = place !== undefined && (left.get(place) ?? Infinity) < toInterval(when).until;
  if (leaving ? !among(from, ['agent']) : !vacated && !among(from, ['target', 'party']))
    yield entry.problem(
      'roles',
      [...path, 'from'],
      `${from} is no ${leaving ? 'agent' : 'target'} of the event, nor a member of one`,
    );
}

/** Place → the earliest instant at which somebody may have left it. */
function placesLeft(records: Records): Map<string, number> {
  const left = new Map<string, number>();
  for (const { value } of records.events.values()) {
    if (value.kind !== 'withdrawal' && value.kind !== 'handover') continue;
    const { from } = toInterval(value.when);
    for (const place of value.places) left.set(place, Math.min(left.get(place) ?? Infinity, from));
  }
  return left;
}
