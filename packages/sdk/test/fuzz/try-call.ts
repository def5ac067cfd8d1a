/** One call, and what became of it. */
import * as sdk from '../../src/index.js';
import type { Verdict } from './part.js';

export type Outcome = 'answered' | 'refused' | 'bare error' | 'misread' | 'refused though right';

export interface Tried {
  readonly outcome: Outcome;
  /** The error's class and message, or nothing. */
  readonly told: string;
}

/** Refusals that the model does not foresee: what is asked is well said, and cannot be answered. */
const isUnforeseen = (error: sdk.AtlasError) =>
  ['outside-coverage', 'reversed-interval', 'no-outline'].includes(error.code) ||
  error.message.startsWith('no road to');

export function tryCall(call: () => unknown, verdict: Verdict): Tried {
  try {
    const answer = call();
    // A generator has done nothing yet.
    if (isIterator(answer)) for (const _ of answer) break;
    return { outcome: verdict === 'wrong' ? 'misread' : 'answered', told: '' };
  } catch (error) {
    const told = told80(error);
    if (!(error instanceof sdk.AtlasError)) return { outcome: 'bare error', told };
    const isOdd = verdict === 'right' && !isUnforeseen(error);
    return { outcome: isOdd ? 'refused though right' : 'refused', told };
  }
}

function isIterator(answer: unknown): answer is Iterable<unknown> {
  return typeof answer === 'object' && answer !== null && 'next' in answer;
}

function told80(error: unknown): string {
  return error instanceof Error
    ? `${error.constructor.name}: ${error.message.slice(0, 80)}`
    : typeof error;
}
