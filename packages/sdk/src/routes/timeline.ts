import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { toWeighing } from '../control/control.js';
import { toLocal, toMs } from '../time/instant.js';
import type { Between } from './check-route.js';
import type { RouteQuestion } from './question.js';
import { type RouteStatus, statusSpells } from './spells.js';

export interface RouteSpell {
  readonly status: RouteStatus;
  /** ISO 8601, half-open; the last also holds at its end. */
  readonly from: string;
  readonly until: string;
}

/** A time in which the way was surely severed, with the bounds of its beginning and its end. */
export interface Severance {
  readonly began: Between;
  /** Null: still severed when the coverage ends. */
  readonly ended: Between | null;
}

export interface RouteTimeline {
  readonly spells: readonly RouteSpell[];
  readonly severances: readonly Severance[];
}

/**
 * Tells a way's spells over the covered days; they partition it. Severances and reopenings are intervals, because events are.
 *
 * @example
 * ```ts
 * import { routeTimeline, syria2024 } from '@syria-2024/sdk';
 * const { severances } = routeTimeline(syria2024, { from: 'damascus', to: 'tartus', bloc: 'government' });
 * ```
 */
export function routeTimeline<I extends Ids>(
  atlas: Atlas<I>,
  question: Omit<RouteQuestion<I>, 'at'>,
): RouteTimeline {
  const spells = statusSpells(atlas, question, toWeighing(atlas, question));
  const end = toMs(atlas.dataset.meta.coverage.until);
  const untilOf = (i: number) => spells[i + 1]?.from ?? end;
  const severances = spells.flatMap(({ status, from }, i): Severance[] => {
    if (status !== 'severed') return [];
    const before = spells[i - 1];
    const after = spells[i + 1];
    const beyond = spells[i + 2];
    const earliest =
      before === undefined
        ? null
        : before.status === 'uncertain'
          ? i === 1
            ? null
            : before.from
          : from;
    return [
      {
        began: {
          earliest: earliest === null ? null : toLocal(atlas, earliest),
          latest: toLocal(atlas, from),
        },
        ended:
          after === undefined
            ? null
            : {
                earliest: toLocal(atlas, after.from),
                latest: toLocal(
                  atlas,
                  after.status === 'open' ? after.from : (beyond?.from ?? end),
                ),
              },
      },
    ];
  });
  return {
    spells: spells.map(({ status, from }, i) => ({
      status,
      from: toLocal(atlas, from),
      until: toLocal(atlas, untilOf(i)),
    })),
    severances,
  };
}
