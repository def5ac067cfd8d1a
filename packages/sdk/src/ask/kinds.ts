/** The kinds of thing that a part of a question may be, each as the check of what was given. */

import type { Atlas } from '../atlas/atlas.js';
import { currentId } from '../atlas/current-id.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import { isAtlas } from '../atlas/is-atlas.js';
import {
  InvalidTimeError,
  InvalidValueError,
  NotAnAtlasError,
  UnknownOptionError,
  UnknownWordError,
} from '../errors.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { type CampaignWords, campaignWords } from './campaign.js';
import { readPoint } from './point.js';
import { passages } from './words.js';

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

type Collection = {
  [K in keyof Index]: Index[K] extends ReadonlyMap<string, { readonly id: string }> ? K : never;
}[keyof Index];

/** An id of one of the atlas's collections; `what` is what its records are called. */
export function idOf(collection: Collection, what: string): Kind {
  return (given, _, atlas) => {
    const index = indexOf(atlas);
    if (index[collection].has(given as string)) return undefined;
    const records: ReadonlyMap<string, unknown> = index[collection];
    return currentId(index, given, collection) ?? lookup(records, what, given as string);
  };
}

export const placeId: Kind = /* @__PURE__ */ idOf('places', 'place');

/** An id of either of several collections. */
export function either(what: string, ...collections: readonly Collection[]): Kind {
  return (given, _, atlas) => {
    const index = indexOf(atlas);
    const current = currentId(index, given, ...collections);
    if (current !== undefined) return current === given ? undefined : current;
    const all = new Map<string, unknown>(
      collections.flatMap((collection) =>
        [...index[collection].keys()].map((id) => [id, id] as const),
      ),
    );
    return lookup(all, what, given as string);
  };
}

/** A word of a closed list. */
export function word(...valid: readonly string[]): Kind {
  const known = new Set(valid);
  return (given, where) => checkWord(given, where, known);
}

/** A word that the campaign brings. */
export function campaignWord(list: keyof CampaignWords): Kind {
  return (given, where, atlas) => {
    const valid = campaignWords(atlas)[list];
    if (valid.has(given as string)) return undefined;
    return (
      indexOf(atlas)
        .moved.get(list)
        ?.get(given as string) ?? checkWord(given, where, valid)
    );
  };
}

export const bloc: Kind = /* @__PURE__ */ campaignWord('blocs');
export const passage: Kind = /* @__PURE__ */ word(...passages);

function checkWord(given: unknown, where: string, valid: ReadonlySet<string>): void {
  if (valid.has(given as string)) return;
  const nearest = typeof given === 'string' ? nearestWord(given, valid) : undefined;
  throw new UnknownWordError(where, given, [...valid], nearest);
}

/** A moment's form is read where its instant is needed; here only what can be no moment is refused. */
export const moment: Kind = (given, _, atlas) => {
  if (typeof given === 'string') return undefined;
  if (given instanceof Date) return copyOfDate(given) ?? refuseTime(given, atlas);
  return refuseTime(given, atlas);
};

function refuseTime(given: unknown, { dataset }: Atlas): never {
  throw new InvalidTimeError(given, dataset.meta.clock);
}

/** What a date says by itself, whatever was written over its methods; undefined where it only looks like one. */
function copyOfDate(given: Date): Date | undefined {
  try {
    return new Date(Date.prototype.getTime.call(given));
  } catch {
    return undefined;
  }
}

/** A number in bounds; `expected` says them in words. */
export function number(fits: (given: number) => boolean, expected: string): Kind {
  return (given, where) => {
    if (typeof given !== 'number' || !fits(given))
      throw new InvalidValueError(where, given, expected);
  };
}

export const kilometres: Kind = /* @__PURE__ */ number((km) => km > 0, 'km above 0, or Infinity');
export const count: Kind = /* @__PURE__ */ number(
  (n) => Number.isInteger(n) && n >= 0,
  'a whole number from 0',
);

export const point: Kind = (given, _, atlas) => {
  const [lon, lat] = readPoint(atlas, given);
  return { lon, lat };
};

export const text: Kind = (given, where) => {
  if (typeof given !== 'string') throw new InvalidValueError(where, given, 'a text');
};

export const functionValue: Kind = (given, where) => {
  if (typeof given !== 'function')
    throw new InvalidValueError(where, given, 'a rule: a function from testimony to a credibility');
};

export const atlas: Kind = (given, where) => {
  if (!isAtlas(given)) throw new NotAnAtlasError(where, given);
};

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

function readThrough(kind: Kind): Kind {
  return Object.assign(kind, { isReadThrough: true });
}

/** Nothing, or the kind. */
export function optional(kind: Kind): Kind {
  const maybe: Kind = (given, where, atlas) =>
    given === undefined ? undefined : kind(given, where, atlas);
  return Object.assign(maybe, { isOptional: true });
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
      if (!(name in read)) (needed[name] as Kind)(undefined, `${where}: ${name}`, atlas);
    return read;
  };
}

/** Its own names, and what an object that it was made of says in its place. */
function namesIn(given: object): readonly (string | symbol)[] {
  const own = Reflect.ownKeys(given);
  const parent: unknown = Object.getPrototypeOf(given);
  if (parent === Object.prototype || parent === null) return own;
  const inherited: string[] = [];
  for (const name in parent as object) if (!own.includes(name)) inherited.push(name);
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

function isPlain(given: unknown): given is Readonly<Record<string, unknown>> {
  return (
    typeof given === 'object' && given !== null && !Array.isArray(given) && !(given instanceof Date)
  );
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

/** What another question answered: an object that has these fields at least. */
export function recordOf(...fields: readonly string[]): Kind {
  return readThrough((given, where) => {
    if (!isPlain(given) || fields.some((field) => given[field] === undefined))
      throw new InvalidValueError(where, given, `an answer, with ${fields.join(', ')}`);
  });
}

/** A map that another question answered: its features are objects, and not texts to spread letter by letter. */
export const featureCollection: Kind = /* @__PURE__ */ readThrough((given, where, atlas) => {
  recordOf('type', 'features')(given, where, atlas);
  const { features } = given as Readonly<Record<string, unknown>>;
  listOf(recordOf('properties'))(features, `${where}: features`, atlas);
});

/** An answer, an event, a claim, or a list of them. Columns carry no evidence, and steps are not made before they are read. */
export const citable: Kind = /* @__PURE__ */ readThrough((given, where) => {
  if (typeof given !== 'object' || given === null || given instanceof Date)
    throw new InvalidValueError(where, given, 'an answer, an event, a claim, or a list of them');
  if (Object.values(given).some(ArrayBuffer.isView))
    throw new InvalidValueError(where, given, 'an answer with evidence: of a row, ask controlAt');
  if (Symbol.iterator in given && !Array.isArray(given))
    throw new InvalidValueError(where, given, 'a list: of steps, [...steps]');
});
