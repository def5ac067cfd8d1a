import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { DoubtReason } from '../roads/element-state.js';
import type { RouteStatus } from '../roads/status.js';
import { toLocal, toMs } from '../time/instant.js';
import type { RouteQuestion } from './question.js';
import { readWay } from './read-question.js';
import type { Between } from './route-answer.js';
import { type Shift, shiftsAt } from './shifts.js';
import { type StatusSpell, statusSpells } from './spells.js';

/**
 * A stretch of time in which a route kept one status.
 *
 * @example
 * ```ts
 * import { type RouteSpell, routeTimeline, syria2024 } from '@syria-2024/sdk';
 * const spells: readonly RouteSpell[] = routeTimeline(syria2024, { from: 'damascus', to: 'tartus' }).spells;
 * for (const { from, until, status } of spells) console.log(from, until, status);
 * ```
 */
export interface RouteSpell<I extends Ids = Ids> {
  readonly status: RouteStatus;
  /** ISO 8601, half-open; the last also holds at its end. */
  readonly from: string;
  readonly until: string;
  /** What changed at its beginning and made the status this one; empty for the first. */
  readonly because: readonly Shift<I>[];
}

/**
 * A time in which the way was severed and never surely open, with the bounds of its beginning and its end.
 *
 * @example
 * ```ts
 * import { routeTimeline, type Severance, syria2024 } from '@syria-2024/sdk';
 * const severances: readonly Severance[] = routeTimeline(syria2024, { from: 'damascus', to: 'tartus' }).severances;
 * for (const { began, ended } of severances) console.log(began.latest, ended?.latest);
 * ```
 */
export interface Severance<I extends Ids = Ids> {
  readonly began: Between;
  /** Null: still severed when the coverage ends. `latest` null: not surely open again when it ends. */
  readonly ended: { readonly earliest: string; readonly latest: string | null } | null;
  /** Stretches inside in which it may have been open. */
  readonly mayHaveOpened: readonly { readonly from: string; readonly until: string }[];
  /** What bounds the beginning: the changes that made it uncertain, and those that settled it. */
  readonly beganBy: readonly Shift<I>[];
  readonly endedBy: readonly Shift<I>[];
  /** What alone keeps `began.earliest` from `began.latest`: events' spans, or doubt of what the sources say. */
  readonly reason: DoubtReason;
}

/**
 * What became of a route over the covered days.
 *
 * @example
 * ```ts
 * import { type RouteTimeline, routeTimeline, syria2024 } from '@syria-2024/sdk';
 * const { spells, severances }: RouteTimeline = routeTimeline(syria2024, { from: 'damascus', to: 'tartus' });
 * console.log(spells.length, severances.length);
 * ```
 */
export interface RouteTimeline<I extends Ids = Ids> {
  readonly spells: readonly RouteSpell<I>[];
  readonly severances: readonly Severance<I>[];
}

/**
 * Tells a way's spells over the covered days, and what bounds each; they partition it. Severances and reopenings are
 * intervals, because events are: severed at some instant from `earliest` to `latest`.
 *
 * Times are on the campaign's clock. A spell that begins with an event's span begins a moment after `from`, so that the end of one day
 * and the start of the next differ. Throws as `checkRoute` does.
 *
 * @example
 * ```ts
 * import { routeTimeline, syria2024 } from '@syria-2024/sdk';
 * const { severances } = routeTimeline(syria2024, { from: 'damascus', to: 'tartus', bloc: 'government' });
 * for (const { began, beganBy } of severances) console.log(began.earliest, began.latest, beganBy);
 * ```
 */
export function routeTimeline<I extends Ids>(
  atlas: Atlas<I>,
  question: Omit<RouteQuestion<I>, 'at'>,
): RouteTimeline<I> {
  const way = readWay(atlas, question);
  const spells = statusSpells(atlas, way);
  const end = toMs(atlas.dataset.meta.coverage.until);
  const bounded = spells.map(
    ({ status, from }, i): RouteSpell<I> => ({
      status,
      from: toLocal(atlas, from),
      until: toLocal(atlas, spells[i + 1]?.from ?? end),
      because: shiftsAt(atlas, way, from) as Shift<I>[],
    }),
  );
  return {
    spells: bounded,
    severances: runs(spells).flatMap((run) => toSeverance(bounded, run) ?? []),
  };
}

/** First and last of the spells between which the way was never surely open. */
type Run = readonly [first: number, last: number];

function runs(spells: readonly StatusSpell[]): Run[] {
  const found: Run[] = [];
  let first = 0;
  spells.forEach(({ status }, i) => {
    if (status === 'open') first = i + 1;
    else if (i === spells.length - 1 || spells[i + 1]?.status === 'open') found.push([first, i]);
  });
  return found;
}

function toSeverance<I extends Ids>(
  spells: readonly RouteSpell<I>[],
  [first, last]: Run,
): Severance<I> | null {
  const severed: number[] = [];
  for (let i = first; i <= last; i++) if (spells[i]?.status === 'severed') severed.push(i);
  const [begins, ends] = [severed[0], severed.at(-1)];
  if (begins === undefined || ends === undefined) return null;
  const [opening, beginning, after] = [spells[first], spells[begins], spells[ends + 1]];
  const because = (i: number) => spells[i]?.because ?? [];
  return {
    began: {
      earliest: first === 0 ? null : (opening?.from ?? null),
      latest: beginning?.from ?? '',
    },
    ended: after ? { earliest: after.from, latest: spells[last + 1]?.from ?? null } : null,
    mayHaveOpened: spells
      .slice(begins, ends)
      .filter(({ status }) => status === 'uncertain')
      .map(({ from, until }) => ({ from, until })),
    beganBy: first === begins ? because(begins) : [...because(first), ...because(begins)],
    endedBy: last === ends ? because(ends + 1) : [...because(ends + 1), ...because(last + 1)],
    reason: first === begins ? null : reasonOf(because(first)),
  };
}

/** What weighs more among reasons: a span passes, an old word may be renewed, a doubt stays. */
const reasons = ['sources', 'overtaken', 'timing'] as const;

function reasonOf(shifts: readonly Shift[]): DoubtReason {
  return reasons.find((one) => shifts.some(({ reason }) => reason === one)) ?? null;
}
