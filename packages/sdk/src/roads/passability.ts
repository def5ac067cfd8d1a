/** Which places and segments a bloc can pass at a moment. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Weighing } from '../evidence/weighing.js';
import { masked } from '../graph/mask.js';
import { outside } from '../outside.js';
import { type ElementState, elementStateAt, silent } from './element-state.js';
import { historyOf, passableAt } from './history.js';
import { networkOf } from './network.js';

export interface Passability {
  /** By element: nodes, then edges (an edge's own state, without its ends'). */
  readonly passable: Int8Array;
  state(element: number): ElementState;
}

/** What is to be avoided needs no belief, and neither does what lies in a third country. */
const barred: ElementState = { ...silent, passable: -1 };

export function passabilityAt<I extends Ids>(
  atlas: Atlas<I>,
  bloc: I['bloc'],
  ms: number,
  weighing: Weighing,
  usable: Int8Array | null = null,
): Passability {
  const plain: Atlas = atlas;
  const network = networkOf(plain);
  const whole = passableAt(historyOf(plain, bloc, weighing), ms);
  const passable = usable ? masked(usable, whole) : whole;
  const states = new Map<number, ElementState>();
  return {
    passable,
    state(element) {
      if (usable && (usable[element] ?? outside()) < 0) return barred;
      const known = states.get(element);
      if (known) return known;
      const state = elementStateAt(plain, network, element, bloc, ms, weighing);
      states.set(element, state);
      return state;
    },
  };
}
