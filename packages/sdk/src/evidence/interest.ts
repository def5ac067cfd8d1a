/** What an origin has to gain or lose by an event. */
import type { Event, EventKind, Origin } from '@syria-2024/data';
import type { Index } from '../atlas/index-of.js';
import { toMs } from '../time/instant.js';

export type Interest = 'disinterested' | 'gains' | 'loses' | 'party';

const takes: ReadonlySet<EventKind> = new Set(['capture', 'entry', 'recapture']);
const gives: ReadonlySet<EventKind> = new Set(['withdrawal', 'handover', 'evacuation']);
const utters: ReadonlySet<EventKind> = new Set(['statement', 'advisory', 'diplomacy']);

/**
 * Only a change of hands has a side that gains and a side that loses, so only there can one *admit* it. The speaker of a
 * statement counts as one who loses by it: nobody needs a witness for his own words. In everything else (strikes,
 * clashes, movements) whoever took part is a party, and his word for it is an interested one.
 */
export function interestIn(index: Index, subject: string, origin: Origin): Interest {
  if (origin.alignment === 'independent') return 'disinterested';
  const bloc = origin.alignment;
  const event = index.events.get(subject);
  if (!event) {
    const holders = index.baseline.get(subject)?.holders ?? [];
    const own = holders.some((holder) => index.actors.get(holder)?.bloc === bloc);
    return own ? 'gains' : 'disinterested';
  }
  const { gaining, losing, parties } = sides(index, event);
  const at = toMs(event.when.notBefore);
  const isWith = (blocs: ReadonlySet<string>) =>
    [...blocs].some((other) => index.relation(bloc, other, at) === 'allied');
  if (gaining.has(bloc)) return 'gains';
  if (losing.has(bloc)) return 'loses';
  if (parties.has(bloc)) return 'party';
  if (isWith(gaining)) return 'gains';
  if (isWith(losing)) return 'loses';
  return isWith(parties) ? 'party' : 'disinterested';
}

function sides(index: Index, event: Event) {
  const gaining = new Set<string>();
  const losing = new Set<string>();
  const parties = new Set<string>();
  const blocOf = (actor: string | undefined) =>
    actor === undefined ? undefined : index.actors.get(actor)?.bloc;
  const put = (set: Set<string>, actor: string | undefined) => {
    const bloc = blocOf(actor);
    if (bloc) set.add(bloc);
  };
  const changesHands = takes.has(event.kind) || gives.has(event.kind);
  for (const { actor, role } of event.actors) {
    if (utters.has(event.kind) && (role === 'agent' || role === 'party')) put(losing, actor);
    else if (!changesHands || role === 'party') put(parties, actor);
    else if (takes.has(event.kind)) put(role === 'target' ? losing : gaining, actor);
    else put(role === 'agent' ? losing : gaining, actor);
  }
  if (changesHands)
    for (const effect of event.effects) {
      if (!('control' in effect) || 'holds' in effect.control) continue;
      if ('holder' in effect.control) {
        put(losing, effect.control.holder);
        continue;
      }
      put(losing, effect.control.from);
      if (effect.control.to !== 'nobody') put(gaining, effect.control.to);
    }
  return { gaining, losing, parties };
}
