/** What is told of each site at a moment: the only thing that a new date computes. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { frozen } from '../atlas/frozen.js';
import { blocOf, type Index, indexOf, memo } from '../atlas/index-of.js';
import { tellingOf } from '../control/ageing/telling.js';
import type { ControlState, Telling } from '../control/states/answer.js';
import { weighingKey } from '../control/states/timeline.js';
import type { Weighing } from '../evidence/weighing.js';
import { getOrMake } from '../kept/get-or-make.js';
import { lastly } from '../kept/lastly.js';
import { outside } from '../outside.js';
import { positionAt } from '../time/state-timeline.js';
import type { Cells } from './cells.js';
import { type Leans, leansOf } from './leans.js';
import { type Parties, partiesOf } from './parties.js';

export interface Label<I extends Ids = Ids> extends Parties {
  readonly parties: readonly (I['bloc'] | I['actor'])[];
  readonly leans: Leans;
  /** Status and parties in one word. */
  readonly key: string;
}

/** The labels of one moment, moved on to the next that is asked for. */
export interface Walk {
  readonly labels: readonly Label[];
  /** Moves to a moment (ms), forward or back, and tells of how many sites something else may be told there. */
  moveTo(ms: number): number;
}

/** Pages draw as known now and then; by bloc and by holder at no more cost, but each rule keeps some 16 MB of the record. */
const keptWalks = lastly(2);

/** The label of each site, in order; two dates between which nothing changed at a place have the very same one. */
export function labelsOf<I extends Ids>(
  atlas: Atlas<I>,
  cells: Cells<I>,
  by: 'bloc' | 'holder',
  ms: number,
  weighing: Weighing,
): Label<I>[] {
  const key = `${cells.id} ${weighingKey(atlas, weighing)}`;
  const walks = keptWalks(indexOf(atlas), key, () => new Map<typeof by, Walk>());
  const walk = getOrMake(walks, by, () => walkOver(atlas, cells, by, weighing));
  walk.moveTo(ms);
  return [...walk.labels] as Label<I>[];
}

export function walkOver<I extends Ids>(
  atlas: Atlas<I>,
  { sites }: Cells<I>,
  by: 'bloc' | 'holder',
  weighing: Weighing,
): Walk {
  const tellings = sites.map(({ place }) => tellingOf(atlas, place, weighing));
  const index = indexOf(atlas);
  const labels: Label[] = [];
  // No moment lies in it: at first every site is read.
  const from = new Float64Array(sites.length).fill(Number.POSITIVE_INFINITY);
  const until = new Float64Array(sites.length);
  const read = ({ instants, at }: Telling, site: number, ms: number) => {
    const position = positionAt(instants, ms);
    from[site] = position === 0 ? Number.NEGATIVE_INFINITY : (instants[position] ?? outside());
    until[site] = instants[position + 1] ?? Number.POSITIVE_INFINITY;
    labels[site] = labelOf(index, by, at(ms).state);
  };
  return {
    labels,
    moveTo(ms) {
      let anew = 0;
      tellings.forEach((telling, site) => {
        if (ms >= (from[site] ?? outside()) && ms < (until[site] ?? outside())) return;
        read(telling, site, ms);
        anew++;
      });
      return anew;
    },
  };
}

/** A label stays with its state: most places have the same one at two dates. */
function labelOf(index: Index, by: 'bloc' | 'holder', state: ControlState): Label {
  const labels = memo(index, `labels by ${by}`, () => new WeakMap<object, Label>());
  let label = labels.get(state);
  if (label === undefined) {
    const whose = frozen(partiesOf(state, by, (actor) => blocOf(index, actor)));
    const key = [whose.status, ...whose.parties].join(' ');
    label = { ...whose, leans: leansOf(index, state), key };
    labels.set(state, label);
  }
  return label;
}
