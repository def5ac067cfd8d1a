/** What is asked of corridors, and what is told of one. */
import type { Ids } from '@syria-2024/data';
import type { WeighingOptions } from '../evidence/weighing.js';
import type { When } from '../time/instant.js';
import type { Within } from './question.js';
import type { RouteAnswer } from './route-answer.js';

export interface CorridorQuestion<I extends Ids = Ids> extends WeighingOptions {
  /** One moment. */
  readonly at?: When;
  /** Several moments; default, when `at` is left out too: the end of every covered day. */
  readonly days?: readonly When[];
  /** Only corridors that serve this bloc. Default: all. */
  readonly bloc?: I['bloc'];
  /** A bloc to ask for besides each corridor's own. */
  readonly besides?: I['bloc'];
  /** Default: all. */
  readonly corridors?: readonly I['corridor'][];
  /** What counts as a way. Default as in `checkRoute`. */
  readonly within?: Within;
}

/** How a corridor is asked for, whichever it is. */
export type HowAsked = Pick<CorridorQuestion, keyof WeighingOptions | 'within'>;

/** One corridor on one day for one bloc. */
export type CorridorCell<I extends Ids = Ids> = Pick<
  RouteAnswer<I>,
  | 'from'
  | 'to'
  | 'bloc'
  | 'at'
  | 'day'
  | 'asOf'
  | 'status'
  | 'credibility'
  | 'disputed'
  | 'evidence'
  | 'disputes'
> & {
  readonly corridor: I['corridor'];
  /** English. */
  readonly name: string;
  /** Bounds of the beginning of the severance; null when it is not severed. */
  readonly since: Extract<RouteAnswer<I>, { status: 'severed' }>['since'] | null;
  /** The fewest places and segments whose reopening restores a way; null when it is not severed. */
  readonly repair: Extract<RouteAnswer<I>, { status: 'severed' }>['repair'] | null;
};
