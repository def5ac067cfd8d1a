/** The places that bear a name as it is written, with whatever stands beside it. */
import type { Ids, Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { inverse } from '../geodesy/geodesic.js';
import { type Agreement, agreeing, type Support } from './agreement.js';
import { besideKm } from './bare-names.js';
import { withoutEnding } from './case-endings.js';
import { type Compound, splitCompound, splitHyphen } from './compound.js';
import { isKindWord } from './kind-words.js';
import { namesOf } from './names.js';
import { surroundedBy } from './surroundings.js';

/** The name as a whole first; then its parts. */
export function bearersOf<I extends Ids>(
  atlas: Atlas<I>,
  name: string,
  support: Support,
): Agreement {
  const whole = agreeing(namesOf(atlas), name, support);
  if (whole.ids.length > 0) return whole;
  const stem = withoutEnding(name);
  if (stem !== null) {
    const stems = agreeing(namesOf(atlas), stem, support);
    if (stems.by === 'letters' && stems.ids.length > 0) return stems;
  }
  const compound = splitCompound(name);
  if (compound) return ofParts(atlas, compound, support);
  const hyphened = splitHyphen(name);
  return hyphened ? ofSame(atlas, hyphened, support) : whole;
}

/** Two names with a hyphen between are one place's or nothing: too many names have hyphens of their own. */
function ofSame(atlas: Atlas, { parts }: Compound, support: Support): Agreement {
  const [first, second] = parts.map((part) => agreeing(namesOf(atlas), part, support));
  const ids = first?.ids.filter((id) => second?.ids.includes(id)) ?? [];
  return { ids, by: first?.by ?? 'letters' };
}

function ofParts(atlas: Atlas, { parts, isPair }: Compound, support: Support): Agreement {
  const [head = '', ...rest] = parts;
  const named = agreeing(namesOf(atlas), head, support);
  let { ids } = named;
  for (const words of rest) {
    if (isKindWord(words)) {
      ids = agreeing(namesOf(atlas), `${head} ${words}`, support).ids;
      continue;
    }
    const narrowed = narrow(atlas, ids, words, isPair);
    if (narrowed.length === 0 && isPair)
      return { ...named, ids: ofBoth(ids, agreeing(namesOf(atlas), words, support).ids) };
    ids = narrowed;
  }
  return { ...named, ids };
}

/** `Nubl/Zahraa`: either may be meant; where one of the names is of nothing on record, neither is. */
function ofBoth(first: readonly string[], second: readonly string[]): string[] {
  return first.length === 0 || second.length === 0 ? [] : [...new Set([...first, ...second])];
}

/** The places that the words beside a name speak of too; none, where they speak of something else or of nothing known. */
function narrow(
  atlas: Atlas,
  ids: readonly string[],
  words: string,
  isPair: boolean,
): readonly string[] {
  const names = namesOf(atlas);
  const bearers = (name: string) =>
    agreeing(names, name, { kind: null, fits: () => true, isSupported: false }).ids;
  const others = bearers(words);
  const same = ids.filter((id) => others.includes(id));
  if (same.length > 0) return same;
  const isBeside = (place: Place) =>
    others.some((id) => inverse(place.point, names.place(id).point).km <= besideKm);
  const beside = isPair ? [] : ids.filter((id) => isBeside(names.place(id)));
  if (beside.length > 0) return beside;
  const isAround = isPair ? null : surroundedBy(atlas, words, bearers);
  return isAround ? ids.filter((id) => isAround(names.place(id))) : [];
}
