/** How the holder of a place changed. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { toLocal, toMs } from '../time/instant.js';
import { type ControlState, toldKey, toState } from './answer.js';
import { timelineOf } from './timeline.js';

/** A stretch of time with one answer, `[from, until)`; the last spell also holds at its end. */
export type ControlSpell<I extends Ids = Ids> = ControlState<I> & {
  readonly from: string;
  readonly until: string;
};

/**
 * Tells the spells of a place in order; they partition the covered time.
 *
 * A change that ends with the coverage itself makes a last spell of no length: the state at the end of the last day.
 *
 * @example
 * ```ts
 * import { controlHistory, syria2024 } from '@syria-2024/sdk';
 * for (const spell of controlHistory(syria2024, 'hama')) console.log(spell.from, spell.status);
 * ```
 */
export function controlHistory<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  options: WeighingOptions = {},
): ControlSpell<I>[] {
  const index = indexOf(atlas);
  lookup(index.places, 'place', place);
  const timeline = timelineOf(atlas, place, toWeighing(atlas, options));
  const until = toMs(atlas.dataset.meta.coverage.until);
  const spells: { from: number; state: ControlState }[] = [];
  for (const moment of timeline.moments) {
    const state = toState(index, timeline, moment);
    const last = spells.at(-1);
    if (!last || toldKey(last.state) !== toldKey(state)) spells.push({ from: moment.from, state });
  }
  return spells.map(({ from, state }, i) => ({
    ...(state as ControlState<I>),
    from: toLocal(atlas, from),
    until: toLocal(atlas, spells[i + 1]?.from ?? until),
  }));
}
