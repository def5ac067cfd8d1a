import type { Credibility } from '../../evidence/credibility.js';
import type { Leaning } from '../../evidence/leaning.js';
import { once } from '../../kept/once.js';
import type { ControlState, Told } from './answer.js';

/** Gives what is told what it leans on, frozen: gathered once, when any of it is first read, copied or printed. */
export function stateOf(
  told: Told,
  credibility: () => Credibility | null,
  lean: () => Leaning,
): ControlState {
  const { lastReported, ...rest } = told;
  const read = once(lean);
  return Object.freeze({
    ...rest,
    get credibility() {
      return credibility();
    },
    get disputed() {
      return read().disputed;
    },
    get evidence() {
      return read().evidence;
    },
    get disputes() {
      return read().disputes;
    },
    lastReported,
  });
}
