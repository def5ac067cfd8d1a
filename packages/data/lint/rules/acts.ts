import type { Curated } from '../../register/kinds.js';
import { claimsOf, utterances } from '../help/claims.js';
import type { Rule } from '../help/rule.js';

type Claim = Curated<'sources'>['claims'][number];
type Event = Curated<'events'>;
type Act = NonNullable<Claim['act']>;

const takings: readonly Event['kind'][] = ['capture', 'recapture'];
const leavings: readonly Event['kind'][] = ['withdrawal', 'handover'];
const changes = [...takings, 'entry' as const, ...leavings];

/** Kinds of event that a sentence with this act does not assert; an act that is not here can assert any. */
const asserts: Partial<Record<Act, { not: readonly Event['kind'][] }>> = {
  entered: { not: [...takings, ...leavings] },
  reached: { not: [...takings, ...leavings] },
  advances: { not: changes },
  // Fighting in the streets shows that somebody is inside.
  fights: { not: [...takings, ...leavings] },
  besieges: { not: changes },
  deploys: { not: [...takings, ...leavings] },
  repositioned: { not: [...takings, ...leavings] },
  // What attackers leave is had again by whoever held it.
  left: { not: ['capture'] },
  struck: { not: changes },
  damaged: { not: changes },
  closed: { not: changes },
  opened: { not: changes },
  displaced: { not: changes },
  released: { not: changes },
};
const denying: readonly Act[] = ['denies', 'not-confirmed'];

/** What the sentence says was done limits the event and the stance. Claims without an act are left alone. */
export const acts: Rule = {
  name: 'acts',
  description: "A claim's act can assert its event, and a denial denies",
  scope: ['sources', 'events'],
  *check(records) {
    for (const { source, claim, at } of claimsOf(records)) {
      const event = records.events.get(claim.event)?.value;
      const fault = claim.act === undefined ? null : faultOf(claim, claim.act, event);
      if (fault !== null) yield source.problem('acts', at('act'), fault);
    }
  },
};

function faultOf({ stance, event: id }: Claim, act: Act, event: Event | undefined): string | null {
  if (stance !== 'asserts')
    return denying.includes(act)
      ? null
      : `stance ${stance} with act ${act}; expected ${denying.join(' or ')}`;
  if (event === undefined) return null;
  // That somebody denied a thing, or could not confirm it, can be an event of its own.
  if (denying.includes(act) && !utterances.includes(event.kind))
    return `act ${act} with stance asserts; expected stance denies or doubts`;
  if (!asserts[act]?.not.includes(event.kind) || (act === 'entered' && isEntryOnly(event)))
    return null;
  return `${act} asserts no ${event.kind}, but ${id} is one; expected the event that the sentence tells of`;
}

/** Whether nobody comes to hold anything by the event. */
function isEntryOnly({ effects = [] }: Event): boolean {
  return effects.length > 0 && effects.every((one) => 'control' in one && one.control.entry);
}
