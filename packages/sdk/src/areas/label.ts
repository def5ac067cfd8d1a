/** What is told of each site at a moment: the only thing that a new date computes. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { type ControlState, toState } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { type Moment, momentAt, timelineOf } from '../control/timeline.js';
import type { Cells } from './cells.js';

export interface Label<I extends Ids = Ids> {
  readonly status: ControlState['status'];
  /** Blocs or actors, sorted: the holder; the candidates; the parties inside; nobody. */
  readonly parties: readonly (I['bloc'] | I['actor'])[];
  readonly state: ControlState<I>;
}

/** The label of each site, in order. */
export function labelsOf<I extends Ids>(
  atlas: Atlas<I>,
  { sites }: Cells<I>,
  by: 'bloc' | 'holder',
  ms: number,
  weighing: Weighing,
): Label<I>[] {
  const index = indexOf(atlas);
  const { actors } = index;
  const name = (actor: I['actor']): I['bloc'] | I['actor'] =>
    by === 'holder' ? actor : (actors.get(actor)?.bloc ?? 'outside');
  return sites.map(({ place }) => {
    const timeline = timelineOf(atlas, place, weighing);
    const moment = momentAt(timeline, ms);
    let state = told.get(moment) as ControlState<I> | undefined;
    if (state === undefined) {
      state = toState(index, timeline, moment) as ControlState<I>;
      told.set(moment, state);
    }
    return { ...toLabel(state, name, by), state };
  });
}

/** What was told of a moment of a place: most places have the same one at two dates. */
const told = new WeakMap<Moment, ControlState>();

/** Two factions of one bloc at odds leave the place its bloc's. */
function toLabel<I extends Ids>(
  state: ControlState<I>,
  name: (actor: I['actor']) => I['bloc'] | I['actor'],
  by: 'bloc' | 'holder',
): Pick<Label<I>, 'status' | 'parties'> {
  switch (state.status) {
    case 'held':
      return { status: 'held', parties: [name(state.holder)] };
    case 'contested': {
      const parties = distinct(state.parties.map(name));
      return { status: parties.length === 1 ? 'held' : 'contested', parties };
    }
    case 'uncertain':
      return by === 'bloc' && state.bloc !== null
        ? { status: 'held', parties: [state.bloc] }
        : { status: 'uncertain', parties: distinct(state.candidates.map(name)) };
    case 'unknown':
      return { status: 'unknown', parties: [] };
  }
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
