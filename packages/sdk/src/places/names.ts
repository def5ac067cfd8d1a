/** Every name on record, as `findPlace` looks it up; built once for each atlas. */

import type { Ids, Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import { spellingsIn } from '../atlas/spellings.js';
import { inverse } from '../geodesy/geodesic.js';
import { getOrMake } from '../kept/get-or-make.js';
import { addTo } from '../kept/group-by.js';
import { bareNamesOf, besideKm, mayBe } from './bare-names.js';
import { joinedArticles } from './joined-articles.js';
import { fitsKind, type KindWord, splitKind } from './kind-words.js';
import { letterMask } from './letter-mask.js';
import { isArabic, normalise, strip, writeOutTurkish } from './normalise.js';
import { canonicalWords, type Reading, readingsOf, skeletonOf } from './phonemes.js';
import { unvowelledOf } from './unvowelled.js';

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** A name on record without the words for a kind, as it sounds. */
export interface Heard extends Reading {
  readonly id: string;
  /** The kind that the name says; a name that says none fits any. */
  readonly kind: KindWord | null;
}

/** The letters of a name, and which they are. */
export interface LettersOf {
  readonly id: string;
  readonly letters: string;
  readonly mask: number;
}

export interface SpeltNames {
  readonly byLetters: Bearers;
  /** By the letters without the words for a kind, and the kind that these said: `hama base`. */
  readonly byBase: Bearers;
  /** With the article written together with the name. */
  readonly byJoined: Bearers;
  readonly byUnvowelled: Bearers;
  /** Bases, crossings, prisons, bridges and dams by the letters of their name without the word for their kind. */
  readonly byBare: Bearers;
  readonly bySkeleton: ReadonlyMap<string, readonly Heard[]>;
  /** By the first word of a name of several words. */
  readonly byFirstWord: Bearers;
  /** Places that are named after another with the word for their kind: `aleppo base` → the airport of Aleppo. */
  readonly byTown: Bearers;
  /** The names by how many letters they have. */
  readonly byLength: ReadonlyMap<number, readonly LettersOf[]>;
  place(id: string): Place;
  letters(id: string): readonly string[];
  /** As they are on record. */
  spellings(id: string): readonly string[];
}

export function namesOf<I extends Ids>(atlas: Atlas<I>): SpeltNames {
  return memo(indexOf(atlas), 'place names', () => gatherNames(atlas));
}

function gatherNames(atlas: Atlas): SpeltNames {
  const { places } = indexOf(atlas);
  const spelt = new Map(atlas.dataset.places.map(({ id, names }) => [id, spellingsOf(names, id)]));
  const letters = new Map(
    [...spelt].map(([id, spellings]) => [id, [...new Set(spellings.map(normalise))]]),
  );
  const asWritten = byLettersOf(letters);
  return {
    ...asWritten,
    ...byWordsOf(spelt),
    byBare: bareBearers(atlas),
    bySkeleton: bySkeletonOf(spelt),
    byTown: townsOf(atlas, asWritten.byLetters),
    place: (id) => lookup(places, 'place', id),
    letters: (id) => letters.get(id) ?? [],
    spellings: (id) => spellingsIn(lookup(places, 'place', id).names),
  };
}

/** Names by the id of the place that bears them. */
type NamesById = ReadonlyMap<string, readonly string[]>;

function byLettersOf(letters: NamesById): Pick<SpeltNames, 'byLetters' | 'byLength'> {
  const byLetters = new Map<string, Set<string>>();
  const byLength = new Map<number, LettersOf[]>();
  for (const [id, own] of letters)
    for (const name of own) {
      put(byLetters, name, id);
      addTo(byLength, name.length, { id, letters: name, mask: letterMask(name) });
    }
  return { byLetters, byLength };
}

function byWordsOf(
  spelt: NamesById,
): Pick<SpeltNames, 'byBase' | 'byJoined' | 'byUnvowelled' | 'byFirstWord'> {
  const byBase = new Map<string, Set<string>>();
  const byJoined = new Map<string, Set<string>>();
  const byUnvowelled = new Map<string, Set<string>>();
  const byFirstWord = new Map<string, Set<string>>();
  for (const [id, spellings] of spelt)
    for (const spelling of spellings) {
      const { base, kind } = splitKind(strip(spelling));
      if (kind !== null) put(byBase, `${normalise(base)} ${kind}`, id);
      for (const joined of joinedArticles(spelling)) put(byJoined, joined, id);
      if (isArabic(spelling))
        for (const bare of unvowelledOf(spelling)) put(byUnvowelled, bare, id);
      const [first = '', ...rest] = canonicalWords(strip(spelling));
      if (rest.length > 0) put(byFirstWord, first, id);
    }
  return { byBase, byJoined, byUnvowelled, byFirstWord };
}

function bySkeletonOf(spelt: NamesById): SpeltNames['bySkeleton'] {
  const bySkeleton = new Map<string, Heard[]>();
  for (const [id, spellings] of spelt)
    for (const heard of heardOf(id, spellings)) addTo(bySkeleton, skeletonOf(heard.sounds), heard);
  return bySkeleton;
}

function bareBearers(atlas: Atlas): Bearers {
  const byBare = new Map<string, Set<string>>();
  for (const place of atlas.dataset.places)
    for (const bare of bareNamesOf(place.names)) {
      put(byBare, normalise(bare), place.id);
      for (const { id, names } of townsBeside(atlas, place))
        if (mayBe(bare, names)) put(byBare, normalise(bare), id);
    }
  return byBare;
}

function townsBeside({ dataset }: Atlas, { point: [lon, lat] }: Place): Place[] {
  return dataset.places.filter(({ kind, point }) => {
    // Whatever is more degrees away needs no measuring.
    const isNear = Math.abs(point[0] - lon) < 0.25 && Math.abs(point[1] - lat) < 0.15;
    return isNear && fitsKind({ kind }, 'settlement') && inverse(point, [lon, lat]).km <= besideKm;
  });
}

function townsOf(atlas: Atlas, byLetters: Bearers): Bearers {
  const byTown = new Map<string, Set<string>>();
  for (const { id, names } of atlas.dataset.places)
    for (const spelling of spellingsIn(names)) {
      const { base, kind } = splitKind(strip(spelling));
      if (kind === null || kind === 'settlement') continue;
      for (const town of byLetters.get(normalise(base)) ?? []) put(byTown, `${town} ${kind}`, id);
    }
  return byTown;
}

/** Once for each row of sounds that the names of a place have. */
function heardOf(id: string, spellings: readonly string[]): Heard[] {
  const heard = new Map<string, Heard>();
  for (const spelling of spellings) {
    const { base, kind } = splitKind(strip(spelling));
    const [reading] = readingsOf(base);
    if (reading?.sounds) heard.set(`${reading.sounds} ${kind}`, { id, ...reading, kind });
  }
  return [...heard.values()];
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  getOrMake(map, key, () => new Set()).add(id);
}

function spellingsOf(names: Place['names'], id: string): string[] {
  const written = [...spellingsIn(names), id];
  return [...new Set(written.flatMap((name) => [name, writeOutTurkish(name)]))];
}
