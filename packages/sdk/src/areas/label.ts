/** What is told of each site at a moment: the only thing that a new date computes. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { frozen } from '../atlas/frozen.js';
import { blocOf, indexOf, memo } from '../atlas/index-of.js';
import type { ControlState } from '../control/answer.js';
import { stateAt } from '../control/control.js';
import type { Weighing } from '../evidence/weighing.js';
import type { Cells } from './cells.js';
import { type Parties, partiesOf } from './parties.js';

export interface Label<I extends Ids = Ids> extends Parties {
  readonly parties: readonly (I['bloc'] | I['actor'])[];
  readonly state: ControlState<I>;
  /** Status and parties in one word. */
  readonly key: string;
}

/** The label of each site, in order; two dates between which nothing changed at a place have the very same one. */
export function labelsOf<I extends Ids>(
  atlas: Atlas<I>,
  { sites }: Cells<I>,
  by: 'bloc' | 'holder',
  ms: number,
  weighing: Weighing,
): Label<I>[] {
  const index = indexOf(atlas);
  // A label stays with its state: most places have the same one at two dates.
  const labels = memo(index, `labels by ${by}`, () => new WeakMap<object, Label<I>>());
  return sites.map(({ place }) => {
    const state = stateAt(atlas, place, ms, weighing);
    let label = labels.get(state);
    if (label === undefined) {
      const whose = frozen(partiesOf(state, by, (actor) => blocOf(index, actor)));
      label = { ...whose, state, key: [whose.status, ...whose.parties].join(' ') } as Label<I>;
      labels.set(state, label);
    }
    return label;
  });
}
