import type { Atlas } from '../atlas/atlas.js';
import { indexIfMade, indexOf } from '../atlas/index-of.js';
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
  const parts = expected.map(([part, kind]) => ({
    where: part ? `${name}: ${part}` : name,
    kind,
  }));
  const [first, second, third] = parts;
  const ask = question as unknown as (...given: readonly unknown[]) => unknown;
  const most = expected.length + 1;
  const isReadThrough = expected.some(([, kind]) => kind.isReadThrough);
  const askInFull = (
    more: readonly unknown[],
    atlas: unknown,
    a: unknown,
    b: unknown,
    c: unknown,
  ) => {
    if (!isAtlas(atlas)) throw new NotAnAtlasError(name, atlas);
    const meantA = readBy(first, a, atlas);
    const meantB = readBy(second, b, atlas);
    const meantC = readBy(third, c, atlas);
    refuseMore(name, more, most);
    const asked = () => ask(atlas, meantA ?? a, meantB ?? b, meantC ?? c);
    const answer = isReadThrough ? readBy({ ...first, kind: asked } as Part, a) : asked();
    const isAsGiven = (meantA ?? meantB ?? meantC) === undefined;
    if (isAsGiven || indexOf(atlas as Atlas).moved.size === 0) return answer;
    const told = () => withRedirected(answer, [a, b, c], [meantA ?? a, meantB ?? b, meantC ?? c]);
    return readBy({ where: name, kind: told }, a);
  };
  // Most calls are plain. To check them is to cost next to nothing: no kind is asked, no list is made of what was given, and
  // what may stand as the first, the second, the third argument is told by the octal digits of a number, from the right.
  const plain = parts.reduce(
    (sum, { kind }, i) => sum + (((kind.forms ?? 0) - 1) << (3 * i)),
    0o111,
  );
  const checked = function (atlas: unknown, a?: unknown, b?: unknown, c?: unknown) {
    const index = indexIfMade(atlas);
    if (
      index &&
      // biome-ignore lint/complexity/noArguments: a rest parameter makes a list for every call.
      arguments.length <= most &&
      c === undefined &&
      plain & 0o100 &&
      plain & (b === undefined ? 0o010 : typeof b === 'string' ? 0o020 : 0) &&
      (plain & 0o004
        ? index.placeIds.has(a as string)
        : plain & (a === undefined ? 0o001 : typeof a === 'string' ? 0o002 : 0))
    )
      return ask(atlas, a, b, c);
    // biome-ignore lint/complexity/noArguments: the same.
    return askInFull(arguments.length > most ? [...arguments] : [], atlas, a, b, c);
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
}

/**
 * A getter or a proxy of the caller's may throw whatever it likes; and what was taken for plain data, or for an answer, may
 * turn out to be none while it is read.
 */
function readBy(part: Part | undefined, given: unknown, beside?: unknown): unknown {
  try {
    return part?.kind(given, part.where, beside as never);
  } catch (error) {
    if (error instanceof AtlasError) throw error;
    throw new InvalidValueError(part?.where ?? '', given, 'plain data that can be read', {
      cause: error,
    });
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
      readBy({ where: `${name}: ${part}`, kind }, given[i], given);
    });
    refuseMore(name, given, expected.length);
    const kind = () => (make as unknown as (...given: readonly unknown[]) => unknown)(...given);
    return readBy({ where: name, kind }, given[0]);
  };
  return Object.defineProperty(checked, 'name', { value: name }) as unknown as F;
}
