/** Who stands somewhere, as a sentence. */
import type { PlaceStanding } from '@syria-2024/drawing/map';
import type { Page } from './context.js';

export function tellStanding(
  { status, parties, leftBy }: PlaceStanding,
  { words, nameOf, state }: Page,
): string {
  const name = (actor: string) =>
    actor === 'nobody' || actor === 'unknown' ? words.somebody[actor] : nameOf(actor);
  const joined = (word: string) => parties.map(name).join(word);
  const [and, or] = state.language === 'ar' ? [' و', ' أو '] : [' and ', ' or '];
  switch (status) {
    case 'held':
      return parties.length > 1 ? words.heldOneOf(joined(or)) : words.held(joined(or));
    case 'contested':
      return words.contested(joined(and));
    case 'uncertain':
      return words.uncertain(joined(or));
    case 'unknown':
      return leftBy === null ? words.unknown : words.left(name(leftBy));
  }
}
