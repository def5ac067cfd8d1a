import { usePage } from '../shared/context.js';

/** In Arabic: that events and claims are told in English, the record's language. */
export function TextsNote() {
  const { words } = usePage();
  return words.textsNote === '' ? null : <p class="note">{words.textsNote}</p>;
}
