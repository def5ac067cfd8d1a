/** Kinds that are made of other kinds. */

import type { Atlas } from '../atlas/atlas.js';
import { outside } from '../outside.js';
import { InvalidValueError } from '../refusal/invalid.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { UnknownOptionError } from '../refusal/unknown.js';
import { isPlain, type Kind, readThrough, standingAs } from './kind.js';

export function listOf(kind: Kind, length?: number, most = Number.POSITIVE_INFINITY): Kind {
  const list: Kind = (given, where, atlas) => {
    if (Array.isArray(given) && given.length > most)
      throw new InvalidValueError(where, `${given.length} of them`, `a list of ${most} at most`);
    if (!Array.isArray(given) || (length !== undefined && given.length !== length))
      throw new InvalidValueError(
        where,
        given,
        length === undefined ? 'a list' : `a list of ${length}`,
      );
    // Where nothing stands nothing was meant: `Array.from` reads a gap as undefined, which no kind takes.
    return Array.from(given, (one, i) => readElement(kind, one, where, i, atlas) ?? one);
  };
  return kind.isReadThrough ? readThrough(list) : list;
}

/** The name of an element is put together only for a refusal: to make a hundred thousand takes longer than to read them. */
function readElement(kind: Kind, one: unknown, where: string, i: number, atlas: Atlas): unknown {
  try {
    return kind(one, where, atlas);
  } catch {
    return kind(one, `${where}[${i}]`, atlas);
  }
}

/** Nothing, or the kind. */
export function optional(kind: Kind): Kind {
  const maybe: Kind = (given, where, atlas) =>
    given === undefined ? undefined : kind(given, where, atlas);
  return standingAs(1, maybe);
}

/** One kind or another, by what is given. */
export function choose(pick: (given: unknown) => Kind): Kind {
  return (given, where, atlas) => pick(given)(given, where, atlas);
}

export type Parts = Readonly<Record<string, Kind>>;

/**
 * An object of named parts: those that must be there, and those that may. No other key is let pass. Lists are joined here
 * and not where they are given: bundlers do not drop a question that nobody asks when its arguments spread one.
 */
export function parts(needed: Parts, ...allowed: readonly Parts[]): Kind {
  const names = new Map<string | symbol, Kind>(
    [needed, ...allowed].flatMap((some) => Object.entries(some)),
  );
  const required = Object.keys(needed);
  return (given, where, atlas) => {
    if (!isPlain(given)) throw new InvalidValueError(where, given, 'an object of named parts');
    const read: Record<string, unknown> = {};
    for (const name of namesIn(given)) {
      const kind = names.get(name);
      if (kind === undefined) throw unknownOption(where, name, [...names.keys()] as string[]);
      const value = given[name as string];
      if (value === undefined && !(name in needed)) continue;
      read[name as string] = kind(value, `${where}: ${name as string}`, atlas) ?? value;
    }
    for (const name of required)
      if (!(name in read)) (needed[name] ?? outside())(undefined, `${where}: ${name}`, atlas);
    return read;
  };
}

/** Its own names, and what an object that it was made of says in its place. */
function namesIn(given: object): readonly (string | symbol)[] {
  const own = Reflect.ownKeys(given);
  const parent: unknown = Object.getPrototypeOf(given);
  if (parent === Object.prototype || parent === null) return own;
  const inherited: string[] = [];
  for (const name in parent) if (!own.includes(name)) inherited.push(name);
  return [...own, ...inherited];
}

function unknownOption(where: string, name: string | symbol, valid: string[]): UnknownOptionError {
  const nearest = typeof name === 'string' ? nearestWord(name, valid) : undefined;
  return new UnknownOptionError(where, String(name), valid, nearest);
}

/** The last argument: an object, always optional. */
export function options(...allowed: readonly Parts[]): Kind {
  return optional(parts({}, ...allowed));
}

/** An object of anything that is all of one kind. */
export function eachOf(kind: Kind): Kind {
  return (given, where, atlas) => {
    if (!isPlain(given)) throw new InvalidValueError(where, given, 'an object of named parts');
    return Object.fromEntries(
      Object.entries(given).map(([name, one]) => [
        name,
        kind(one, `${where}: ${name}`, atlas) ?? one,
      ]),
    );
  };
}
