/** What is told of each site at a moment: the only thing that a new date computes. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { widen } from '../atlas/widen.js';
import type { ControlState } from '../control/answer.js';
import { toState } from '../control/tell.js';
import {
  type Moment,
  momentAt,
  type Timeline,
  timelineOf,
  weighingKey,
} from '../control/timeline.js';
import type { Weighing } from '../evidence/weighing.js';
import type { Cells } from './cells.js';
import { type Parties, partiesOf } from './parties.js';

export interface Label<I extends Ids = Ids> extends Parties {
  readonly parties: readonly (I['bloc'] | I['actor'])[];
  readonly state: ControlState<I>;
  /** Status and parties in one word. */
  readonly key: string;
}

/** The timelines of the sites, and what was told of their moments: most places have the same one at two dates. */
interface Told {
  readonly timelines: readonly Timeline[];
  readonly labels: WeakMap<Moment, Label>;
}

/** The label of each site, in order; two dates between which nothing changed at a place have the very same one. */
export function labelsOf<I extends Ids>(
  atlas: Atlas<I>,
  { sites, id }: Cells<I>,
  by: 'bloc' | 'holder',
  ms: number,
  weighing: Weighing,
): Label<I>[] {
  const index = indexOf(atlas);
  const key = `labels by ${by} ${id} ${weighingKey(atlas, weighing)}`;
  const { timelines, labels } = memo(
    index,
    key,
    (): Told => ({
      timelines: sites.map(({ place }) => timelineOf(atlas, place, weighing)),
      labels: new WeakMap(),
    }),
  );
  const blocOf = (actor: string) => index.actors.get(actor)?.bloc ?? 'outside';
  return timelines.map((timeline) => {
    const moment = momentAt(timeline, ms);
    let label = labels.get(moment);
    if (label === undefined) {
      const state = toState(widen(atlas), timeline, moment);
      const told = partiesOf(state, by, blocOf);
      label = { ...told, state, key: [told.status, ...told.parties].join(' ') };
      labels.set(moment, label);
    }
    return label as Label<I>;
  });
}
