/** What `findPlace` makes of a list of names, counted. */
import { createAtlas } from '../src/atlas/atlas.js';
import { syria2024 } from '../src/index.js';
import { findPlace } from '../src/places/find-place.js';
import { normalise } from '../src/places/normalise.js';
import type { Spelling } from './name-lists.js';

export interface Tally {
  readonly names: number;
  readonly right: number;
  /** Every place that is meant is among those that the name may mean. */
  readonly ambiguous: number;
  readonly unknown: number;
  /** `spelling → answer`: another place found, or the one that is meant not among those offered. */
  readonly wrong: readonly string[];
  /** The spellings that are neither right nor wrong. */
  readonly open: readonly string[];
}

export function tally(list: readonly Spelling[], atlas = syria2024): Tally {
  const counts = { names: list.length, right: 0, ambiguous: 0, unknown: 0 };
  const wrong: string[] = [];
  const open: string[] = [];
  for (const { spelling, expected } of list) {
    const search = findPlace(atlas, spelling);
    const answer = search.status === 'unknown' ? [] : search.matches.map(({ place }) => place);
    const holdsAll = expected.every((id) => answer.includes(id as never));
    if (answer.length === expected.length && holdsAll) counts.right++;
    else if (answer.length === 0) counts.unknown++;
    else if (answer.length > 1 && expected.length > 0 && holdsAll) counts.ambiguous++;
    else wrong.push(`${spelling} → ${answer.join(' or ')}`);
    if (
      answer.length !== 1 &&
      expected.length > 0 &&
      !(answer.length === expected.length && holdsAll)
    )
      open.push(`${spelling} (${expected.join(', ')})`);
  }
  return { ...counts, wrong, open };
}

/** The record without the variants that stand in a list: how a spelling fares that nobody has entered yet. */
export function withoutSpellings(list: readonly Spelling[]): typeof syria2024 {
  const listed = new Set(list.map(({ spelling }) => normalise(spelling)));
  const places = syria2024.dataset.places.map((place) => {
    const variants = place.names.variants.filter((variant) => !listed.has(normalise(variant)));
    return { ...place, names: { ...place.names, variants } };
  });
  return createAtlas({ ...syria2024.dataset, places });
}

export interface Strangers {
  readonly names: number;
  readonly found: number;
  readonly ambiguous: number;
  /** Found, and no name on record has the same letters. */
  readonly wrong: readonly string[];
}

/** Names of somewhere else, and words: `found` is right only where a place on record has the same letters for a name. */
export function tallyStrangers(names: readonly string[]): Strangers {
  const onRecord = new Set(
    syria2024.dataset.places.flatMap(({ id, names: { en, ar, variants } }) =>
      [id, en, ar ?? en, ...variants].map(bareLetters),
    ),
  );
  const counts = { names: names.length, found: 0, ambiguous: 0 };
  const wrong: string[] = [];
  for (const name of names) {
    const search = findPlace(syria2024, name);
    if (search.status === 'ambiguous') counts.ambiguous++;
    if (search.status !== 'found') continue;
    counts.found++;
    if (!onRecord.has(bareLetters(name))) wrong.push(`${name} → ${search.place}`);
  }
  return { ...counts, wrong };
}

/**
 * Case, accents, marks, spaces, articles and a word for a kind at the end left out: a second, plainer way than the engine's.
 * `Karak City` bears the name of Karak.
 */
function bareLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ (?:city|airbase|airport|crossing|prison|bridge|dam)$/, '')
    .replace(/(?<=^|[\s-])(?:al|el|ad|ar|as|ash|at|an|ed|er|es|esh|et|en)[\s-]+(?=.)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
