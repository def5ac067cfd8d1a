/** Puts questions to two workers: one for what must be quick, one for what may take long. */
import type { Answer, Argument, Question, Request, Response } from './questions.js';

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

class Desk {
  #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer as never);
    });
  }

  ask<Q extends Question>(question: Q, argument: Argument<Q>): Promise<Answer<Q>> {
    return new Promise((resolve, reject) => {
      const number = this.#count++;
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, question, argument } satisfies Request);
    });
  }
}

// Both at once: they read the record side by side.
const quick = new Desk();
const patient = new Desk();
const quickly: ReadonlySet<Question> = new Set(['ground', 'outset', 'moment']);

/** Of each question the last: map and panel often ask the same. */
const last = new Map<Question, { readonly key: string; readonly answer: Promise<unknown> }>();

export function ask<Q extends Question>(question: Q, argument: Argument<Q>): Promise<Answer<Q>> {
  const key = JSON.stringify(argument);
  const known = last.get(question);
  if (known?.key === key) return known.answer as Promise<Answer<Q>>;
  const answer = (quickly.has(question) ? quick : patient).ask(question, argument);
  last.set(question, { key, answer });
  return answer;
}
