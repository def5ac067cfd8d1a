/** How the holder of a place changed. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { toLocal, toMs } from '../time/instant.js';
import { tellingOf } from './ageing/telling.js';
import { type ControlState, type Telling, toldKey } from './states/answer.js';

/**
 * A stretch of time with one answer, `[from, until)`; the last spell also holds at its end.
 *
 * @example
 * ```ts
 * import { controlHistory, type ControlSpell, syria2024 } from '@syria-2024/sdk';
 * const spells: readonly ControlSpell[] = controlHistory(syria2024, 'hama');
 * for (const { from, until, status } of spells) console.log(from, until, status);
 * ```
 */
export type ControlSpell<I extends Ids = Ids> = ControlState<I> & {
  readonly from: string;
  readonly until: string;
};

/** No spell is shorter; what lasts less is between two spells. */
const minute = 60_000;
const second = 1000;

/**
 * Tells the spells of a place in order; they partition the covered time.
 *
 * Asked again, the `from` of a spell gives its state. An instant between two days' spans is part of no spell. A change
 * that ends with the coverage itself makes a last spell of no length: the state at the end of the last day.
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
  lookup(indexOf(atlas).places, 'place', place);
  const telling = tellingOf(atlas, place, toWeighing(atlas, options));
  const end = toMs(atlas.dataset.meta.coverage.until);
  return spellsOf(telling)
    .map(({ from, state }, i, all) => ({ from, state, until: all[i + 1]?.from ?? end }))
    .filter(({ from, until }) => until - from >= minute - second || from >= end)
    .map(({ from, state, until }) =>
      Object.freeze({
        ...(state as ControlState<I>),
        from: toLocal(atlas, from),
        until: toLocal(atlas, until),
      }),
    );
}

function spellsOf(telling: Telling) {
  const spells: { from: number; state: ControlState }[] = [];
  for (const instant of telling.instants) {
    const state = telling.at(instant).state;
    // What begins a moment after an instant is told from the next whole second.
    const from = Math.ceil(instant / second) * second;
    const last = spells.at(-1);
    if (!last || toldKey(last.state) !== toldKey(state)) spells.push({ from, state });
  }
  return spells;
}
