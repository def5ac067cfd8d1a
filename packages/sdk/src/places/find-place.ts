import type { Ids, Place } from '@syria-2024/data';
import { distance } from 'fastest-levenshtein';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { normalise } from './normalise.js';

export interface PlaceMatch<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly name: string;
  readonly governorate: Place['governorate'];
  readonly kind: Place['kind'];
  /** 1: the very name; less: the share of its letters that agree. */
  readonly score: number;
}

export type PlaceSearch<I extends Ids = Ids> =
  | {
      readonly status: 'found';
      readonly place: I['place'];
      readonly matches: readonly PlaceMatch<I>[];
    }
  /** More than one place has that name; naming the governorate or the kind would settle it. */
  | { readonly status: 'ambiguous'; readonly matches: readonly PlaceMatch<I>[] }
  /** No place has that name; `matches` are near, the nearest first, and none is taken for meant. */
  | { readonly status: 'unknown'; readonly matches: readonly PlaceMatch<I>[] };

/**
 * Finds the place that a name from outside means: an id, or any spelling in English, French, German or Arabic.
 *
 * Only a name that normalises to one on record is taken for meant; nearness alone never decides.
 *
 * @example
 * ```ts
 * import { findPlace, syria2024 } from '@syria-2024/sdk';
 * const found = findPlace(syria2024, 'Dayr az-Zawr');
 * if (found.status === 'found') console.log(found.place);
 * ```
 */
export function findPlace<I extends Ids>(atlas: Atlas<I>, name: string): PlaceSearch<I> {
  const { places } = indexOf(atlas);
  const names = namesOf(atlas);
  const key = normalise(name);
  const exact = places.has(name) ? [name] : [...(names.get(key) ?? [])];
  if (exact.length > 0) {
    const matches = exact.map((id) => toMatch<I>(places.get(id) as Place, 1));
    const [only] = matches;
    return matches.length === 1 && only
      ? { status: 'found', place: only.place, matches }
      : { status: 'ambiguous', matches };
  }
  const best = new Map<string, number>();
  for (const [other, ids] of names) {
    const score = 1 - distance(key, other) / Math.max(key.length, other.length, 1);
    if (score >= 0.6) for (const id of ids) best.set(id, Math.max(best.get(id) ?? 0, score));
  }
  const matches = [...best]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 5)
    .map(([id, score]) => toMatch<I>(places.get(id) as Place, score));
  return { status: 'unknown', matches };
}

function toMatch<I extends Ids>(
  { id, names, governorate, kind }: Place,
  score: number,
): PlaceMatch<I> {
  return { place: id, name: names.en, governorate, kind, score };
}

/** Normalised name → the places that bear it. */
function namesOf<I extends Ids>(atlas: Atlas<I>): ReadonlyMap<string, ReadonlySet<string>> {
  return memo(indexOf(atlas), 'place names', () => {
    const map = new Map<string, Set<string>>();
    for (const { id, names } of atlas.dataset.places)
      for (const name of [names.en, names.ar, ...names.variants, id]) {
        if (name === undefined) continue;
        const key = normalise(name);
        const ids = map.get(key);
        if (ids) ids.add(id);
        else map.set(key, new Set([id]));
      }
    return map;
  });
}
