import type { Ids, RoadClass } from '@syria-2024/data';
import type { WeighingOptions } from '../evidence/weighing.js';
import type { When } from '../time/when.js';

/**
 * What counts as a way. `any`: whatever joins the ends, however long and rough, through third countries too; otherwise none
 * leads through a country in which neither end lies, and a route is severed where only such a way is left.
 *
 * @example
 * ```ts
 * import { checkRoute, syria2024, type Within } from '@syria-2024/sdk';
 * const within: Within = 'any';
 * console.log(checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07', within }).status);
 * ```
 */
export type Within = WithinBounds | 'any';

/**
 * How long and how rough a way may be.
 *
 * @example
 * ```ts
 * import { checkRoute, syria2024, type WithinBounds } from '@syria-2024/sdk';
 * const within: WithinBounds = { detour: 1.5, roughest: 'primary' };
 * console.log(checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-05', within }).status);
 * ```
 */
export interface WithinBounds {
  /** How many times as long as the usual way it may be. Default 2. */
  readonly detour?: number;
  /** The roughest road that it may take; rougher where the usual way is rougher too. Default `secondary`. */
  readonly roughest?: RoadClass;
}

/**
 * From where to where, when, for whom, and over what {@link checkRoute} looks for a way.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { checkRoute, type RouteQuestion, syria2024 } from '@syria-2024/sdk';
 * const question: RouteQuestion<SyriaIds> = { from: 'damascus', to: 'tartus', at: '2024-12-05', avoid: ['homs'] };
 * console.log(checkRoute(syria2024, question).status);
 * ```
 */
export interface RouteQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly from: I['place'];
  readonly to: I['place'];
  readonly at: When;
  /** Whose passage is asked for. Default: who asks by default in this campaign. */
  readonly bloc?: I['bloc'];
  /** Places and segments not to be used. */
  readonly avoid?: readonly (I['place'] | I['segment'])[];
  /** What counts as a way. Default `{ detour: 2, roughest: 'secondary' }`. */
  readonly within?: Within;
}
