/** Whether the front has gone past a place of which nobody has spoken since. */
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import type { Weighing } from '../../evidence/weighing.js';
import { neighboursOf } from '../../places/neighbours.js';
import { toMs } from '../../time/instant.js';
import type { ControlState } from '../answer.js';
import { carriedAt } from '../carried.js';
import { sureBloc } from '../parties.js';
import { toState } from '../tell.js';
import { type Moment, momentAt, possibleAt, type Timeline, timelineOf } from '../timeline.js';

/**
 * A word is overtaken when at least so many neighbours, and at least such a share of those of which anything is known,
 * have passed since into hands that are not its holder's, nor an ally's. Chosen and measured in `docs/ageing.md`.
 */
export const overtakenFrom = { neighbours: 2, share: 0.4 };

/** The front as it stands around a place. */
export interface Front {
  /** The neighbours that passed into other hands, or were left, after the newest word on the place. */
  readonly passed: readonly { readonly place: string; readonly state: ControlState }[];
  /** How many neighbours anything is known of. */
  readonly known: number;
}

/** The front around a place that one bloc holds or has left; null when fewer than `least` neighbours are in other hands. */
export function frontAround(
  atlas: Atlas,
  place: string,
  ms: number,
  weighing: Weighing,
  least = overtakenFrom,
): Front | null {
  const index = indexOf(atlas);
  const own = reportedAt(atlas, place, ms, weighing);
  const bloc = sureBloc(
    index,
    own.states.filter(({ kind }) => kind !== 'vacated'),
  );
  if (bloc === null) return null;
  const around = neighboursOf(atlas, place).map((id) => ({
    place: id,
    ...reportedAt(atlas, id, ms, weighing),
  }));
  const known = around.filter(({ states }) => states.some(({ kind }) => kind !== 'unknown')).length;
  const isEnough = (some: readonly unknown[]) =>
    some.length >= least.neighbours && some.length >= least.share * known;
  const away = around.filter(({ states }) => {
    if (states.every(({ kind }) => kind === 'vacated')) return true;
    const other = sureBloc(index, states);
    return other !== null && other !== bloc && index.relation(bloc, other, ms) !== 'allied';
  });
  if (!isEnough(away)) return null;
  const word = newestWord(own);
  const isWith = (other: string | null) =>
    other === null || other === bloc || index.relation(bloc, other, ms) === 'allied';
  const passed = away
    .map((one) => ({ place: one.place, state: toState(atlas, one.timeline, one.moment) }))
    .filter(({ place: neighbour, state }) => {
      const since = beganAt(state);
      if (since === null || since < word) return false;
      if (state.status !== 'held' && !isLeftBy(index, state, bloc)) return false;
      // What passes from one stranger to another leaves an enclave as it was.
      return isWith(sureBloc(index, reportedAt(atlas, neighbour, since, weighing).states));
    });
  return isEnough(passed) ? { passed, known } : null;
}

/** From when it may have been so, ms; null: since before the covered days, or nobody says since when. */
function beganAt(state: ControlState): number | null {
  return 'since' in state && state.since ? toMs(state.since.notBefore) : null;
}

/** What another left says nothing of who is here. */
function isLeftBy({ actors }: Index, state: ControlState, bloc: string): boolean {
  if (state.status !== 'unknown' || state.vacatedBy === null) return false;
  return actors.get(state.vacatedBy)?.bloc === bloc;
}

interface Reported {
  readonly timeline: Timeline;
  readonly moment: Moment;
  readonly states: ReturnType<typeof possibleAt>;
}

/** What is reported, whether overtaken or not: no place is overtaken by another that only may be. */
function reportedAt(atlas: Atlas, place: string, ms: number, weighing: Weighing): Reported {
  const timeline = timelineOf(atlas, place, weighing);
  const moment = momentAt(timeline, ms);
  return { timeline, moment, states: possibleAt(timeline, moment) };
}

/**
 * The end of the newest change, or word that the holder is there still, on which it rests; before all time: a baseline; after
 * all: who supposes that somebody holds a place asks what follows, not whether it is still so.
 */
function newestWord({ timeline, moment }: Reported): number {
  const ends = carriedAt(timeline, moment).flatMap(({ changes }) =>
    changes.map(({ notAfter, assumption }) =>
      assumption === undefined ? notAfter : Number.POSITIVE_INFINITY,
    ),
  );
  return ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
