import type { Atlas } from '../atlas/atlas.js';
import { isAtlas } from '../atlas/is-atlas.js';
import { AtlasError, InvalidValueError, NotAnAtlasError } from '../errors.js';
import type { Kind } from './kinds.js';

/** A kind that needs no atlas to be told. */
export type PlainKind = (given: unknown, where: string) => void;

/** An argument of a question after the atlas: how an error calls it, and what it may be. */
export type Argument = readonly [name: string, kind: Kind];

/**
 * Puts a door before a question: what comes from outside is checked there, once, whatever the caller's language; what
 * one question asks of another inside does not pass it again.
 */
export function door<F extends (atlas: never, ...rest: never[]) => unknown>(
  name: string,
  question: F,
  ...expected: readonly Argument[]
): F {
  const named = expected.map(
    ([part, kind]) => [part === '' ? name : `${name}: ${part}`, kind] as const,
  );
  const checked = (...given: readonly unknown[]) => {
    const [atlas] = given;
    if (!isAtlas(atlas)) throw new NotAnAtlasError(name, atlas);
    for (let i = 0; i < named.length; i++) {
      const [where, kind] = named[i] as (typeof named)[number];
      readBy(kind, given[i + 1], where, atlas as Atlas);
    }
    if (given.length > named.length + 1) refuseMore(name, given, named.length + 1);
    return (question as unknown as (...given: readonly unknown[]) => unknown)(...given);
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}

/** What comes after the last argument would be ignored, and may be an option in the wrong place. */
export function refuseMore(name: string, given: readonly unknown[], most: number): void {
  for (let i = most; i < given.length; i++)
    if (given[i] !== undefined)
      throw new InvalidValueError(
        `${name}: argument ${i + 1}`,
        given[i],
        `${most} ${most === 1 ? 'argument' : 'arguments'} at most`,
      );
}

/** A getter or a proxy of the caller's may throw whatever it likes. */
function readBy(kind: Kind, given: unknown, where: string, atlas: Atlas): void {
  try {
    kind(given, where, atlas);
  } catch (error) {
    if (error instanceof AtlasError) throw error;
    throw new InvalidValueError(where, given, 'plain data that can be read', { cause: error });
  }
}

/** The same for what takes no atlas. */
export function plainDoor<F extends (...given: never[]) => unknown>(
  name: string,
  make: F,
  ...expected: readonly (readonly [name: string, kind: PlainKind])[]
): F {
  const checked = (...given: readonly unknown[]) => {
    expected.forEach(([part, kind], i) => {
      readBy(kind as Kind, given[i], `${name}: ${part}`, undefined as never);
    });
    refuseMore(name, given, expected.length);
    return (make as unknown as (...given: readonly unknown[]) => unknown)(...given);
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}
