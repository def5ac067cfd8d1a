/** What a place is to the front at each of its moments: worked out once, and read by all of its neighbours. */
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import type { Weighing } from '../../evidence/weighing.js';
import { getOrMake } from '../../kept/get-or-make.js';
import { outside } from '../../outside.js';
import { byPosition } from '../../time/by-position.js';
import { toMs } from '../../time/instant.js';
import type { Told } from '../states/answer.js';
import { carriedAt } from '../states/carried.js';
import { sureBloc } from '../states/parties.js';
import type { Code, PossibleState } from '../states/possible-state.js';
import { type Tale, taleOf } from '../states/tell.js';
import { positionIn, possibleAt, type Timeline, timelineOf } from '../states/timeline.js';

/** What is reported, whether overtaken or not: no place is overtaken by another that only may be. */
export interface Face {
  readonly place: string;
  readonly timeline: Timeline;
  readonly tale: Tale;
  /** Who stands there, at one of the timeline's moments. */
  stance(position: number): Stance;
  /** How it came into the hands in which it is; null: before the covered days, or nobody says since when. */
  passing(position: number): Passing | null;
  /**
   * The end (ms) of the newest change, or word that the holder is there still, on which it rests; before all time: a baseline;
   * after all: who supposes that somebody holds a place asks what follows, not whether it is still so.
   */
  newestWord(position: number): number;
}

export interface Stance {
  /** Who surely holds it. */
  readonly bloc: string | null;
  /** Who surely holds it, if it is not left. */
  readonly unlessLeft: string | null;
  readonly isLeft: boolean;
  /** Anything is known of who is there. */
  readonly isKnown: boolean;
}

export interface Passing {
  /** Milliseconds. */
  readonly since: number;
  /** Who surely held it at that instant. */
  readonly from: string | null;
  readonly isHeld: boolean;
  /** The bloc of who left it. */
  readonly leftBy: string | null;
}

const faces = new WeakMap<Timeline, Face>();

export function faceOf(atlas: Atlas, place: string, weighing: Weighing): Face {
  const timeline = timelineOf(atlas, place, weighing);
  return getOrMake(faces, timeline, () => toFace(atlas, place, timeline));
}

function toFace(atlas: Atlas, place: string, timeline: Timeline): Face {
  const index = indexOf(atlas);
  const tale = taleOf(atlas, timeline);
  return {
    place,
    timeline,
    tale,
    stance: byPosition((position) => stanceAt(timeline, position)),
    passing: byPosition((position) => passingAt(index, timeline, tale.told(position))),
    newestWord: byPosition((position) => newestWordAt(timeline, position)),
  };
}

const known = new WeakMap<Code, Map<number | string, Stance>>();

/** Few different ones are all that a record knows, so that equal ones are one. */
function stanceAt(timeline: Timeline, position: number): Stance {
  const { code, states } = timeline;
  const codes = states.statesAt(position);
  const name = codes.length === 1 ? (codes[0] ?? outside()) : codes.join(' ');
  return getOrMake(
    getOrMake(known, code, () => new Map()),
    name,
    () => toStance(possibleAt(timeline, position)),
  );
}

function toStance(states: readonly PossibleState[]): Stance {
  const unlessLeft = states.filter(({ kind }) => kind !== 'vacated');
  return {
    bloc: sureBloc(states),
    unlessLeft: sureBloc(unlessLeft),
    isLeft: unlessLeft.length === 0,
    isKnown: states.some(({ kind }) => kind !== 'unknown'),
  };
}

function passingAt(index: Index, timeline: Timeline, told: Told): Passing | null {
  const span = 'since' in told ? told.since : null;
  if (span === null) return null;
  const since = toMs(span.notBefore);
  const leaver = told.status === 'unknown' ? told.vacatedBy : null;
  return {
    since,
    from: stanceAt(timeline, positionIn(timeline, since)).bloc,
    isHeld: told.status === 'held',
    leftBy: leaver === null ? null : (index.actors.get(leaver)?.bloc ?? null),
  };
}

function newestWordAt(timeline: Timeline, position: number): number {
  let newest = Number.NEGATIVE_INFINITY;
  for (const { changes } of carriedAt(timeline, position))
    for (const { notAfter, assumption } of changes)
      newest = Math.max(newest, assumption === undefined ? notAfter : Number.POSITIVE_INFINITY);
  return newest;
}
