import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { type Clocks, clocks, stateAt } from '../control/control.js';
import type { ControlState } from '../control/states/answer.js';
import type { Weighing } from '../evidence/weighing.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import type { Compass } from '../geodesy/geodesic.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';
import { byDistance } from './ranking.js';
import { standingOf } from './standing.js';

/**
 * One place, how far it is from the one asked about, and where it lies as seen from there.
 *
 * @example
 * ```ts
 * import { type HeldNear, nearestHeld, syria2024 } from '@syria-2024/sdk';
 * const nearest: HeldNear | null = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-05' }).certain;
 * console.log(nearest?.place, nearest?.km, nearest?.compass);
 * ```
 */
export interface HeldNear<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly km: number;
  /** Null for the place itself. */
  readonly compass: Compass | null;
  readonly precisionKm: number;
  readonly state: ControlState<I>;
}

/**
 * The nearest place of a bloc: surely, and at the most.
 *
 * @example
 * ```ts
 * import { type NearestHeld, nearestHeld, syria2024 } from '@syria-2024/sdk';
 * const { certain, possible }: NearestHeld = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-05' });
 * console.log(certain?.place, possible?.place);
 * ```
 */
export interface NearestHeld<I extends Ids = Ids> {
  /** The nearest place that the bloc surely held. */
  readonly certain: HeldNear<I> | null;
  /** The nearest that it may have held, or been inside; never farther than `certain`. */
  readonly possible: HeldNear<I> | null;
}

/**
 * The two, for the moment asked, as known when.
 *
 * @example
 * ```ts
 * import { type NearestHeldAnswer, nearestHeld, syria2024 } from '@syria-2024/sdk';
 * const answer: NearestHeldAnswer = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-05' });
 * console.log(answer.at, answer.certain?.place);
 * ```
 */
export type NearestHeldAnswer<I extends Ids = Ids> = NearestHeld<I> & Clocks;

/**
 * Finds the nearest place that a bloc held, and the nearest that it may have held, by geodesic from a place's centre.
 *
 * Places of the same country only. Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { nearestHeld, syria2024 } from '@syria-2024/sdk';
 * const near = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-05' });
 * console.log(near.certain?.place, near.certain?.km);
 * ```
 */
export function nearestHeld<I extends Ids>(
  atlas: Atlas<I>,
  {
    to,
    bloc,
    at,
    ...options
  }: { readonly to: I['place']; readonly bloc: I['bloc']; readonly at: When } & WeighingOptions,
): NearestHeldAnswer<I> {
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, options);
  return { ...nearestHeldAt(atlas, to, bloc, ms, weighing), ...clocks(atlas, ms, weighing, at) };
}

/** The same for an instant in milliseconds, from the centre or from the outline. */
export function nearestHeldAt<I extends Ids>(
  atlas: Atlas<I>,
  to: I['place'],
  bloc: I['bloc'],
  ms: number,
  weighing: Weighing,
  measuredTo: 'centre' | 'edge' = 'centre',
): NearestHeld<I> {
  const index = indexOf(atlas);
  let possible: HeldNear<I> | null = null;
  for (const { bearing: _, ...near } of byDistance(atlas, to, measuredTo)) {
    const state = stateAt(atlas, near.place, ms, weighing);
    const standing = standingOf(index, state, bloc);
    if (standing === 'none') continue;
    const found = { ...near, state };
    possible ??= found;
    if (standing === 'certain') return { certain: found, possible };
  }
  return { certain: null, possible };
}
