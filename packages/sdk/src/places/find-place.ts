import type { Ids, LonLat, Place } from '@syria-2024/data';
import { type PointLike, readPoint } from '../ask/point.js';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { inverse } from '../geodesy/geodesic.js';
import type { Support } from './agreement.js';
import { bearersOf } from './bearers.js';
import { splitCompound } from './compound.js';
import { wordOfKind } from './kind-words.js';
import { namesOf, type SpeltNames } from './names.js';
import { nearestNames, nearness } from './nearest-names.js';
import { speaksFirst } from './place-rank.js';

/**
 * A place that a name may mean, and how near its own name comes.
 *
 * @example
 * ```ts
 * import { findPlace, type PlaceMatch, syria2024 } from '@syria-2024/sdk';
 * const matches: readonly PlaceMatch[] = findPlace(syria2024, 'Rastan').matches;
 * for (const { place, name, by, score } of matches) console.log(place, name, by, score);
 * ```
 */
export interface PlaceMatch<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly name: string;
  readonly region: Place['region'];
  readonly country: string;
  readonly kind: Place['kind'];
  /** What speaks for it: the same letters, or sounds near enough to be one name; `near`: neither. */
  readonly by: 'letters' | 'sounds' | 'near';
  /** The share of its letters that agree with the nearest name on record; 1: all. */
  readonly score: number;
}

/**
 * What would tell the matches of an ambiguous name apart.
 *
 * @example
 * ```ts
 * import { findPlace, type Settling, syria2024 } from '@syria-2024/sdk';
 * const search = findPlace(syria2024, 'Burayj');
 * const wanted: readonly Settling[] = search.status === 'ambiguous' ? search.settledBy : [];
 * console.log(wanted);
 * ```
 */
export type Settling = 'region' | 'country' | 'kind';

/**
 * Which place a name means, in one of three words; `status` tells them apart.
 *
 * @example
 * ```ts
 * import { findPlace, type PlaceSearch, syria2024 } from '@syria-2024/sdk';
 * const search: PlaceSearch = findPlace(syria2024, 'Ar-Rastan');
 * console.log(search.status === 'found' ? search.place : search.matches.map(({ name }) => name));
 * ```
 */
export type PlaceSearch<I extends Ids = Ids> =
  | {
      readonly status: 'found';
      readonly place: I['place'];
      readonly matches: readonly PlaceMatch<I>[];
    }
  /** More than one place has that name; any of `settledBy` would tell them apart. */
  | {
      readonly status: 'ambiguous';
      readonly matches: readonly PlaceMatch<I>[];
      readonly settledBy: readonly Settling[];
    }
  /** No place has that name; `matches` are near, the nearest first, and none is taken for meant. */
  | { readonly status: 'unknown'; readonly matches: readonly PlaceMatch<I>[] };

/**
 * What is known of the place beside its name. Each narrows what can be meant. A kind also finds what the name alone does
 * not (`Hama` as a `base`), and a region or a point lets the name differ more.
 *
 * @example
 * ```ts
 * import { findPlace, type PlaceHints, syria2024 } from '@syria-2024/sdk';
 * const hints: PlaceHints = { kind: 'base' };
 * console.log(findPlace(syria2024, 'Hama', hints).matches.length);
 * ```
 */
export interface PlaceHints {
  readonly region?: NonNullable<Place['region']>;
  readonly country?: string;
  readonly kind?: Place['kind'];
  /** A point within 50 km of it. */
  readonly near?: PointLike;
}

/** No name of a place is longer, in UTF-16 units; what is, is unknown without being read. */
const longestName = 200;
const nearKm = 50;
const mostNear = 5;

