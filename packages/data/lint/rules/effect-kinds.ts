import type { Curated } from '../../register/kinds.js';
import type { Rule } from '../help/rule.js';

type EventKind = Curated<'events'>['kind'];
type Change = 'place or area' | 'segment' | 'passage' | 'holder everywhere' | 'word that one holds';

/**
 * What each kind of event may change. Kinds that are not here change nothing: words, talks, advice, flight and
 * releases move no line. An agreement is words too: what comes of it is a handover or a withdrawal with a time of its
 * own, and agreements were broken. Fighting (`clash`) has no outcome, or it is an entry or a capture; it can show that
 * somebody still holds a place, and so can a reinforcement. A closure may put a stretch of road into a party's hands ("cut
 * the highway between the towns"), a place never.
 */
const permitted: Partial<Record<EventKind, readonly Change[]>> = {
  // An order to the whole army, or the end of a government, empties every place at once.
  statement: ['holder everywhere', 'word that one holds'],
  // Whoever fights for a place has been seen not to hold it yet.
  clash: ['word that one holds'],
  // Whoever strengthens his positions at a place stands there.
  reinforcement: ['word that one holds'],
  capture: ['place or area', 'segment'],
  recapture: ['place or area', 'segment'],
  entry: ['place or area', 'segment'],
  withdrawal: ['place or area', 'segment', 'holder everywhere'],
  handover: ['place or area', 'segment'],
  closure: ['passage', 'segment'],
  reopening: ['passage', 'segment'],
  strike: ['passage'],
  damage: ['passage'],
};

/** Only what can move a line may move one. */
export const effectKinds: Rule = {
  name: 'effect-kinds',
  description: 'An event changes only what its kind can change',
  scope: ['events'],
  *check(records) {
    for (const entry of records.events.values())
      for (const [index, effect] of (entry.value.effects ?? []).entries()) {
        const change = changeOf(effect);
        if (permitted[entry.value.kind]?.includes(change)) continue;
        const able = Object.entries(permitted).filter(([, changes]) => changes.includes(change));
        yield entry.problem(
          'effect-kinds',
          ['effects', index],
          `${entry.value.kind} does not change a ${change}; expected ${able.map(([kind]) => kind).join(', ')}`,
        );
      }
  },
};

function changeOf(effect: NonNullable<Curated<'events'>['effects']>[number]): Change {
  if ('passage' in effect) return 'passage';
  if (effect.control.holder !== undefined) return 'holder everywhere';
  if (effect.control.holds !== undefined) return 'word that one holds';
  return effect.control.segment === undefined ? 'place or area' : 'segment';
}
