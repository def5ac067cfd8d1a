/** Every name on record under every step of the normalisation. */
import type { Ids, Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import { splitKind } from './kind-words.js';
import { normalise, spellOutTurkish, strip } from './normalise.js';
import { consonantsOf, type Habit, soundsOf } from './transliteration.js';

/** The habits of the names on record; a name asked for may follow any. */
const recorded: readonly Habit[] = ['english', 'french'];

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

export interface SpeltNames {
  readonly byLetters: Bearers;
  /** Under the sounds, and where the name says the kind of the place, under `sounds kind` instead. */
  readonly bySounds: Bearers;
  readonly byConsonants: Bearers;
  /** Places that are named after another with the word for their kind: `aleppo base` → the airport of Aleppo. */
  readonly byTown: Bearers;
  place(id: string): Place;
  letters(id: string): readonly string[];
}

export function namesOf<I extends Ids>(atlas: Atlas<I>): SpeltNames {
  return memo(indexOf(atlas), 'place names', () => spell(atlas as unknown as Atlas));
}

function spell(atlas: Atlas): SpeltNames {
  const byLetters = new Map<string, Set<string>>();
  const bySounds = new Map<string, Set<string>>();
  const byConsonants = new Map<string, Set<string>>();
  const letters = new Map<string, string[]>();
  for (const { id, names } of atlas.dataset.places) {
    const spellings = spellingsOf(names, id);
    letters.set(id, [...new Set(spellings.map(normalise))]);
    for (const spelling of spellings) {
      put(byLetters, normalise(spelling), id);
      const { base, kind } = splitKind(strip(spelling));
      const suffix = kind === null || kind === 'settlement' ? '' : ` ${kind}`;
      for (const habit of recorded) {
        const sounds = soundsOf(base, habit);
        put(bySounds, sounds + suffix, id);
        put(byConsonants, consonantsOf(sounds) + suffix, id);
      }
    }
  }
  const byTown = new Map<string, Set<string>>();
  for (const { id, names } of atlas.dataset.places)
    for (const spelling of [names.en, names.ar, ...names.variants]) {
      const { base, kind } = splitKind(strip(spelling ?? ''));
      if (kind === null || kind === 'settlement') continue;
      for (const town of byLetters.get(normalise(base)) ?? []) put(byTown, `${town} ${kind}`, id);
    }
  const { places } = indexOf(atlas);
  return {
    byLetters,
    bySounds,
    byConsonants,
    byTown,
    place: (id) => lookup(places, 'place', id),
    letters: (id) => letters.get(id) ?? [],
  };
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

function spellingsOf({ en, ar, variants }: Place['names'], id: string): string[] {
  const written = [en, ...(ar === undefined ? [] : [ar]), ...variants, id];
  return [...new Set(written.flatMap((name) => [name, spellOutTurkish(name)]))];
}
