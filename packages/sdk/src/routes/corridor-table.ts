import type { Corridor, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { lookup } from '../atlas/index-of.js';
import { coveredDays } from '../time/covered.js';
import type { When } from '../time/when.js';
import { checkRoute } from './check-route.js';
import type { CorridorCell, HowAsked } from './corridor-cell.js';
import { shippedCell } from './shipped-cell.js';

/**
 * Which corridors {@link checkCorridors} tells of, when, and for whom.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { checkCorridors, type CorridorQuestion, syria2024 } from '@syria-2024/sdk';
 * const question: CorridorQuestion<SyriaIds> = { at: '2024-12-07', bloc: 'government' };
 * console.log(checkCorridors(syria2024, question).length);
 * ```
 */
export interface CorridorQuestion<I extends Ids = Ids> extends HowAsked {
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
}

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
  const known = new Map(atlas.dataset.corridors.map((corridor) => [corridor.id, corridor]));
  const asked = corridors?.map((id) => lookup(known, 'corridor', id)) ?? atlas.dataset.corridors;
  return asked
    .filter((corridor) => bloc === undefined || corridor.bloc === bloc)
    .flatMap((corridor) =>
      [...new Set([corridor.bloc, besides ?? corridor.bloc])].flatMap((side) =>
        moments.map(
          (moment) =>
            shippedCell(atlas, corridor.id, side, moment, asking) ??
            cellOf(atlas, corridor, side, moment, asking),
        ),
      ),
    );
}

function cellOf<I extends Ids>(
  atlas: Atlas<I>,
  { id, names, from, to }: Corridor<I>,
  bloc: I['bloc'],
  at: When,
  asking: HowAsked,
): CorridorCell<I> {
  const answer = checkRoute(atlas, { ...asking, from, to, at, bloc });
  return {
    corridor: id,
    name: names.en,
    from,
    to,
    bloc,
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
}
