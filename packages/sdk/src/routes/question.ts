import type { Ids } from '@syria-2024/data';
import type { WeighingOptions } from '../control/control.js';
import type { When } from '../time/instant.js';

export interface RouteQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly from: I['place'];
  readonly to: I['place'];
  readonly at: When;
  /** Whose passage is asked for. Default `government`. */
  readonly bloc?: I['bloc'];
  /** Places and segments not to be used. */
  readonly avoid?: readonly (I['place'] | I['segment'])[];
}
