import type { Atlas } from '../atlas/atlas.js';

/**
 * Throws what is wrong with a part of a question, or gives what is to be read in its place: the id under which a record
 * stands by now, and of what the caller can still change, a copy as it was checked. `where` names the part: `nearestHeld: bloc`.
 */
export interface Kind {
  (given: unknown, where: string, atlas: Atlas): unknown;
  /** Whether it is read through while the question is answered: what another question answered. */
  readonly isReadThrough?: boolean;
  /** What stands as it is given, so that no door need ask the kind of it: nothing (1), any text (2), the id of a place (4). */
  readonly forms?: Forms;
}

export function readThrough(kind: Kind): Kind {
  return Object.assign(kind, { isReadThrough: true });
}

type Forms = 1 | 2 | 4;

export function standingAs(forms: Forms, kind: Kind): Kind {
  return Object.assign(kind, { forms });
}

const objects: ReadonlySet<string> = new Set(['[object Object]', '[object Module]']);

export function isPlain(given: unknown): given is Readonly<Record<string, unknown>> {
  // What keeps its parts elsewhere, as a `Map` does, has none that could be read: they would be left out in silence.
  return objects.has(Object.prototype.toString.call(given));
}
