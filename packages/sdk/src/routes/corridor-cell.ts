/** What is told of a corridor. */
import type { Ids } from '@syria-2024/data';
import type { WeighingOptions } from '../evidence/weighing.js';
import type { Within } from './question.js';
import type { RouteAnswer } from './route-answer.js';

/** How a corridor is asked for, whichever it is. */
export interface HowAsked extends WeighingOptions {
  /** What counts as a way. Default as in `checkRoute`. */
  readonly within?: Within;
}

/**
 * One corridor on one day for one bloc.
 *
 * @example
 * ```ts
 * import { checkCorridors, type CorridorCell, syria2024 } from '@syria-2024/sdk';
 * const cells: readonly CorridorCell[] = checkCorridors(syria2024, { at: '2024-12-07' });
 * for (const { name, status, since } of cells) if (status === 'severed') console.log(name, since?.latest);
 * ```
 */
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
