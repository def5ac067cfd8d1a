/** A name as a row of sounds: what one manner of spelling Arabic in Latin letters means by each letter. */
import { outside } from '../outside.js';
import { arabicWords, isArabic, latinWords } from './normalise.js';

/** The manners in which the same letters mean other sounds. Of a name without such letters all readings are one. */
const manners = ['plain', 'turkish', 'german', 'spanish', 'french'] as const;
type Manner = (typeof manners)[number];

/** Words that make many names, under one spelling each. They are read so only beside another word. */
const elements = new Map(
  Object.entries({
    dayr: 'deir dair der deyr dayr dir',
    tal: 'tell tall tal tel til',
    kafr: 'kafr kafar kfar kefr kafer kefer kufr kufer',
    ayn: 'ayn ain ein aain',
    bayt: 'bayt beit bait beyt',
    jabal: 'jabal jebel djebel gebel dschabal jabel cebel yabal yebel mount mont mt',
    shaykh: 'shaykh sheikh cheikh scheich scheikh sheyh sheik shaik cheik jeque shekh shex',
    khan: 'khan khane chan han jan',
    maarat: 'maarat maarrat maaret maarret marat maarra maarrah',
    abu: 'abu abou ebu abo',
    um: 'umm um oum oumm',
    ras: 'ras rass resul',
    khirbat: 'khirbat khirbet kherbet kheurbet hirbet khirba',
    jisr: 'jisr jisir djisr jesr dschisr cisr gisr',
    qasr: 'qasr kasr qsar',
    wadi: 'wadi ouadi vadi',
    jub: 'jubb jub jeb joub cubb djoubb joubb',
    urum: 'urum urem orem urm oram awram ourem ouroum urumm orum ourm',
    qalat: 'qalaat qalat kalat qalaa kalaat qalaet kalaa',
    burj: 'burj borj bourj bordj',
    sharqi: 'sharqi charqi ash-sharqi sarki sharki',
  }).flatMap(([key, spellings]) => spellings.split(' ').map((word) => [word, key] as const)),
);

/** What is read otherwise before the letters that mean the same in all manners. */
const rewrites: Record<Manner, readonly [RegExp, string][]> = {
  plain: [],
  // Short a is said as e: Menbij, Azez, Zehra.
  turkish: [
    [/c(?!h)/g, 'j'],
    [/e(?![eiya])/g, 'a'],
  ],
  german: [
    [/(?<![st])ch/g, 'X'],
    [/(?<!ds)j/g, 'y'],
  ],
  spanish: [
    [/j/g, 'X'],
    [/(?<![aeiou])y(?=[aeiou])/g, 'j'],
    [/u(?=[aei])/g, 'w'],
  ],
  french: [
    [/rh/g, 'G'],
    [/gu(?=[eiy])/g, 'g'],
    [/qu(?=[eiy])/g, 'q'],
    [/(?<=[^aeiouy])e$/, ''],
  ],
};

/**
 * One sign a sound. S: sh · J: j · X: kh · G: gh · T: th · D: dh · Y: ay, ei · W: aw, ow · V: ew · I: ee, long i · U: ou, oo ·
 * B, H, E: -iya, -eh, -y at the end · A: long a · the rest: as written.
 */
