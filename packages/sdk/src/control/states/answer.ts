/** What is told of a place at a moment. */
import type { Ids, TimeSpan } from '@syria-2024/data';
import type { Credibility } from '../../evidence/credibility.js';
import type { Leaning } from '../../evidence/leaning.js';
import type { LastReported } from './last-reported.js';

/** What every answer about control tells. */
export interface Answer<I extends Ids = Ids> extends Leaning<I> {
  /** The newest word on the place itself, whatever an area said; null when nobody spoke of it. */
  readonly lastReported: LastReported<I> | null;
}

/**
 * One holder, or one bloc, is sure.
 *
 * @example
 * ```ts
 * import { controlAt, type ControlState, type Held, syria2024 } from '@syria-2024/sdk';
 * const state: ControlState = controlAt(syria2024, 'hama', '2024-12-06');
 * const held: Held | null = state.status === 'held' ? state : null;
 * console.log(held?.holder, held?.since?.notAfter);
 * ```
 */
export interface Held<I extends Ids = Ids> extends Answer<I> {
  readonly status: 'held';
  /** Null: the bloc is sure, and which of its parties is not. */
  readonly holder: I['actor'] | null;
  /** Who of the bloc it may be, where `holder` is null. */
  readonly candidates?: readonly I['actor'][];
  readonly bloc: I['bloc'];
  /** When the holder came to hold it; null: before the covered days. */
  readonly since: TimeSpan | null;
  /** Whether the place itself is named, or an area that it lies in. */
  readonly by: 'place' | 'area';
}

/**
 * Two or more parties are demonstrably inside, of two blocs, or one of them said to have come in against another.
 *
 * @example
 * ```ts
 * import { type Contested, controlAt, type ControlState, syria2024 } from '@syria-2024/sdk';
 * const state: ControlState = controlAt(syria2024, 'division-1-base', '2024-12-07');
 * const contested: Contested | null = state.status === 'contested' ? state : null;
 * console.log(contested?.parties);
 * ```
 */
export interface Contested<I extends Ids = Ids> extends Answer<I> {
  readonly status: 'contested';
  readonly parties: readonly I['actor'][];
  readonly since: TimeSpan | null;
}

/**
 * The sources leave more than one answer.
 *
 * @example
 * ```ts
 * import { controlAt, type ControlState, syria2024, type Uncertain } from '@syria-2024/sdk';
 * const state: ControlState = controlAt(syria2024, 'ahras', '2024-12-06');
 * const uncertain: Uncertain | null = state.status === 'uncertain' ? state : null;
 * console.log(uncertain?.reason, uncertain?.candidates);
 * ```
 */
export interface Uncertain<I extends Ids = Ids> extends Answer<I> {
  readonly status: 'uncertain';
  /** Two or more: who may be there; `nobody`: it may be left; `unknown`: somebody may be there who is not named. */
  readonly candidates: readonly (I['actor'] | 'nobody' | 'unknown')[];
  /** `overtaken`: an old word names one holder, and the front has gone past it since. */
  readonly reason: 'timing' | 'sources' | 'overtaken';
  /** The neighbours in other hands since, where it is overtaken. */
  readonly overtakenBy?: readonly I['place'][];
}

/**
 * Nobody said; not the same as nothing happened.
 *
 * @example
 * ```ts
 * import { controlAt, type ControlState, syria2024, type Unknown } from '@syria-2024/sdk';
 * const state: ControlState = controlAt(syria2024, 'douma', '2024-12-07');
 * const unknown: Unknown | null = state.status === 'unknown' ? state : null;
 * console.log(unknown?.vacatedBy);
 * ```
 */
export interface Unknown<I extends Ids = Ids> extends Answer<I> {
  readonly status: 'unknown';
  /** Who left it, when somebody did and nobody is said to have come. */
  readonly vacatedBy: I['actor'] | null;
  readonly since: TimeSpan | null;
}

/**
 * Who held a place, in one of four words; `status` tells them apart.
 *
 * @example
 * ```ts
 * import { controlAt, type ControlState, syria2024 } from '@syria-2024/sdk';
 * const sideOf = (state: ControlState) => (state.status === 'held' ? state.bloc : state.status);
 * console.log(sideOf(controlAt(syria2024, 'hama', '2024-12-06')));
 * ```
 */
export type ControlState<I extends Ids = Ids> = Held<I> | Contested<I> | Uncertain<I> | Unknown<I>;

/** What is told, without what it leans on. */
export type Told = ControlState extends infer S
  ? S extends ControlState
    ? Omit<S, keyof Leaning>
    : never
  : never;

/** What is told of a place through time. */
export interface Telling {
  /** Instants (ms) from which another thing may be told, ascending. */
  readonly instants: readonly number[];
  /** What is told at an instant. */
  at(ms: number): Entry;
  /** What is told from each of the instants on, and how far it is believed; nothing of it is kept. */
  spells(): Iterable<ToldSpell>;
}

/** One state, the same for all instants at which it is told; in it who answers may keep what is made of it. */
export interface Entry {
  readonly state: ControlState;
  plain?: ControlState;
}

export interface ToldSpell {
  /** Milliseconds. */
  readonly from: number;
  readonly told: Told;
  readonly credibility: Credibility | null;
}

/** What an answer tells, without what it rests on: two answers with one key say the same. */
export function toldKey(state: Told): string {
  const since = 'since' in state ? (state.since?.notBefore ?? '') : '';
  switch (state.status) {
    case 'held':
      return `held ${state.holder ?? state.candidates?.join(' ')} ${since}`;
    case 'contested':
      return `contested ${state.parties.join(' ')} ${since}`;
    case 'uncertain':
      return `uncertain ${state.reason} ${state.candidates.join(' ')}`;
    case 'unknown':
      return `unknown ${state.vacatedBy} ${since}`;
  }
}
