import type { Atlas } from '../atlas/atlas.js';
import { isAtlas } from '../atlas/is-atlas.js';
import { AtlasError, InvalidValueError, NotAnAtlasError } from '../errors.js';
import type { Kind } from './kinds.js';
import { withRedirected } from './redirected.js';

/** A kind that needs no atlas to be told. */
export type PlainKind = (given: unknown, where: string) => void;

/** An argument of a question after the atlas: how an error calls it, and what it may be. */
export type Argument = readonly [name: string, kind: Kind];

/**
 * Puts a door before a question: what comes from outside is checked there, once, whatever the caller's language; what
 * one question asks of another inside does not pass it again. Whoever names a record by an id that went is answered for
 * the one that stands for it, and told so.
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
    let meant = given;
    for (let i = 0; i < named.length; i++) {
      const [where, kind] = named[i] as (typeof named)[number];
      const other = readBy(kind, given[i + 1], where, atlas as Atlas);
      if (other !== undefined) meant = meant.with(i + 1, other);
    }
    const answer = (question as unknown as (...given: readonly unknown[]) => unknown)(...meant);
    return meant === given ? answer : withRedirected(answer, given, meant);
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}

/** A getter or a proxy of the caller's may throw whatever it likes. */
function readBy(kind: Kind, given: unknown, where: string, atlas: Atlas): unknown {
  try {
    return kind(given, where, atlas);
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
    return (make as unknown as (...given: readonly unknown[]) => unknown)(...given);
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}
