/** Every question by its name, as types: what a worker is asked, and what it answers. */
import type { first } from './first.js';
import type { later } from './later.js';

type Questions = typeof first & typeof later;

export type Question = keyof Questions;
export type Argument<Q extends Question> =
  Parameters<Questions[Q]> extends [unknown, infer A] ? A : null;
export type Answer<Q extends Question> = ReturnType<Questions[Q]>;

export interface Request {
  readonly number: number;
  readonly question: Question;
  readonly argument: unknown;
}

export type Response =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly error: string };
