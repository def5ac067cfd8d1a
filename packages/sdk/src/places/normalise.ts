/**
 * The published normalisation of place names: two spellings that come out alike are taken for the same name.
 *
 * Latin: case, accents, apostrophes, ayn and hamza signs, hyphens and spaces go; a leading Arabic article (al-, el-, and
 * its assimilated forms ad-, ar-, as-, ash-, at-, az-, an-) goes. Arabic: vowel signs and tatweel go; the forms of alif
 * become one, final ya and alif maqsura become one, ta marbuta and ha become one; the article goes.
 */
export function normalise(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .toLowerCase()
    .trim();
  return /[\u0600-\u06ff]/.test(plain) ? normaliseArabic(plain) : normaliseLatin(plain);
}

function normaliseLatin(name: string): string {
  return name
    .replace(/[ʿʾ‘’'`´ʻʼ]/g, '')
    .split(/[\s\-_/,.()]+/)
    .filter((word, i, words) => word !== '' && !(articles.has(word) && i < words.length - 1))
    .join('');
}

const articles = new Set([
  'al',
  'el',
  'ad',
  'ar',
  'as',
  'ash',
  'at',
  'ath',
  'az',
  'an',
  'ed',
  'er',
  'es',
  'esh',
  'et',
  'ez',
  'en',
  'l',
]);

function normaliseArabic(name: string): string {
  return name
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0624\u0626\u0621]/g, '')
    .split(/[\s-]+/)
    .map((word) => (word.length > 4 ? word.replace(/^\u0627\u0644/, '') : word))
    .join('');
}
