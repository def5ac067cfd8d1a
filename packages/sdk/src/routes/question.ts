import type { Ids, RoadClass } from '@syria-2024/data';
import type { WeighingOptions } from '../evidence/weighing.js';
import type { When } from '../time/instant.js';

/** What counts as a way, none of which leads through a third country; `any`: whatever joins the ends, however long and rough. */
export type Within = WithinBounds | 'any';

export interface WithinBounds {
  /** How many times as long as the usual way it may be. Default 2. */
  readonly detour?: number;
  /** The roughest road that it may take; rougher where the usual way is rougher too. Default `secondary`. */
  readonly roughest?: RoadClass;
}

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
