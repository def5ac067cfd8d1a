/** One name under many habits of spelling Arabic in Latin letters. */
import { arabicWords, isArabic, latinWords } from './normalise.js';

/** The habits that are tried, in this order: the same letters mean other sounds in each. */
export const habits = [
  'english',
  'fronted',
  'french',
  'german',
  'turkish',
  'turkish-kh',
  'spanish',
] as const;
export type Habit = (typeof habits)[number];

/** Words that make many names, under one spelling each. They are read so only beside another word. */
const elements = new Map(
  Object.entries({
    dayr: 'deir dair der deyr dayr dir',
    tal: 'tell tall tal tel',
    kafr: 'kafr kafar kfar kefr kafer kefer kufr kufer',
    ayn: 'ayn ain ein aain',
    bayt: 'bayt beit bait beyt',
    jabal: 'jabal jebel djebel gebel dschabal jabel cebel yabal yebel mount mont mt',
    shaykh: 'shaykh sheikh cheikh scheich scheikh sheyh sheik shaik cheik jeque shekh',
    khan: 'khan khane chan han jan',
    maarat: 'maarat maarrat maaret maarret marat maarra maarrah',
    abu: 'abu abou ebu abo',
    um: 'umm um oum oumm',
    ras: 'ras rass resul',
    khirbat: 'khirbat khirbet kherbet kheurbet hirbet khirba',
    jisr: 'jisr jisir djisr jesr dschisr cisr gisr',
    kasr: 'qasr kasr qsar',
    wadi: 'wadi ouadi vadi',
    jub: 'jubb jub jeb joub cubb djoubb joubb',
    urum: 'urum urem orem urm oram awram ourem ouroum urumm orum ourm',
    kalat: 'qalaat qalat kalat qalaa kalaat qalaet kalaa',
    burj: 'burj borj bourj bordj',
    sharki: 'sharqi charqi ash-sharqi sarki sharki',
  }).flatMap(([key, spellings]) => spellings.split(' ').map((word) => [word, key] as const)),
);

/**
 * The sounds of a name as one habit of spelling writes them: step 2 of the published normalisation.
 *
 * | letters | sound |
 * |---|---|
 * | sh, ch, sch | sh |
 * | j, dj, dsch; in Turkish c; in Spanish y | j |
 * | kh; in German ch, in Spanish j, in Turkish h | kh |
 * | gh, g, ğ; in French rh | g |
 * | q, k, c, ck | k |
 * | th, t · dh, d · v, w, ou before a vowel | t · d · w |
 * | u, o, ou, oo, au, aw · i, e, y, ay, ei, ee | u · i |
 * | e, where short a is said so (Menbij, Azez) | a |
 * | -a, -ah, -eh, -e; in French -e after a consonant is mute | -a |
 * | -iyah, -iyeh, -ieh, -ia, -ie | -ia |
 * | doubled letters | single |
 *
 * Arabic: final alif, ha, ta marbuta and alif maqsura go, the article goes from every word.
 */
export function soundsOf(base: string, habit: Habit): string {
  if (isArabic(base)) return arabicSounds(base);
  const words = latinWords(base);
  return words
    .map((word) => (words.length > 1 ? (elements.get(word) ?? word) : word))
    .map((word) => latinSounds(word, habit))
    .join('');
}

/** The consonants of a name's sounds, and whether it begins with a vowel: step 3. */
export function consonantsOf(sounds: string): string {
  if (isArabic(sounds)) return sounds;
  return sounds.replace(/^[aiu]+/, "'").replace(/[aiu]/g, '');
}

function arabicSounds(base: string): string {
  return arabicWords(base)
    .map((word) => word.replace(/^\u0627\u0644(?=..)/, '').replace(/(?<=....)[\u0627\u0647]$/, ''))
    .join('');
}

const before: Record<Habit, readonly [RegExp, string][]> = {
  english: [],
  // Short a said as e: Menbij, Azez, Zehra.
  fronted: [[/e(?![eiya])/g, 'a']],
  french: [
    [/rh/g, 'g'],
    [/gu(?=[eiy])/g, 'g'],
    [/(?<=[^aeiouy])e$/, ''],
  ],
  german: [
    [/(?<!s|t)ch/g, 'X'],
    [/(?<!ds)j/g, 'y'],
  ],
  turkish: [
    [/c(?!h)/g, 'j'],
    [/e(?![eiya])/g, 'a'],
  ],
  'turkish-kh': [
    [/c(?!h)/g, 'j'],
    [/e(?![eiya])/g, 'a'],
    [/(?<![sckgdt])h/g, 'X'],
  ],
  spanish: [
    [/j/g, 'X'],
    [/y(?=[aeiou])/g, 'j'],
    [/u(?=[aei])/g, 'w'],
  ],
};

const consonants: readonly [RegExp, string][] = [
  [/dsch/g, 'j'],
  [/t?sch/g, 'S'],
  [/ph/g, 'f'],
  [/kh|x/g, 'X'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/dj/g, 'j'],
  [/sh|ch/g, 'S'],
  [/ck|[qc]/g, 'k'],
  [/v/g, 'w'],
  [/z/g, 'z'],
  [/([^aeiouyw])\1+/g, '$1'],
];

const vowels: readonly [RegExp, string][] = [
  [/(?:iyy?|i|ey|eey)(?:ah|eh|a|e)$/, 'Y'],
  [/(?<=[^aeiou])(?:ah|eh|e)$/, 'a'],
  [/(?<=[aeiou])h$/, ''],
  [/ou(?=[aeiy])/g, 'w'],
  [/(?<=[aeiou])yy?(?=[aeiou])/g, 'J'],
  [/(?<=[aeou])i(?=[aou])/g, 'J'],
  [/ww?(?=[aeiouy])/g, 'W'],
  [/a?ou|aw|au|ao|ow|ew|oo|[uow]/g, 'u'],
  [/ay|ai|ei|ey|ee|ie|ii|ea|[iey]/g, 'i'],
  [/([aiu])\1+/g, '$1'],
  [/J/g, 'y'],
  [/W/g, 'w'],
  [/Y$/, 'ia'],
];

function latinSounds(word: string, habit: Habit): string {
  return [...before[habit], ...consonants, ...vowels].reduce(
    (sounds, [letters, sound]) => sounds.replace(letters, sound),
    word,
  );
}
