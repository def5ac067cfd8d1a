import { distance } from 'fastest-levenshtein';
import { fewestEdits, letterMask } from './letter-mask.js';
import type { SpeltNames } from './names.js';
import { normalise, strip } from './normalise.js';
import { canonicalWords, isElement } from './phonemes.js';
import { speaksFirst } from './place-rank.js';

/** A near name and the share of its letters that agree. */
export interface NearName {
  readonly id: string;
  readonly score: number;
}

/** Fewer letters than this share in common are chance. */
const leastScore = 0.6;

/**
 * The places whose names are nearest to a name, the nearest first: by edit distance over the letters, looking only at
 * names of a length that can still agree so far; and those of which the name is the first word (`Ma'arra`).
 */
export function nearestNames(
  names: SpeltNames,
  name: string,
  fits: (id: string) => boolean,
): NearName[] {
  const key = normalise(name);
  const own = letterMask(key);
  const best = new Map<string, number>();
  const longest = Math.floor(key.length / leastScore);
  for (let length = Math.ceil(key.length * leastScore); length <= longest; length++)
    for (const { id, letters, mask } of names.byLength.get(length) ?? []) {
      const whole = Math.max(key.length, length, 1);
      if (1 - fewestEdits(own, mask) / whole < leastScore) continue;
      const score = 1 - distance(key, letters) / whole;
      if (score >= leastScore && score > (best.get(id) ?? 0) && fits(id)) best.set(id, score);
    }
  const begun = begunWith(names, name);
  for (const id of begun) if (fits(id)) best.set(id, Math.max(leastScore, best.get(id) ?? 0));
  // A word that only begins names is more likely one of them cut short than another name misspelt.
  const isCut = (id: string) => Number(isElement(strip(name)) && begun.has(id));
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort(
      (a, b) =>
        isCut(b.id) - isCut(a.id) ||
        b.score - a.score ||
        speaksFirst(names.place(a.id), names.place(b.id)) ||
        (a.id < b.id ? -1 : 1),
    );
}

function begunWith(names: SpeltNames, name: string): ReadonlySet<string> {
  const [first = '', ...others] = canonicalWords(strip(name));
  return (others.length === 0 && names.byFirstWord.get(first)) || new Set();
}

/** The share of its letters in which a name agrees with the nearest that a place has. */
export function nearness(names: SpeltNames, name: string, id: string): number {
  const key = normalise(name);
  return Math.max(
    0,
    ...names
      .letters(id)
      .map((letters) => 1 - distance(key, letters) / Math.max(key.length, letters.length, 1)),
  );
}
