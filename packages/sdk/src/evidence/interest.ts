/** What an origin has to gain or lose by an event. */
import type { Event, EventKind, Origin } from '@syria-2024/data';
import { type Index, lookup, memo } from '../atlas/index-of.js';
import { toMs } from '../time/instant.js';

/**
 * What a speaker has at stake in what it speaks of: nothing, a gain, a loss, or as a party otherwise.
 *
 * @example
 * ```ts
 * import { controlAt, explain, type Interest, syria2024 } from '@syria-2024/sdk';
 * const { events } = explain(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * const interests: Interest[] = events.flatMap(({ claims }) => claims.map(({ interest }) => interest));
 * console.log(new Set(interests));
 * ```
 */
export type Interest = 'disinterested' | 'gains' | 'loses' | 'party';

/** In these the agent gains, or loses, or only speaks. */
export const takes: ReadonlySet<EventKind> = new Set(['capture', 'entry', 'recapture']);
export const gives: ReadonlySet<EventKind> = new Set(['withdrawal', 'handover', 'evacuation']);
export const utters: ReadonlySet<EventKind> = new Set(['statement', 'advisory', 'diplomacy']);

/** Whether all that the subject tells is that somebody spoke: who reports it vouches for the words, not for what they say. */
export function isUtterance(index: Index, subject: string): boolean {
  const event = index.events.get(subject);
  return event !== undefined && utters.has(event.kind) && event.effects.length === 0;
}

/**
 * Only a change of hands has a side that gains and a side that loses, so only there can one *admit* it. The speaker of a
 * statement counts as one who loses by it: nobody needs a witness for his own words. That a party still holds a place is
 * to its gain, whoever says so, and to the loss of whoever is hostile to it. In everything else (strikes, clashes,
 * movements) whoever took part is a party, and his word for it is an interested one.
 */
export function interestIn(index: Index, subject: string, origin: Origin): Interest {
  if (origin.alignment === 'independent') return 'disinterested';
  const bloc = origin.alignment;
  const { gaining, losing, parties, at } = sidesOf(index, subject);
  const isWith = (blocs: ReadonlySet<string>) =>
    [...blocs].some((other) => index.relation(bloc, other, at) === 'allied');
  if (gaining.has(bloc)) return 'gains';
  if (losing.has(bloc)) return 'loses';
  if (parties.has(bloc)) return 'party';
  if (isWith(gaining)) return 'gains';
  if (isWith(losing)) return 'loses';
  return isWith(parties) ? 'party' : 'disinterested';
}

interface Sides {
  readonly gaining: Set<string>;
  readonly losing: Set<string>;
  readonly parties: Set<string>;
  /** The moment whose alliances count. */
  readonly at: number;
}

/** Whose gain and loss a subject is; the same for every question. */
export function sidesOf(index: Index, subject: string): Sides {
  return memo(index, `sides ${subject}`, () => {
    const event = index.events.get(subject);
    if (event) return eventSides(index, event);
    const holders = index.baseline.get(subject)?.holders ?? [];
    const gaining = new Set(holders.map((holder) => lookup(index.actors, 'actor', holder).bloc));
    // What stood before the offensive was won by nobody's ally: only whoever held a place gains by the word.
    const at = Number.NEGATIVE_INFINITY;
    return { gaining, losing: new Set<string>(), parties: new Set<string>(), at };
  });
}

function eventSides(index: Index, event: Event): Sides {
  const at = toMs(event.when.notBefore);
  const sides = {
    gaining: new Set<string>(),
    losing: new Set<string>(),
    parties: new Set<string>(),
    at,
  };
  const { gaining, losing, parties } = sides;
  const put = (set: Set<string>, actor: string | undefined) => {
    const bloc = actor === undefined ? undefined : index.actors.get(actor)?.bloc;
    if (bloc) set.add(bloc);
  };
  const changesHands = takes.has(event.kind) || gives.has(event.kind);
  for (const { actor, role } of event.actors) {
    if (utters.has(event.kind) && (role === 'agent' || role === 'party')) put(losing, actor);
    else if (!changesHands || role === 'party') put(parties, actor);
    else if (takes.has(event.kind)) put(role === 'target' ? losing : gaining, actor);
    else put(role === 'agent' ? losing : gaining, actor);
  }
  for (const effect of event.effects) {
    if (!('control' in effect)) continue;
    if ('holds' in effect.control) addHolding(index, effect.control.holds, sides);
    else if (!changesHands) continue;
    else if ('holder' in effect.control) put(losing, effect.control.holder);
    else {
      put(losing, effect.control.from);
      if (effect.control.to !== 'nobody') put(gaining, effect.control.to);
    }
  }
  return sides;
}

/** Who holds gains by the word, even where it is his own statement; who stands against him owns up to it. */
function addHolding(index: Index, holder: string, { gaining, losing, at }: Sides): void {
  const own = index.actors.get(holder)?.bloc;
  if (own === undefined) return;
  gaining.add(own);
  losing.delete(own);
  for (const bloc of new Set([...index.actors.values()].map((actor) => actor.bloc)))
    if (index.relation(own, bloc, at) === 'hostile') losing.add(bloc);
}
