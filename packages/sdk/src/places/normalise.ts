import { outside } from '../outside.js';
import { romaniseCyrillic } from './cyrillic.js';

/**
 * The published normalisation of place names. Two spellings that come out alike are the same name by their *letters*;
 * spellings that differ are weighed sound by sound (`phonemes.ts`, `resemblance.ts`).
 *
 * Unicode first: NFKC (presentation forms, full width), marks of direction and other invisible signs go, digits of every
 * script become ASCII. Then by hand: Cyrillic letters become Latin (`cyrillic.ts`); case, accents, apostrophes, ayn and hamza signs, hyphens, spaces and articles go.
 *
 * Latin: a leading Arabic article (al-, el-, and its assimilated forms) goes from every word but the last.
 * Arabic: every code point that a Persian, Urdu, Kurdish or Turkish keyboard has for an Arabic letter becomes that
 * letter; vowel signs and tatweel go; the forms of alif become one, final ya and alif maqsura one, ta marbuta and ha one;
 * hamza goes from its seat; the article goes.
 */
export function normalise(name: string): string {
  const plain = strip(name);
  return isArabic(plain) ? arabicWords(plain).join('') : latinWords(plain).join('');
}

export function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name);
}

/** Lower case, in one form of Unicode, without accents, vowel signs, tatweel and invisible signs. */
export function strip(name: string): string {
  return (
    romaniseCyrillic(name.normalize('NFKC'))
      // Where a Persian writer parts words without a gap, the words are parted.
      .replace(/[\u200b\u200c]/g, ' ')
      // A small i without its dot carries no accent that could be stripped.
      .replace(/\u0131/g, 'i')
      .replace(/[\u0640\p{Cf}]/gu, '')
      .replace(/\p{Nd}/gu, toAsciiDigit)
      .replace(/[\u0671-\u06d5]/g, (letter) => keyboards.get(letter) ?? letter)
      .normalize('NFKD')
      // Accents, and hamza, madda and the short vowels.
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .trim()
  );
}

/** The digits of a script stand in a row of ten that begins at a multiple of ten places from its zero. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? outside();
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** The letters that other keyboards than the Arabic have for an Arabic letter. */
const keyboards = new Map(
  Object.entries({
    \u0643: '\u06a9\u06aa\u06ac\u06ad\u06af',
    \u064a: '\u06cc\u06cd\u06ce\u06d0\u06d2\u06d3',
    \u0647: '\u06be\u06c0\u06c1\u06c2\u06c3\u06d5',
    \u0648: '\u06c4\u06c6\u06c7\u06c8\u06c9\u06cb',
    \u0627: '\u0671\u0672\u0673',
  }).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/**
 * The name with the letters that are letters of their own in Turkish and Kurdish spelt out; elsewhere they are accents
 * (geographers write Şadad for the emphatic s of Sadad).
 */
export function writeOutTurkish(name: string): string {
  return name.normalize('NFC').replace(/[şŞ]/g, 'sh').replace(/[çÇ]/g, 'ch').replace(/[ğĞ]/g, 'gh');
}

/** The words of a stripped Latin name, without articles. */
export function latinWords(plain: string): string[] {
  const words = plain
    .replace(/[ʿʾ‘’'`´ʻʼˈ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  // Of two in a row the first is a name: 'Az ed-Din.
  const isArticle = (word: string, next: string | undefined) =>
    articles.has(word) && next !== undefined && !articles.has(next);
  return words.filter((word, i) => !isArticle(word, words[i + 1]));
}

const articles = new Set(
  'al el ad ar as ash at ath az an ed er es esh ech et ez en adh edh eth ej asch esch ul us uz l'.split(
    ' ',
  ),
);

/** The words of a stripped Arabic name, without articles. */
export function arabicWords(plain: string): string[] {
  return plain
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0621/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 4 ? word.replace(/^\u0627\u0644/, '') : word));
}
