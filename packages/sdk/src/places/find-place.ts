import type { Ids, Place } from '@syria-2024/data';
import { distance } from 'fastest-levenshtein';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { fitsKind, type KindWord, splitKind } from './kind-words.js';
import { namesOf, type SpeltNames } from './names.js';
import { normalise, spellOutTurkish, strip } from './normalise.js';
import { consonantsOf, habits, soundsOf } from './transliteration.js';

export interface PlaceMatch<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly name: string;
  readonly region: Place['region'];
  readonly country: string;
  readonly kind: Place['kind'];
  /** The step of the normalisation under which the names agree; `near`: under none. */
  readonly by: 'letters' | 'sounds' | 'consonants' | 'near';
  /** The share of its letters that agree with the nearest name on record; 1: all. */
  readonly score: number;
}

/** What would tell the matches of an ambiguous name apart. */
export type Settling = 'region' | 'country' | 'kind';

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

/** What is known of the place beside its name. */
export interface PlaceHints {
  readonly region?: NonNullable<Place['region']>;
  readonly country?: string;
  readonly kind?: Place['kind'];
}

/**
 * Finds the place that a name from outside means: an id, or any spelling in English, French, German, Turkish, Spanish or
 * Arabic, with or without article, hyphens, ayn, vowel signs and hamza.
 *
 * Only a name that normalises to one on record is taken for meant; nearness alone never decides. The normalisation is
 * published in `places/normalise.ts` and `places/transliteration.ts`. Words for a kind (`airbase`, `معبر`) count.
 *
 * @example
 * ```ts
 * import { findPlace, syria2024 } from '@syria-2024/sdk';
 * const found = findPlace(syria2024, 'Dayr az-Zawr');
 * if (found.status === 'found') console.log(found.place);
 * const suran = findPlace(syria2024, 'Suran');
 * if (suran.status === 'ambiguous') console.log(suran.settledBy);
 * console.log(findPlace(syria2024, 'Suran', { region: 'SY-HM' }).status);
 * ```
 */
export function findPlace<I extends Ids>(
  atlas: Atlas<I>,
  name: string,
  hints: PlaceHints = {},
): PlaceSearch<I> {
  const { places } = indexOf(atlas);
  const names = namesOf(atlas);
  const fits = (id: string) => isHinted(places.get(id) as Place, hints);
  const key = normalise(name);
  const meant = places.has(name) ? { ids: [name], by: 'letters' as const } : agreeing(names, name);
  const ids = meant.ids.filter(fits);
  const toMatch = (id: string, by: PlaceMatch['by']): PlaceMatch<I> => {
    const { names: own, region, country, kind } = places.get(id) as Place;
    return {
      place: id,
      name: own.en,
      region,
      country,
      kind,
      by,
      score: nearness(names, key, id),
    };
  };
  if (ids.length > 0) {
    const matches = ids.map((id) => toMatch(id, meant.by));
    const [only] = matches;
    return matches.length === 1 && only
      ? { status: 'found', place: only.place, matches }
      : { status: 'ambiguous', matches, settledBy: settling(matches) };
  }
  const matches = [...places.keys()]
    .filter(fits)
    .map((id) => toMatch(id, 'near'))
    .filter(({ score }) => score >= 0.6)
    .sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1))
    .slice(0, 5);
  return { status: 'unknown', matches };
}

/** Shorter names lose too much with their vowels. */
const fewestConsonants = 4;
/** Shorter sounds are as likely a word of some language as a name. */
const fewestSounds = 4;

type Agreement = { ids: readonly string[]; by: 'letters' | 'sounds' | 'consonants' };

/** The places that have the name, by the strictest step of the normalisation that finds any. */
function agreeing(names: SpeltNames, name: string): Agreement {
  const letters = names.byLetters.get(normalise(name));
  if (letters) return { ids: [...letters], by: 'letters' };
  const read = unfold(names, name);
  const turkish = spellOutTurkish(name);
  return read.ids.length > 0 || turkish === name ? read : unfold(names, turkish);
}

function unfold(names: SpeltNames, name: string): Agreement {
  const { base, kind } = splitKind(strip(name));
  if (kind === null) return alike(names, base, null);
  const direct = alike(names, base, kind);
  if (direct.ids.length > 0) return direct;
  // `aéroport d'Alep`: the place of that kind that is named after the town.
  const town = agreeing(names, base);
  const ids = new Set(town.ids.flatMap((id) => [...(names.byTown.get(`${id} ${kind}`) ?? [])]));
  return { ids: [...ids], by: town.by };
}

function alike(names: SpeltNames, base: string, kind: KindWord | null): Agreement {
  const fitting = (ids: ReadonlySet<string> | undefined) =>
    [...(ids ?? [])].filter((id) => fitsKind(names.place(id), kind));
  const readings = habits.map((habit) => soundsOf(base, habit));
  for (const sounds of readings) {
    if (kind === null && sounds.length < fewestSounds) continue;
    const named = kind === null ? [] : [...(names.bySounds.get(`${sounds} ${kind}`) ?? [])];
    const ids = named.length > 0 ? named : fitting(names.bySounds.get(sounds));
    if (ids.length > 0) return { ids, by: 'sounds' };
  }
  for (const sounds of readings) {
    const consonants = consonantsOf(sounds);
    if (consonants.length < fewestConsonants) continue;
    const key = kind === null || kind === 'settlement' ? consonants : `${consonants} ${kind}`;
    const ids = fitting(names.byConsonants.get(key));
    if (ids.length === 1) return { ids, by: 'consonants' };
  }
  return { ids: [], by: 'letters' };
}

function isHinted(place: Place, { region, country, kind }: PlaceHints): boolean {
  return (
    (region === undefined || place.region === region) &&
    (country === undefined || place.country === country) &&
    (kind === undefined || place.kind === kind)
  );
}

function settling(matches: readonly PlaceMatch[]): Settling[] {
  return (['region', 'country', 'kind'] as const).filter(
    (field) => new Set(matches.map((match) => match[field])).size === matches.length,
  );
}

function nearness(names: SpeltNames, key: string, id: string): number {
  let best = 0;
  for (const other of names.letters(id)) {
    const score = 1 - distance(key, other) / Math.max(key.length, other.length, 1);
    if (score > best) best = score;
  }
  return best;
}
