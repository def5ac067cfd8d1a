/**
 * The published normalisation of place names, in three steps from strict to loose. Two spellings that come out alike
 * under a step are taken for the same name under it; `findPlace` takes the strictest step that finds a place.
 *
 * 1. *Letters* ({@link normalise}): case, accents, apostrophes, ayn and hamza signs, hyphens, spaces and articles go.
 * 2. *Sounds* (`soundsOf`, transliteration.ts): habits of English, French, German, Turkish and Spanish spelling go.
 * 3. *Consonants* (`consonantsOf`, transliteration.ts): vowels go; only for long names, and only if one place remains.
 *
 * Latin: a leading Arabic article (al-, el-, and its assimilated forms) goes from every word but the last.
 * Arabic: vowel signs and tatweel go; the forms of alif become one, final ya and alif maqsura become one, ta marbuta and
 * ha become one, hamza goes from its seat; the article goes.
 */
export function normalise(name: string): string {
  const plain = strip(name);
  return isArabic(plain) ? arabicLetters(plain) : latinWords(plain).join('');
}

export function isArabic(name: string): boolean {
  return /[\u0600-\u06ff]/.test(name);
}

/** Lower case, without accents, vowel signs and tatweel. */
export function strip(name: string): string {
  return (
    name
      // A small i without its dot carries no accent that could be stripped.
      .replace(/\u0131/g, 'i')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u200b-\u200f]/g, '')
      // Hamza and madda that NFKD has split from their seats, and the short vowels.
      .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
      .toLowerCase()
      .trim()
  );
}

/**
 * The name with the letters that are letters of their own in Turkish and Kurdish spelt out; elsewhere they are accents
 * (geographers write Şadad for the emphatic s of Sadad).
 */
export function spellOutTurkish(name: string): string {
  return name.normalize('NFC').replace(/[şŞ]/g, 'sh').replace(/[çÇ]/g, 'ch').replace(/[ğĞ]/g, 'gh');
}

/** The words of a stripped Latin name, without articles. */
export function latinWords(plain: string): string[] {
  const words = plain
    .replace(/[ʿʾ‘’'`´ʻʼˈ]/g, '')
    .split(/[\s\-‐‑–_/,.()]+/)
    .filter((word) => word !== '');
  return words.filter((word, i) => !(articles.has(word) && i < words.length - 1));
}

const articles = new Set(
  'al el ad ar as ash at ath az an ed er es esh ech et ez en adh edh eth ej asch esch ul us uz l'.split(
    ' ',
  ),
);

function arabicLetters(plain: string): string {
  return arabicWords(plain).join('');
}

/** The words of a stripped Arabic name, without articles. */
export function arabicWords(plain: string): string[] {
  return plain
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0624/g, '\u0648')
    .replace(/\u0626/g, '\u064a')
    .replace(/\u0621/g, '')
    .split(/[\s\-–()«»"“”]+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 4 ? word.replace(/^\u0627\u0644/, '') : word));
}