/**
 * Finds the place that a name from outside means: an id, or any spelling in English, French, German, Turkish, Spanish, Russian
 * or Arabic, with or without article, hyphens, ayn, vowel signs and hamza, from any keyboard.
 *
 * Only a name that agrees with one on record is taken for meant: by its letters, or by its sounds where it is long enough
 * for what differs and written as a name is; nearness alone never decides. The normalisation is published in `places/normalise.ts`, the sounds in
 * `places/phonemes.ts`, what may differ in `places/resemblance.ts`. Words for a kind (`airbase`, `معبر`) count, and so
 * does what stands beside the name: `Palmyra (Tadmur)`, a region, the country. A name of more than 200 letters is unknown.
 *
 * @example
 * ```ts
 * import { findPlace, syria2024 } from '@syria-2024/sdk';
 * const found = findPlace(syria2024, 'Dayr az-Zawr');
 * if (found.status === 'found') console.log(found.place);
 * const suran = findPlace(syria2024, 'Suran');
 * if (suran.status === 'ambiguous') console.log(suran.settledBy);
 * console.log(findPlace(syria2024, 'Suran', { region: 'SY-HM' }).status);
 * console.log(findPlace(syria2024, 'Hama', { kind: 'base' }).status);
 * ```
 */
export function findPlace<I extends Ids>(
  atlas: Atlas<I>,
  name: string,
  hints: PlaceHints = {},
): PlaceSearch<I> {
  if (name.length > longestName) return { status: 'unknown', matches: [] };
  const names = namesOf(atlas);
  const near = hints.near === undefined ? undefined : readPoint(atlas, hints.near);
  const support = toSupport(names, hints, near);
  const isId = indexOf(atlas).places.has(name) && support.fits(name);
  const { ids, by } = isId
    ? { ids: [name], by: 'letters' as const }
    : bearersOf(atlas, name, support);
  const meant = nearestTo(names, ids, near);
  if (meant.length === 0) return { status: 'unknown', matches: nearMatches(names, name, support) };
  const matches = meant
    .map((id) => toMatch<I>(names, id, by, nearness(names, name, id)))
    .sort((a, b) => speaksFirst(a, b) || (a.place < b.place ? -1 : 1));
  const [only] = matches;
  return matches.length === 1 && only
    ? { status: 'found', place: only.place, matches }
    : { status: 'ambiguous', matches, settledBy: settling(matches) };
}

function toSupport(
  names: SpeltNames,
  { region, country, kind }: PlaceHints,
  near: LonLat | undefined,
): Support {
  return {
    kind: kind === undefined ? null : wordOfKind(kind),
    isSupported: region !== undefined || kind !== undefined || near !== undefined,
    fits: (id) => {
      const place = names.place(id);
      return (
        (region === undefined || place.region === region) &&
        (country === undefined || place.country === country) &&
        (kind === undefined || place.kind === kind) &&
        (near === undefined || inverse(near, place.point).km <= nearKm)
      );
    },
  };
}

/** Of namesakes near a point the nearest is meant, if no other is less than twice as far. */
function nearestTo(names: SpeltNames, ids: readonly string[], near: LonLat | undefined) {
  if (near === undefined || ids.length < 2) return ids;
  const km = (id: string) => inverse(near, names.place(id).point).km;
  const least = Math.min(...ids.map(km));
  return ids.filter((id) => km(id) <= 2 * least);
}

function nearMatches<I extends Ids>(names: SpeltNames, name: string, { fits }: Support) {
  const [head = name] = splitCompound(name)?.parts ?? [];
  return nearestNames(names, head, fits)
    .slice(0, mostNear)
    .map(({ id, score }) => toMatch<I>(names, id, 'near', score));
}

function toMatch<I extends Ids>(
  names: SpeltNames,
  place: I['place'],
  by: PlaceMatch['by'],
  score: number,
): PlaceMatch<I> {
  const { names: own, region, country, kind } = names.place(place);
  return { place, name: own.en, region, country, kind, by, score };
}

function settling(matches: readonly PlaceMatch[]): Settling[] {
  return (['region', 'country', 'kind'] as const).filter(
    (field) => new Set(matches.map((match) => match[field])).size === matches.length,
  );
}
