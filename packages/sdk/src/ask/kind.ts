import type { Atlas } from '../atlas/atlas.js';

/**
 * Throws what is wrong with a part of a question, or gives what is to be read in its place: the id under which a record
 * stands by now, and of what the caller can still change, a copy as it was checked. `where` names the part: `nearestHeld: bloc`.
 */
export interface Kind {
  (given: unknown, where: string, atlas: Atlas): unknown;
  /** Whether it is read through while the question is answered: what another question answered. */
  readonly isReadThrough?: boolean;
  /** Whether nothing may be given. */
  readonly isOptional?: boolean;
}

export function readThrough(kind: Kind): Kind {
  return Object.assign(kind, { isReadThrough: true });
}

const objects: ReadonlySet<string> = new Set(['[object Object]', '[object Module]']);

export function isPlain(given: unknown): given is Readonly<Record<string, unknown>> {
  // What keeps its parts elsewhere, as a `Map` does, has none that could be read: they would be left out in silence.
  return objects.has(Object.prototype.toString.call(given));
}
