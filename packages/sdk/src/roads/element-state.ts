/** What is said of one place or segment, and whether a bloc could pass it: yes (1), unknown (0), no (-1). */

import type { Passage } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { stateAt } from '../control/control.js';
import type { ControlState } from '../control/states/answer.js';
import { taleOf } from '../control/states/tell.js';
import {
  positionIn,
  possibleAt,
  segmentTimelineOf,
  timelineOf,
} from '../control/states/timeline.js';
import type { Credibility } from '../evidence/credibility.js';
import { type Leaning, mergeLeanings } from '../evidence/leaning.js';
import type { Weighing } from '../evidence/weighing.js';
import { outside } from '../outside.js';
import { isNamed } from './holdings.js';
import { believedPassable, inHands, inStates, type Passable } from './in-states.js';
import { idOf, type Network } from './network.js';
import { passageStateAt, passageTimelineOf } from './passage.js';

/** Why a thing is unknown: the width of an event's span, the sources' doubt, an old word that the front has gone past. */
export type DoubtReason = 'timing' | 'sources' | 'overtaken' | null;

export interface ElementState extends Leaning {
  readonly passable: Passable;
  /** Why it is unknown, when it is the sources' doubt or the width of an event's span that leaves it so. */
  readonly reason: DoubtReason;
}

/** Nothing is said of it. */
export const silent: ElementState = {
  passable: 1,
  reason: null,
  credibility: null,
  disputed: false,
  evidence: { events: [], claims: [], assumptions: [] },
  disputes: [],
};

/** An element's own state: a segment's without its ends'. */
export function elementStateAt(
  atlas: Atlas,
  network: Network,
  element: number,
  bloc: string,
  ms: number,
  weighing: Weighing,
): ElementState {
  const id = idOf(network, element);
  if (element < network.places.length) return placeStateAt(atlas, id, bloc, ms, weighing);
  const { exists = 'certain' } = network.segments[element - network.places.length] ?? {};
  return ofSegment(atlas, id, exists, bloc, ms, weighing);
}

/**
 * A junction that a town commands is as passable as the town; where reports name the junction itself, as the worse of
 * the two.
 */
function placeStateAt(
  atlas: Atlas,
  place: string,
  bloc: string,
  ms: number,
  weighing: Weighing,
): ElementState {
  const guard = indexOf(atlas).places.get(place)?.guardedFrom;
  const stateOf = (id: string) => ofHolder(atlas, bloc, ms, id, weighing);
  if (guard === undefined) return stateOf(place);
  if (!isNamed(atlas, place)) return stateOf(guard);
  const own = stateOf(place);
  return own.evidence.assumptions.length > 0 ? own : worstOf([stateOf(guard), own]);
}

function ofHolder(
  atlas: Atlas,
  bloc: string,
  ms: number,
  place: string,
  weighing: Weighing,
): ElementState {
  const state = stateAt(atlas, place, ms, weighing);
  const passable = holderPassableAt(atlas, bloc, ms, place, weighing);
  const asked = { bloc, ms, unsaid: 0 } as const;
  const timeline = timelineOf(atlas, place, weighing);
  return toElement(state, passable, believedPassable(atlas, timeline, asked, state, passable));
}

function toElement(
  state: ControlState,
  passable: Passable,
  credibility: Credibility | null,
): ElementState {
  const { disputed, evidence, disputes } = state;
  const reason = passable === 0 && state.status === 'uncertain' ? state.reason : null;
  return { passable, reason, credibility, disputed, evidence, disputes };
}

/** Where the word on a place is overtaken, in the hands of all whose it may be. */
function holderPassableAt(
  atlas: Atlas,
  bloc: string,
  ms: number,
  place: string,
  weighing: Weighing,
): Passable {
  const asked = { bloc, ms, unsaid: 0 } as const;
  const timeline = timelineOf(atlas, place, weighing);
  const passable = inStates(indexOf(atlas), asked, possibleAt(timeline, positionIn(timeline, ms)));
  if (passable === 0) return passable;
  const state = stateAt(atlas, place, ms, weighing);
  const isOvertaken = state.status === 'uncertain' && state.reason === 'overtaken';
  return isOvertaken ? inHands(indexOf(atlas), asked, state.candidates) : passable;
}

/** Whether a bloc could pass an element, without what that rests on. */
export function elementPassableAt(
  atlas: Atlas,
  network: Network,
  element: number,
  bloc: string,
  ms: number,
  weighing: Weighing,
): Passable {
  const id = idOf(network, element);
  if (element >= network.nodes || indexOf(atlas).places.get(id)?.guardedFrom !== undefined)
    return elementStateAt(atlas, network, element, bloc, ms, weighing).passable;
  return holderPassableAt(atlas, bloc, ms, id, weighing);
}

function ofSegment(
  atlas: Atlas,
  id: string,
  exists: 'certain' | 'uncertain',
  bloc: string,
  ms: number,
  weighing: Weighing,
): ElementState {
  const passage = passageStateAt(passageTimelineOf(atlas, id, weighing), ms);
  const parts: ElementState[] = [{ ...passage, passable: fromPassage(passage.passage) }];
  // What is assumed of a stretch of road settles it: that it exists, and that nobody holds it against its ends.
  if (passage.evidence.assumptions.length > 0) return parts[0] ?? outside();
  const timeline = segmentTimelineOf(atlas, id, weighing);
  if (timeline.changes.length > 0) {
    // Until somebody is said to hold the stretch itself, its ends decide.
    const position = positionIn(timeline, ms);
    const states = possibleAt(timeline, position);
    if (states.some(({ kind }) => kind !== 'unknown')) {
      const asked = { bloc, ms, unsaid: 1 } as const;
      const state = taleOf(atlas, timeline).state(position);
      const passable = inStates(indexOf(atlas), asked, states);
      parts.push(
        toElement(state, passable, believedPassable(atlas, timeline, asked, state, passable)),
      );
    }
  }
  const worst = worstOf(parts);
  return {
    ...worst,
    passable: exists === 'uncertain' && worst.passable === 1 ? 0 : worst.passable,
  };
}

/** Kleene's and: as the worst of them, and what that leans on. */
function worstOf(parts: readonly ElementState[]): ElementState {
  const passable = Math.min(...parts.map((part) => part.passable)) as Passable;
  const deciding = parts.filter((part) => part.passable === passable);
  return {
    passable,
    reason: deciding.find(({ reason }) => reason !== null)?.reason ?? null,
    ...mergeLeanings(deciding),
  };
}

function fromPassage(passage: Passage): Passable {
  return passage === 'open' ? 1 : passage === 'closed' ? -1 : 0;
}
