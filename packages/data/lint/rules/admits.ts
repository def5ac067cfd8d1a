import type { Records } from '../../read/records.js';
import type { Curated } from '../../register/kinds.js';
import { blocOf } from '../help/actors.js';
import type { Rule } from '../help/rule.js';

type Event = Curated<'events'>;

const givings: readonly Event['kind'][] = ['withdrawal', 'handover', 'evacuation'];

/** Nobody owns up to another's loss: who speaks must be of the side that loses by the event that he admits. */
export const admits: Rule = {
  name: 'admits',
  description: 'An event that admits another is a statement of the side that loses by it',
  scope: ['events', 'actors'],
  *check(records) {
    for (const entry of records.events.values())
      for (const [index, id] of (entry.value.admits ?? []).entries()) {
        const admitted = records.events.get(id)?.value;
        if (!admitted) continue;
        const path = ['admits', index];
        const speakers = blocsOf(records, entry.value, ['agent', 'party']);
        const losers = losersOf(records, admitted);
        if (losers.size === 0)
          yield entry.problem('admits', path, `nobody loses by ${id}: there is nothing to admit`);
        else if (![...speakers].some((bloc) => losers.has(bloc)))
          yield entry.problem(
            'admits',
            path,
            `${[...losers].join(', ')} loses by ${id}; expected an agent of that bloc, given ${[...speakers].join(', ') || 'none'}`,
          );
      }
  },
};

function blocsOf(records: Records, { actors }: Event, roles: readonly string[]): Set<string> {
  return new Set(
    actors.flatMap(({ actor, role }) =>
      roles.includes(role) ? (blocOf(records, actor) ?? []) : [],
    ),
  );
}

function losersOf(records: Records, event: Event): Set<string> {
  const losers = blocsOf(records, event, [givings.includes(event.kind) ? 'agent' : 'target']);
  for (const effect of event.effects ?? []) {
    const loser = 'control' in effect ? (effect.control.from ?? effect.control.holder) : undefined;
    const bloc = loser === undefined ? undefined : blocOf(records, loser);
    if (bloc !== undefined) losers.add(bloc);
  }
  return losers;
}
