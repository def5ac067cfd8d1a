/** What a place is to the front at each of its moments: worked out once, and read by all of its neighbours. */
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import type { Weighing } from '../../evidence/weighing.js';
import { getOrMake } from '../../kept/get-or-make.js';
import { outside } from '../../outside.js';
import { byPosition } from '../../time/by-position.js';
import { toMs } from '../../time/instant.js';
import type { Told } from '../states/answer.js';
import { type Carried, carriedAt } from '../states/carried.js';
import type { ControlChange } from '../states/changes.js';
import { sureBloc } from '../states/parties.js';
import type { Code, PossibleState } from '../states/possible-state.js';
import { type Tale, taleOf } from '../states/tell.js';
import { possibleAt, type Timeline, timelineOf } from '../states/timeline.js';

/** What is reported, whether overtaken or not: no place is overtaken by another that only may be. */
export interface Face {
  readonly place: string;
  readonly timeline: Timeline;
  readonly tale: Tale;
  /** Who stands there, at one of the timeline's moments. */
  stance(position: number): Stance;
  /** The bloc of whoever is told to have left it; null where it is told otherwise. */
  leftBy(position: number): string | null;
  /** When it may first have come to be so, ms; before all time: before the covered days. */
  began(position: number): number;
  /**
   * The end (ms) of the newest change, or word that the holder is there still, on which it rests; before all time: a baseline;
   * after all: who supposes that somebody holds a place asks what follows, not whether it is still so. An order to all says
   * nothing of where they are.
   */
  newestWord(position: number): number;
  /** When an order to all, by which it is or may be left, was first possible, ms; null where there is none. */
  orderedFrom(position: number): number | null;
}

export interface Stance {
  /** Who surely holds it, if it is not left. */
  readonly unlessLeft: string | null;
  /** The sides of all who may be there; null where somebody may be of whom no side is known. */
  readonly blocs: readonly string[] | null;
  /** It is left, or may be. */
  readonly mayBeLeft: boolean;
  readonly isLeft: boolean;
  /** Anything is known of who is there. */
  readonly isKnown: boolean;
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
    stance: byPosition((position) => stanceAt(index, timeline, position)),
    leftBy: (position) => leaverIn(index, tale.told(position)),
    began: byPosition((position) => beganAt(timeline, position, tale.told(position))),
    newestWord: byPosition((position) => newestWordAt(timeline, position)),
    orderedFrom: byPosition((position) => orderedFromAt(timeline, position)),
  };
}

const known = new WeakMap<Code, Map<number | string, Stance>>();

/** Few different ones are all that a record knows, so that equal ones are one. */
function stanceAt(index: Index, timeline: Timeline, position: number): Stance {
  const { code, states } = timeline;
  const codes = states.statesAt(position);
  const name = codes.length === 1 ? (codes[0] ?? outside()) : codes.join(' ');
  return getOrMake(
    getOrMake(known, code, () => new Map()),
    name,
    () => toStance(index, possibleAt(timeline, position)),
  );
}

function toStance(index: Index, states: readonly PossibleState[]): Stance {
  const unlessLeft = states.filter(({ kind }) => kind !== 'vacated');
  const blocs = unlessLeft.flatMap(({ parties, unnamed }) => [
    ...parties.map((party) => index.actors.get(party)?.bloc ?? null),
    ...(unnamed ? [null] : []),
  ]);
  return {
    unlessLeft: sureBloc(unlessLeft),
    blocs: blocs.every((bloc) => bloc !== null) ? [...new Set(blocs)] : null,
    mayBeLeft: unlessLeft.length < states.length,
    isLeft: unlessLeft.length === 0,
    isKnown: states.some(({ kind }) => kind !== 'unknown'),
  };
}

function leaverIn({ actors }: Index, told: Told): string | null {
  const leaver = told.status === 'unknown' ? told.vacatedBy : null;
  return leaver === null ? null : (actors.get(leaver)?.bloc ?? null);
}

function beganAt(timeline: Timeline, position: number, told: Told): number {
  if (told.status === 'uncertain') return firstStart(carriedAt(timeline, position));
  return told.since === null ? Number.NEGATIVE_INFINITY : toMs(told.since.notBefore);
}

function firstStart(carried: readonly Carried[]): number {
  if (carried.some(({ fromBaseline }) => fromBaseline)) return Number.NEGATIVE_INFINITY;
  return Math.min(...carried.flatMap(({ changes }) => changes.map(({ notBefore }) => notBefore)));
}

function newestWordAt(timeline: Timeline, position: number): number {
  let newest = Number.NEGATIVE_INFINITY;
  for (const { notAfter, assumption, effect } of changesAt(timeline, position))
    if (!effect.everywhere && !effect.isPart)
      newest = Math.max(newest, assumption === undefined ? notAfter : Number.POSITIVE_INFINITY);
  return newest;
}

function orderedFromAt(timeline: Timeline, position: number): number | null {
  const starts = changesAt(timeline, position).flatMap(({ effect, notBefore }) =>
    effect.everywhere ? [notBefore] : [],
  );
  return starts.length === 0 ? null : Math.min(...starts);
}

function changesAt(timeline: Timeline, position: number): readonly ControlChange[] {
  return carriedAt(timeline, position).flatMap(({ changes }) => changes);
}
