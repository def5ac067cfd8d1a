/** The shape of what severs an open route. */
import type { Ids } from '@syria-2024/data';
import type { Clocks } from '../control/control.js';
import type { Evidence } from '../evidence/leaning.js';

/**
 * Sets that sever each by itself.
 *
 * @example
 * ```ts
 * import { chokepoints, type Cuts, syria2024 } from '@syria-2024/sdk';
 * const { all } = chokepoints(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-01' });
 * const { cuts, complete }: Cuts = all;
 * console.log(cuts, complete);
 * ```
 */
export interface Cuts<T extends string = string> {
  readonly cuts: readonly (readonly T[])[];
  /** False when there are more than the limit. */
  readonly complete: boolean;
}

/**
 * What, if lost, severs a route that is open. Everything is empty when the route is not open.
 *
 * @example
 * ```ts
 * import { type Chokepoints, chokepoints, syria2024 } from '@syria-2024/sdk';
 * const found: Chokepoints = chokepoints(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-01' });
 * console.log(found.places, found.segments);
 * ```
 */
export interface Chokepoints<I extends Ids = Ids> extends Clocks {
  /** Of the smallest sets of places between the ends the cheapest to hold; null when a single segment joins the ends. */
  readonly places: readonly I['place'][] | null;
  /** A smallest set of segments. */
  readonly segments: readonly I['segment'][];
  /** Every smallest set of places between the ends, the cheapest to hold first; with them any segment that joins the ends directly. */
  readonly all: Cuts<I['place'] | I['segment']>;
  /** Every smallest set of segments. */
  readonly allSegments: Cuts<I['segment']>;
  /** Sets as in `all` that are up to `extra` larger, and of which no part would do. */
  readonly larger: Cuts<I['place'] | I['segment']>;
  /** What says that the places and segments of the sets can be passed. */
  readonly evidence: Evidence<I>;
}
