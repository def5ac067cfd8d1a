/** The names of bases, crossings, prisons, bridges and dams without the word for their kind: Khmeimim, `حميميم`. */
import type { Names } from '@syria-2024/data';
import { mainNamesIn, spellingsIn } from '../atlas/spellings.js';
import { type KindWord, splitKind } from './kind-words.js';
import { strip } from './normalise.js';
import { readingsOf, skeletonOf } from './phonemes.js';

const isSettlement = (kind: KindWord | null) => kind === 'settlement' || kind === 'quarter';

/**
 * By letters, of the main names and of the variants with the same consonants. Other variants go: a crossing
 * is often called after the town on its other side (Nusaybin), a base after a man or an island, and these are meant.
 */
export function bareNamesOf(names: Names): string[] {
  const own = new Set(mainNamesIn(names).map((name) => consonantsOf(bareOf(name) ?? name)));
  const bare = spellingsIn(names)
    .map(bareOf)
    .filter((base) => base !== null);
  return [...new Set(bare.filter((base) => own.has(consonantsOf(base))))];
}

/** A town at most this far from a base or a crossing may be what it is called after, km. */
export const besideKm = 15;

/** Whether a place beside may be meant by the bare name as well: one begins with the consonants of the other. */
export function mayBe(bare: string, names: Names): boolean {
  const key = consonantsOf(bare);
  return spellingsIn(names).some((name) => {
    const [short = '', long = ''] = [key, consonantsOf(strip(name))].sort(
      (a, b) => a.length - b.length,
    );
    return short === long || (short.length > 2 && long.startsWith(short));
  });
}

/** `null` where the name says no such kind, or is of a unit: the 1st Division is no place. */
function bareOf(name: string): string | null {
  const { base, kind } = splitKind(strip(name));
  return kind === null || isSettlement(kind) || /\p{N}/u.test(base) ? null : base;
}

/** The vowels are short, and written as each ear has them. */
function consonantsOf(base: string): string {
  const [reading] = readingsOf(base);
  return skeletonOf(reading?.sounds ?? '');
}
