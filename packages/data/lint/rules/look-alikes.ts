import type { Path, Problem } from '../../read/problem.js';
import type { Entry } from '../../read/records.js';
import { kinds } from '../../register/kinds.js';
import type { Rule } from '../help/rule.js';
import { textsIn } from '../help/texts.js';

/** Alphabets with letters that nobody tells apart by eye. */
const alike = ['Latin', 'Cyrillic', 'Greek'] as const;
const letters = Object.fromEntries(
  alike.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]),
);

/** A name with one letter of another alphabet looks right, is never found, and can stand beside the real one. */
export const lookAlikes: Rule = {
  name: 'look-alikes',
  description:
    'No word mixes Latin, Cyrillic and Greek letters, and an English name has Latin ones',
  scope: kinds,
  *check(records) {
    for (const { entry, path, text } of textsIn(records)) {
      if (/^https?:/.test(text)) continue;
      const isEnglish = path.at(-2) === 'names' && path.at(-1) === 'en';
      yield* isEnglish ? foreignIn(entry, path, text) : mixedIn(entry, path, text);
    }
  },
};

function* mixedIn(entry: Entry, path: Path, text: string): Generator<Problem> {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [first, second] = alike.filter((script) => letters[script]?.test(word));
    if (second === undefined) continue;
    const message = `${word} mixes ${first} and ${second} letters: ${spelt(word, second)}`;
    yield entry.problem('look-alikes', path, message);
  }
}

function* foreignIn(entry: Entry, path: Path, text: string): Generator<Problem> {
  const script = alike.find((one) => one !== 'Latin' && letters[one]?.test(text));
  if (script === undefined) return;
  const message = `an English name with ${script} letters: ${spelt(text, script)}`;
  yield entry.problem('look-alikes', path, message);
}

/** The letters of that alphabet, by their numbers. */
function spelt(text: string, script: (typeof alike)[number]): string {
  return [...text]
    .filter((letter) => letters[script]?.test(letter))
    .map((letter) => `${letter} is U+${hex(letter)}`)
    .join(', ');
}

const hex = (letter: string) =>
  (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