const letters: readonly [RegExp, string][] = [
  // An n before b is said as m, and some write it so: Mambij.
  [/m(?=b)/g, 'n'],
  // French doubles an s between vowels that is not to be said as z: Hassaka, Jassim.
  [/(?<=[aeiouy])ss(?=[aeiouy])/g, 's'],
  [/dsch|dj/g, 'J'],
  [/t?sch|sh|ch/g, 'S'],
  [/j/g, 'J'],
  [/kh|x/g, 'X'],
  [/gh/g, 'G'],
  [/dh/g, 'D'],
  [/th/g, 'T'],
  [/ph/g, 'f'],
  [/v/g, 'w'],
  [/(?:iyy?|i|eyy?|ayy?)(?:ah|eh|a|e)$/, 'B'],
  [/(?<=[^aeiouy])(?:ah|aa)$/, 'a'],
  [/(?<=[^aeiouy])eh$/, 'H'],
  [/(?<=[^aeiouy])y$/, 'E'],
  [/(?<=[aeiou])h$/, ''],
  [/ou(?=[aeiy])/g, 'w'],
  [/yy/g, 'y'],
  [/(?<=[aeiou])[yi](?=[aeou])/g, '$'],
  [/(?<![aeiou])y(?=[aeiou])/g, '$'],
  [/w(?=[aeiouy])/g, '%'],
  [/a?ou|oo/g, 'U'],
  [/ew|eu/g, 'V'],
  [/aw|au|ao|ow/g, 'W'],
  [/[ae][yi]/g, 'Y'],
  [/ee|ie|ii|iy/g, 'I'],
  [/ea/g, 'e'],
  [/y/g, 'i'],
  [/w/g, 'u'],
  [/\$/g, 'y'],
  [/%/g, 'w'],
  [/aa+/g, 'A'],
  [/uu+/g, 'U'],
];

/** Whether a word alone is no name but the beginning of many: Tell, Deir, Ma'arra. */
export function isElement(base: string): boolean {
  const words = latinWords(base.replace(/^(?:al|el)[ -]/, ''));
  return words.length === 1 && elements.has(words[0] ?? outside());
}

/** The words of a Latin name as they are looked up: elements under one spelling. */
export function canonicalWords(base: string): string[] {
  return latinWords(base).map((word) => elements.get(word) ?? word);
}

export interface Reading {
  readonly sounds: string;
  /** The consonants that tell it from other names; a word that makes many names counts for one. */
  readonly weight: number;
}

/** The sounds of a name without the words for its kind, in every manner of reading that differs; the plain one first. */
export function readingsOf(base: string): Reading[] {
  if (isArabic(base)) {
    const sounds = arabicSounds(base);
    return [{ sounds, weight: sounds.length }];
  }
  const words = latinWords(base);
  const isMaking = (word: string) => words.length > 1 && elements.has(word);
  const read = (manner: Manner): Reading => {
    const spoken = words.map((word) =>
      toSounds((isMaking(word) && elements.get(word)) || word, manner),
    );
    const weights = spoken.map((sounds, i) =>
      isMaking(words[i] ?? outside()) ? 1 : countConsonants(sounds),
    );
    return { sounds: spoken.join(''), weight: weights.reduce((sum, weight) => sum + weight, 0) };
  };
  const readings = new Map<string, Reading>();
  for (const reading of manners.map(read))
    if (!readings.has(reading.sounds)) readings.set(reading.sounds, reading);
  return [...readings.values()];
}

function countConsonants(sounds: string): number {
  return sounds.replace(/[aeiouYWVIUBAHE]/g, '').replace(/(.)\1+/g, '$1').length;
}

/** The consonants by which names that may sound alike are looked up; sounds that are often dropped or mixed up go. */
export function skeletonOf(sounds: string): string {
  if (isArabic(sounds)) return sounds;
  return sounds
    .replace(/[aeiouYWVIUBAHEhXwy]/g, '')
    .replace(/[qckgG]/g, 'k')
    .replace(/T/g, 't')
    .replace(/[DzZ]/g, 'd')
    .replace(/(.)\1+/g, '$1');
}

function arabicSounds(base: string): string {
  return arabicWords(base)
    .map((word) => word.replace(/^\u0627\u0644(?=..)/, '').replace(/(?<=....)[\u0627\u0647]$/, ''))
    .join('');
}

function toSounds(word: string, manner: Manner): string {
  return [...rewrites[manner], ...letters].reduce(
    (sounds, [written, sound]) => sounds.replace(written, sound),
    word,
  );
}
