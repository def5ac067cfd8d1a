/** From what may be the case to what is told, and what that leans on. */
import type { Atlas } from '../../atlas/atlas.js';
import { frozen } from '../../atlas/frozen.js';
import type { Credibility } from '../../evidence/credibility.js';
import { disputedBy, type Leaning } from '../../evidence/leaning.js';
import { getOrMake } from '../../kept/get-or-make.js';
import { byPosition } from '../../time/by-position.js';
import type { ControlState, Told } from './answer.js';
import { beliefThat } from './belief.js';
import { beliefOn, type Carried, carriedAt, leaningOn } from './carried.js';
import { sureBloc } from './parties.js';
import type { PossibleState } from './possible-state.js';
import { accountsIn, claimsAgainst } from './refuted.js';
import { stateOf } from './state-of.js';
import { possibleAt, type Timeline } from './timeline.js';
import { firstOfSide, toldAt } from './told.js';

/** What is told at the moments of a timeline: each worked out when it is first asked for, and shared by all who ask. */
export interface Tale {
  /** Without what it leans on. */
  told(position: number): Told;
  /** How far that is believed. */
  credibility(position: number): Credibility | null;
  /** All of it, frozen. What it leans on is gathered when it is first read. */
  state(position: number): ControlState;
}

const tales = new WeakMap<Timeline, Tale>();

export function taleOf(atlas: Atlas, timeline: Timeline): Tale {
  return getOrMake(tales, timeline, () => toTale(atlas, timeline));
}

function toTale(atlas: Atlas, timeline: Timeline): Tale {
  const told: Told[] = [];
  const beliefs: (Credibility | null)[] = [];
  const tale: Tale = {
    told(position) {
      const known = told[position];
      if (known !== undefined) return known;
      const carried = carriedAt(timeline, position);
      const made = toldAt(atlas, timeline, position, carried);
      told[position] = made;
      // By the same words, while they are at hand.
      if (!isOfSide(made)) beliefs[position] = beliefOn(timeline, carried);
      return made;
    },
    credibility(position) {
      const made = tale.told(position);
      let belief = beliefs[position];
      if (belief === undefined) {
        belief = isOfSide(made) ? beliefInSide(atlas, timeline, position, made.bloc) : null;
        beliefs[position] = belief;
      }
      return belief;
    },
    state: byPosition((position) =>
      stateOf(
        tale.told(position),
        () => tale.credibility(position),
        () => leaningAt(timeline, position, tale),
      ),
    ),
  };
  return tale;
}

/** Of a side, and not of one party. */
function isOfSide(told: Told): told is Told & { readonly status: 'held'; readonly holder: null } {
  return told.status === 'held' && told.holder === null;
}

function leaningAt(timeline: Timeline, position: number, tale: Tale): Leaning {
  const told = tale.told(position);
  const carried = isOfSide(told)
    ? carriedBySide(timeline, position, told.bloc)
    : carriedAt(timeline, position);
  const leaning = leaningOn(timeline, carried, tale.credibility(position));
  const against = claimsAgainst(timeline, position, possibleAt(timeline, position));
  const rivals = told.status === 'uncertain' ? accountsIn(carried) : [];
  return frozen(disputedBy(leaning, [...rivals, ...against]));
}

/** What is held by a side leans on what brought the side there, too. */
function carriedBySide(timeline: Timeline, position: number, bloc: string): readonly Carried[] {
  const first = firstOfSide(timeline, position, bloc);
  return [...carriedAt(timeline, first), ...carriedAt(timeline, position)];
}

/** It is as sure as that it is the side. */
function beliefInSide(
  atlas: Atlas,
  timeline: Timeline,
  position: number,
  bloc: string,
): Credibility | null {
  const own = beliefOn(timeline, carriedBySide(timeline, position, bloc));
  const isIts = (states: readonly PossibleState[]) => sureBloc(states) === bloc;
  return beliefThat(atlas, timeline, position, own, isIts);
}
