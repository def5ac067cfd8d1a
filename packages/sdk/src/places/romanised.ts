import { isArabic, latinWords, strip } from './normalise.js';

/** Macrons, dots and cedillas under a letter that no language of the papers writes so. */
const marks = /[\u0304\u0323\u0327\u032e\u0331]/;
const ayn = /[ʿʾ‘’'`´ʻʼˈ](?!s\b)/;
const article = /^(?:al|el|ul|[ae](?:sh|th|dh|[dlnrstz]))[\s-]/;

/**
 * Whether a name is written as Arabic names are in Latin letters, and no word of another language is: with an article, an
 * ayn, the marks of transliteration, or in several words. What is in Arabic script is.
 */
export function isRomanised(name: string): boolean {
  const plain = strip(name);
  return (
    isArabic(plain) ||
    latinWords(plain).length > 1 ||
    article.test(plain) ||
    ayn.test(plain) ||
    marks.test(spelt(name))
  );
}

/** Letters apart from their marks; the Turkish cedillas are letters. */
function spelt(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[şŞçÇ]/g, '')
    .normalize('NFD');
}
