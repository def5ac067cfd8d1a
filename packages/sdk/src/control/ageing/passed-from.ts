/** When a neighbour passed out of the hands of a camp. */
import { getOrMake } from '../../kept/get-or-make.js';
import type { Camp } from './camp.js';
import type { Face, Stance } from './face.js';

/** By the name of the camp, position by position as far as it was asked: what was walked over once is not walked again. */
const found = new WeakMap<Face, Map<string, number[]>>();

/**
 * When (ms) a neighbour last surely came out of the hands of a camp, if it has not surely been theirs again. Before all time
 * where it never did: what passes from one stranger to another leaves an enclave as it was, and what another left says
 * nothing of who is here.
 */
export function passedFrom(face: Face, position: number, camp: Camp): number {
  const known = getOrMake(
    getOrMake(found, face, () => new Map()),
    camp.name,
    () => [],
  );
  let first = position;
  let since = known[first] ?? passAt(face, first, camp);
  while (since === null) {
    first--;
    since = known[first] ?? passAt(face, first, camp);
  }
  for (let one = first; one <= position; one++) known[one] = since;
  return since;
}

/** What one moment tells of it; null where it is as at the moment before. */
function passAt(face: Face, position: number, camp: Camp): number | null {
  const stance = face.stance(position);
  if (position === 0 || isBack(stance, camp)) return Number.NEGATIVE_INFINITY;
  if (!isOut(stance, camp) || isOut(face.stance(position - 1), camp)) return null;
  const isLeftByOther = stance.isLeft && face.leftBy(position) !== camp.bloc;
  return isLeftByOther ? Number.NEGATIVE_INFINITY : face.began(position);
}

export function isBack({ blocs, mayBeLeft }: Stance, { isWith }: Camp): boolean {
  return blocs !== null && !mayBeLeft && blocs.every(isWith);
}

function isOut({ blocs }: Stance, { isWith }: Camp): boolean {
  return blocs !== null && !blocs.some(isWith);
}
