import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { lookup } from '../atlas/index-of.js';
import type { WeighingOptions } from '../evidence/weighing.js';
import { coveredDays, type When } from '../time/instant.js';
import { checkRoute } from './check-route.js';
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

/**
 * Checks every corridor on every day, for the bloc that the corridor serves and, if one is given, for one besides: one table,
 * a row for each corridor, bloc and day in that order.
 *
 * Throws as `checkRoute` does, and `UnknownIdError` for a corridor that is not on record.
 *
 * @example
 * ```ts
 * import { checkCorridors, syria2024 } from '@syria-2024/sdk';
 * for (const { corridor, bloc, at, status } of checkCorridors(syria2024, { besides: 'opposition' })) console.log(corridor, bloc, at, status);
 * ```
 */
export function checkCorridors<I extends Ids>(
  atlas: Atlas<I>,
  { at, days, bloc, besides, corridors, ...asking }: CorridorQuestion<I> = {},
): CorridorCell<I>[] {
  const moments = days ?? (at === undefined ? coveredDays(atlas) : [at]);
  const known = new Map(
    atlas.dataset.corridors.map((corridor) => [corridor.id as string, corridor]),
  );
  const asked = corridors?.map((id) => lookup(known, 'corridor', id)) ?? atlas.dataset.corridors;
  return asked
    .filter((corridor) => bloc === undefined || corridor.bloc === bloc)
    .flatMap((corridor) =>
      [...new Set([corridor.bloc, besides ?? corridor.bloc])].flatMap((side) =>
        moments.map((moment): CorridorCell<I> => {
          const { id, names, from, to } = corridor;
          const answer = checkRoute(atlas, { ...asking, from, to, at: moment, bloc: side });
          return {
            corridor: id,
            name: names.en,
            from,
            to,
            bloc: side,
            at: answer.at,
            day: answer.day,
            asOf: answer.asOf,
            status: answer.status,
            credibility: answer.credibility,
            disputed: answer.disputed,
            evidence: answer.evidence,
            disputes: answer.disputes,
            since: answer.status === 'severed' ? answer.since : null,
            repair: answer.status === 'severed' ? answer.repair : null,
          };
        }),
      ),
    );
}
