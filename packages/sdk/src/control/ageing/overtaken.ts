/** Whether the front has gone past a place of which nobody has spoken since. */
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import type { Weighing } from '../../evidence/weighing.js';
import { neighboursOf } from '../../places/neighbours.js';
import { positionIn } from '../states/timeline.js';
import { type Face, faceOf } from './face.js';

/**
 * A word is overtaken when at least so many neighbours, and at least such a share of those of which anything is known,
 * have passed since into hands that are not its holder's, nor an ally's. Chosen and measured in `docs/ageing.md`.
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
  /** The neighbours that passed into other hands, or were left, after the newest word on the place, each at its moment. */
  readonly passed: readonly Passed[];
  /** How many neighbours anything is known of. */
  readonly known: number;
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
 * The front around a place that one bloc holds or has left, at an instant (ms); null when fewer than `least` neighbours are
 * in other hands.
 */
export function frontAt(
  { index, own, around }: Surroundings,
  ms: number,
  least = overtakenFrom,
): Front | null {
  const position = positionIn(own.timeline, ms);
  const bloc = own.stance(position).unlessLeft;
  if (bloc === null) return null;
  const isWith = (other: string) => other === bloc || index.relation(bloc, other, ms) === 'allied';
  let known = 0;
  const away: Passed[] = [];
  for (const face of around) {
    const there = positionIn(face.timeline, ms);
    const stance = face.stance(there);
    if (stance.isKnown) known++;
    if (stance.isLeft || (stance.bloc !== null && !isWith(stance.bloc)))
      away.push({ face, position: there });
  }
  const isEnough = (count: number) => count >= least.neighbours && count >= least.share * known;
  if (!isEnough(away.length)) return null;
  const word = own.newestWord(position);
  const passed = away.filter((one) => {
    const passing = one.face.passing(one.position);
    if (passing === null || passing.since < word) return false;
    // What another left says nothing of who is here.
    if (!passing.isHeld && passing.leftBy !== bloc) return false;
    // What passes from one stranger to another leaves an enclave as it was.
    return passing.from === null || isWith(passing.from);
  });
  return isEnough(passed.length) ? { passed, known } : null;
}
