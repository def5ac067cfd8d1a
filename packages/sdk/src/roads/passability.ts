/** Which places and segments a bloc can pass at a moment. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Weighing } from '../evidence/weighing.js';
import { type ElementState, elementStateAt, silent } from './element-state.js';
import { historyOf, passableAt } from './history.js';
import { idOf, networkOf } from './network.js';

export interface Passability {
  /** By element: nodes, then edges (an edge's own state, without its ends'). */
  readonly passable: Int8Array;
  state(element: number): ElementState;
}

const avoided: ElementState = { ...silent, passable: -1 };

export function passabilityAt<I extends Ids>(
  atlas: Atlas<I>,
  bloc: I['bloc'],
  ms: number,
  weighing: Weighing,
  avoid: ReadonlySet<string> = new Set(),
): Passability {
  const plain: Atlas = atlas;
  const network = networkOf(plain);
  const passable = passableAt(historyOf(plain, bloc, weighing), ms);
  if (avoid.size > 0)
    passable.forEach((_, element) => {
      if (avoid.has(idOf(network, element))) passable[element] = -1;
    });
  const states = new Map<number, ElementState>();
  return {
    passable,
    state(element) {
      if (avoid.has(idOf(network, element))) return avoided;
      const known = states.get(element);
      if (known) return known;
      const state = elementStateAt(plain, network, element, bloc, ms, weighing);
      states.set(element, state);
      return state;
    },
  };
}
