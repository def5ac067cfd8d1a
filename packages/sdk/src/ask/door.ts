import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { isAtlas } from '../atlas/made-atlas.js';
import { AtlasError } from '../refusal/atlas-error.js';
import { InvalidValueError, NotAnAtlasError } from '../refusal/invalid.js';
import type { Kind } from './kind.js';
import { withRedirected } from './redirected.js';

/** A kind that is checked without an atlas; it sees all that was given, of which one may bound another. */
export type PlainKind = (given: unknown, where: string, all: readonly unknown[]) => void;

/** An argument of a question after the atlas: how an error calls it, and what it may be. */
export type Argument = readonly [name: string, kind: Kind];

/**
 * Puts a door before a question: what comes from outside is checked there, once, whatever the caller's language; what
 * one question asks of another inside does not pass it again. Whoever names a record by an id that went is answered for
 * the one that stands for it, and the answer says so.
 */
export function door<F extends (atlas: never, ...rest: never[]) => unknown>(
  name: string,
  question: F,
  ...expected: [] | [Argument] | [Argument, Argument] | [Argument, Argument, Argument]
): F {
  const [first, second, third] = expected.map(([part, kind]) => ({
    where: part === '' ? name : `${name}: ${part}`,
    kind,
    isOptional: kind.isOptional === true,
  }));
  const ask = question as unknown as (...given: readonly unknown[]) => unknown;
  const most = expected.length + 1;
  const isReadThrough = expected.some(([, kind]) => kind.isReadThrough);
  // Written out, and without a list of what was given: the checks are to cost next to nothing.
  const checked = function (atlas: unknown, a?: unknown, b?: unknown, c?: unknown) {
    if (!isAtlas(atlas)) throw new NotAnAtlasError(name, atlas);
    const meantA = first === undefined ? undefined : readBy(first, a, atlas);
    const meantB = second === undefined ? undefined : readBy(second, b, atlas);
    const meantC = third === undefined ? undefined : readBy(third, c, atlas);
    // biome-ignore lint/complexity/noArguments: a rest parameter makes a list for every call.
    if (arguments.length > most) refuseMore(name, [...arguments], most);
    const answer = isReadThrough
      ? read(first?.where ?? name, a, () => ask(atlas, meantA ?? a, meantB ?? b, meantC ?? c))
      : ask(atlas, meantA ?? a, meantB ?? b, meantC ?? c);
    const isAsGiven = meantA === undefined && meantB === undefined && meantC === undefined;
    if (isAsGiven || indexOf(atlas as Atlas).moved.size === 0) return answer;
    const meant = [meantA ?? a, meantB ?? b, meantC ?? c];
    return read(name, a, () => withRedirected(answer, [a, b, c], meant));
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

interface Part {
  readonly where: string;
  readonly kind: (given: unknown, where: string, beside: never) => unknown;
  readonly isOptional: boolean;
}

/** A getter or a proxy of the caller's may throw whatever it likes. */
function readBy({ kind, where, isOptional }: Part, given: unknown, beside: unknown): unknown {
  if (isOptional && given === undefined) return undefined;
  // Without a function made for every part.
  try {
    return kind(given, where, beside as never);
  } catch (error) {
    throw refusalOf(error, where, given);
  }
}

function refusalOf(error: unknown, where: string, given: unknown): AtlasError {
  if (error instanceof AtlasError) return error;
  return new InvalidValueError(where, given, 'plain data that can be read', { cause: error });
}

/** What was taken for plain data, or for an answer, may turn out to be none while it is read. */
function read<T>(where: string, given: unknown, reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    throw refusalOf(error, where, given);
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
      readBy({ where: `${name}: ${part}`, kind, isOptional: false }, given[i], given);
    });
    refuseMore(name, given, expected.length);
    return read(name, given[0], () =>
      (make as unknown as (...given: readonly unknown[]) => unknown)(...given),
    );
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}
