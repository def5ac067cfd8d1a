/** Whether the front has gone past a place of which nobody has spoken since. */
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import type { Weighing } from '../../evidence/weighing.js';
import { neighboursOf } from '../../places/neighbours.js';
import { positionIn } from '../states/timeline.js';
import { type Camp, campOf } from './camp.js';
import { type Face, faceOf } from './face.js';
import { isBack, passedFrom } from './passed-from.js';

/**
 * A word is overtaken when at least so many neighbours, and at least such a share of those of which anything is known,
 * have passed since out of the hands of its holder and his allies. Chosen and measured in `docs/ageing.md`.
 */
export const overtakenFrom = { neighbours: 2, share: 0.4 };

/** A place and those around it. */
export interface Surroundings {
  readonly index: Index;
  readonly own: Face;
  readonly around: readonly Face[];
}

/** The front as it stands around a place. */
export interface Front {
  /** The neighbours that passed out of its hands after the newest word on the place, and are not back, each at its moment. */
  readonly passed: readonly Passed[];
  /** How many neighbours anything is known of. */
  readonly known: number;
  /** The place's own bloc and its allies. */
  readonly camp: Camp;
}

export interface Passed {
  readonly face: Face;
  readonly position: number;
}

export function surroundingsOf(atlas: Atlas, place: string, weighing: Weighing): Surroundings {
  const face = (id: string) => faceOf(atlas, id, weighing);
  return {
    index: indexOf(atlas),
    own: face(place),
    around: neighboursOf(atlas, place).map(face),
  };
}

/**
 * The front around a place that one bloc holds, or had until an order to all, at an instant (ms); null when it has gone past
 * fewer neighbours than `least`. What an order to all took from its holder is judged by the moment before it: later
 * passes are no sign that he had lost the place by then.
 */
export function frontAt(
  { index, own, around }: Surroundings,
  ms: number,
  least = overtakenFrom,
): Front | null {
  const now = positionIn(own.timeline, ms);
  const judged = Math.min(ms, own.orderedFrom(now) ?? ms);
  const then = positionIn(own.timeline, judged);
  const bloc = own.stance(then).unlessLeft;
  if (bloc === null) return null;
  const camp = campOf(index, bloc, judged);
  let known = 0;
  const gone: Passed[] = [];
  for (const face of around) {
    const position = positionIn(face.timeline, judged);
    const stance = face.stance(position);
    if (stance.isKnown) known++;
    if (stance.blocs !== null && !isBack(stance, camp)) gone.push({ face, position });
  }
  const isEnough = (count: number) => count >= least.neighbours && count >= least.share * known;
  if (!isEnough(gone.length)) return null;
  const word = Math.max(own.newestWord(then), own.newestWord(now));
  const passed = gone.filter(({ face, position }) => {
    const since = passedFrom(face, position, camp);
    return since > Number.NEGATIVE_INFINITY && since >= word;
  });
  if (!isEnough(passed.length)) return null;
  // Left it is in any case, where nobody came past.
  const isLeft = ({ face, position }: Passed) => face.stance(position).isLeft;
  return own.stance(now).isLeft && passed.every(isLeft) ? null : { passed, known, camp };
}
