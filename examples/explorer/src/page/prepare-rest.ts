/** Fetches what the first view did without, once it stands: the next question need not wait for it, nor for a network. */
import { ask } from '../questions/ask.js';

let isPrepared = false;

export function prepareRest(): void {
  if (isPrepared) return;
  isPrepared = true;
  void import('./panels/all.js');
  // It reads the texts, and has no answer.
  void ask('find', { name: '' });
}
