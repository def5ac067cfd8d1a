/** What stands beside a name to say where it is: a country, a governorate, a town of the same governorate. */

import type { Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { spellingsIn } from '../atlas/spellings.js';
import { outside } from '../outside.js';
import { normalise, strip } from './normalise.js';

/** In which a reader is likely to name a country, beside the campaign's own. */
const readers = ['en', 'fr', 'de', 'tr', 'es', 'pt', 'ar', 'fa', 'ru'];
/** General words that make an area's name of a town's. */
const areaWords =
  /\b(?:governorate|province|provincia|provinz|gouvernorat|muhafazat|muhafazah|countryside|district|region|ili|vilayeti)\b|(?:محافظة|ريف|منطقة)\s+/g;

/** Whether a place lies where the words say; `null` where they say nothing that is known. */
export function surroundedBy(
  atlas: Atlas,
  words: string,
  bearers: (name: string) => readonly string[],
): ((place: Place) => boolean) | null {
  const country = countriesOf(atlas).get(normalise(words));
  if (country) return (place) => country.has(place.country);
  const area = areasOf(atlas).get(lettersOfArea(words));
  if (area) return (place) => area.has(place.id);
  const near = bearers(bareArea(words)).map((id) => indexOf(atlas).places.get(id) ?? outside());
  const regions = new Set(near.map(({ region }) => region ?? undefined));
  return near.length === 0 ? null : (place) => place.region !== null && regions.has(place.region);
}

/** The names of every country of the atlas, as ICU has them, and its code. */
function countriesOf(atlas: Atlas): ReadonlyMap<string, ReadonlySet<string>> {
  return memo(indexOf(atlas), 'country names', () => {
    const names = new Map<string, Set<string>>();
    const languages = new Set([...readers, ...(atlas.dataset.meta.languages ?? [])]);
    for (const code of new Set(atlas.dataset.places.map(({ country }) => country)))
      for (const name of [code, ...[...languages].map((one) => toCountryName(one, code))]) {
        const letters = normalise(name);
        names.set(letters, (names.get(letters) ?? new Set()).add(code));
      }
    return names;
  });
}

function toCountryName(language: string, code: string): string {
  // A dataset of its own may say a country in other words than the codes of ISO 3166.
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

function areasOf(atlas: Atlas): ReadonlyMap<string, ReadonlySet<string>> {
  return memo(indexOf(atlas), 'area names', () => {
    const members = new Map<string, Set<string>>();
    for (const area of atlas.dataset.areas)
      for (const name of [area.id, ...spellingsIn(area.names)]) {
        const key = lettersOfArea(name);
        const ids = members.get(key) ?? new Set();
        for (const id of area.members) ids.add(id);
        members.set(key, ids);
      }
    return members;
  });
}

const bareArea = (words: string) => strip(words).replace(areaWords, ' ').trim();

function lettersOfArea(words: string): string {
  const bare = bareArea(words);
  return normalise(bare === '' ? words : bare);
}
