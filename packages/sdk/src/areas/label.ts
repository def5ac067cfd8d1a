/** What is told of each site at a moment: the only thing that a new date computes. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import type { ControlState } from '../control/answer.js';
import { stateAt } from '../control/control.js';
import type { Weighing } from '../evidence/weighing.js';
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
  const { actors } = indexOf(atlas);
  const name = (actor: I['actor']): I['bloc'] | I['actor'] =>
    by === 'holder' ? actor : (actors.get(actor)?.bloc ?? 'outside');
  return sites.map(({ place }) => {
    const state = stateAt(atlas, place, ms, weighing);
    return { ...toLabel(state, name, by), state };
  });
}

/** Two factions of one bloc at odds leave the place its bloc's. */
function toLabel<I extends Ids>(
  state: ControlState<I>,
  name: (actor: I['actor']) => I['bloc'] | I['actor'],
  by: 'bloc' | 'holder',
): Pick<Label<I>, 'status' | 'parties'> {
  switch (state.status) {
    case 'held':
      if (state.holder !== null) return { status: 'held', parties: [name(state.holder)] };
      return by === 'bloc'
        ? { status: 'held', parties: [state.bloc] }
        : { status: 'uncertain', parties: distinct((state.candidates ?? []).map(name)) };
    case 'contested': {
      const parties = distinct(state.parties.map(name));
      return { status: parties.length === 1 ? 'held' : 'contested', parties };
    }
    case 'uncertain':
      return { status: 'uncertain', parties: distinct(namedIn(state.candidates).map(name)) };
    case 'unknown':
      return { status: 'unknown', parties: [] };
  }
}

function namedIn<T extends string>(candidates: readonly T[]): T[] {
  return candidates.filter((one) => one !== 'nobody' && one !== 'unknown');
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
