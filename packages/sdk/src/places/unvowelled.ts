/** The letters of Arabic as gazetteers write them in ASCII, without the short vowels: `hms`, `dyralzwr`. */
import { strip } from './normalise.js';

const ascii = new Map(
  Object.entries({
    ا: 'a',
    ب: 'b',
    ت: 't',
    ث: 'th',
    ج: 'j',
    ح: 'h',
    خ: 'kh',
    د: 'd',
    ذ: 'dh',
    ر: 'r',
    ز: 'z',
    س: 's',
    ش: 'sh',
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: '',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'w',
    ي: 'y',
    ى: 'y',
    ة: 't',
    ء: '',
  }),
);

/** The ways in which an Arabic name is so written: a ta marbuta at its end as said before a word, or after one. */
export function unvowelledOf(name: string): string[] {
  const plain = strip(name);
  return ['t', 'h'].map((ending) =>
    [...plain.replace(/ة/g, ending)]
      .map((letter) => ascii.get(letter) ?? letter)
      .join('')
      .replace(/[^a-z0-9]/g, ''),
  );
}

/** Whether a Latin name can be one of them: an alif is the only vowel, and there are too few to say it as it stands. */
export function isUnvowelled(letters: string): boolean {
  if (!/^[a-z]{3,}$/.test(letters) || /[eiou]/.test(letters)) return false;
  return (
    /^[^a]+$/.test(letters) ||
    (letters.length >= 5 && /[^a]{3}/.test(letters.replace(/[stkdg]h/g, 'X')))
  );
}
