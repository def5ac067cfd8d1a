/** How far two rows of sounds are from being one name: a weighted alignment (Needleman and Wunsch). */
import { outside } from '../outside.js';

const vowels = 'aeiouYWVIUBAHE';

/** What it costs to take one sound for another: small where two manners of spelling write one sound so. */
const swaps = new Map<string, number>();
for (const [pairs, cost] of [
  ['kq', 0.25],
  ['aH eH iE', 0.1],
  ['oU uU oW iI', 0.15],
  ['aA', 0.2],
  ['hX', 0.4],
  ['ae Ae ei ou eI iY eY IY YB iB IB UW VW VU uW ow uw Uw iy Iy Yy', 0.3],
  ['gG tT dD zD aY sS', 0.5],
  ['kc qc kX kG qG Tf sT zd sz bp Ja', 0.9],
  ['ai ao au eo', 1],
] as const)
  for (const [a, b] of pairs.split(' ').map((pair) => [pair[0], pair[1]])) {
    swaps.set(`${a}${b}`, cost);
    swaps.set(`${b}${a}`, cost);
  }

const far = 3;

function swap(a: string, b: string): number {
  return a === b ? 0 : (swaps.get(a + b) ?? far);
}

/** What it costs to leave a sound out: little for one said twice, a short vowel, an h; most for a consonant. */
function drop(sounds: string, i: number): number {
  const sound = sounds[i] ?? outside();
  if (sound === sounds[i - 1]) return i === sounds.length - 1 && sound !== 'l' ? 0.6 : 0.15;
  if (vowels.includes(sound)) {
    if (i === 0 || i === sounds.length - 1) return 0.8;
    return 'YWVUIBA'.includes(sound) ? 1.2 : 0.5;
  }
  return 'hyw'.includes(sound) ? 0.7 : far;
}

/** The cost of taking one row of sounds for the other; 0: they are the same. */
export function unlikeness(a: string, b: string): number {
  let above = [0];
  for (let j = 0; j < b.length; j++) above.push((above[j] ?? outside()) + drop(b, j));
  for (let i = 0; i < a.length; i++) {
    const row = [(above[0] ?? outside()) + drop(a, i)];
    for (let j = 0; j < b.length; j++)
      row.push(
        Math.min(
          (above[j] ?? outside()) + swap(a[i] ?? outside(), b[j] ?? outside()),
          (above[j + 1] ?? outside()) + drop(a, i),
          (row[j] ?? outside()) + drop(b, j),
        ),
      );
    above = row;
  }
  return above[b.length] ?? outside();
}

/** What speaks for a place beside the sounds of its name: a hint or a kind; that the name is written as names are; nothing. */
export type Backing = 'supported' | 'romanised' | 'bare';

/**
 * The most that names of two, three, … consonants may differ and still be one: long names carry more that agrees. Two
 * consonants are as likely a word of some language, or a town elsewhere, as the name; so is a bare word of any length
 * whose sounds are not the same but for how they are written.
 */
const most: Record<Backing, readonly number[]> = {
  supported: [0.15, 0.45, 0.9, 1.2, 1.5],
  romanised: [-1, 0.15, 0.45, 0.9, 1.2],
  bare: [-1, 0.1, 0.2, 0.2, 0.2],
};

export function tolerance(consonants: number, backing: Backing): number {
  return consonants < 2 ? -1 : (most[backing][Math.min(consonants - 2, 4)] ?? outside());
}
