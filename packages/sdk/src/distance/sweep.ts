/** Which place of a bloc's was the nearest, over time. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { stepAround, tellingOf } from '../control/ageing/telling.js';
import type { ControlState } from '../control/states/answer.js';
import { keeper } from '../evidence/keep.js';
import type { Weighing } from '../evidence/weighing.js';
import type { HeldNear, NearestHeld } from './nearest-held.js';
import type { Ranked } from './ranking.js';
import { type Standing, standingOf } from './standing.js';

export interface Sweep<I extends Ids> {
  /** When the nearest may change, ascending. */
  readonly instants: readonly number[];
  at(ms: number): NearestHeld<I>;
}

interface Moment<I extends Ids> {
  readonly from: number;
  readonly standing: Standing;
  readonly state: ControlState<I>;
}

/** The nearest held place over time: each place's moments are weighed once, then only looked up. */
export function sweep<I extends Ids>(
  atlas: Atlas<I>,
  ranked: readonly Ranked<I>[],
  bloc: I['bloc'],
  weighing: Weighing,
): Sweep<I> {
  const rows = ranked.map(({ bearing: _, ...near }) => ({
    near,
    moments: momentsOf(atlas, near.place, bloc, weighing),
  }));
  // A place that the bloc never comes to cannot be the nearest.
  const reached = rows.filter(({ moments }) => moments.some(({ standing }) => standing !== 'none'));
  const instants = new Set(reached.flatMap(({ moments }) => moments.map(({ from }) => from)));
  return {
    instants: [...instants].sort((a, b) => a - b),
    at: (ms) => {
      let possible: HeldNear<I> | null = null;
      for (const { near, moments } of reached) {
        const moment = moments.findLast(({ from }) => from <= ms);
        if (!moment || moment.standing === 'none') continue;
        const found = { ...near, state: moment.state };
        possible ??= found;
        if (moment.standing === 'certain') return { certain: found, possible };
      }
      return { certain: null, possible };
    },
  };
}

const kept = keeper<readonly Moment<Ids>[]>();

/** What the bloc was to a place from each moment on. */
function momentsOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  bloc: I['bloc'],
  weighing: Weighing,
): readonly Moment<I>[] {
  const plain: Atlas = atlas;
  const { carry } = weighing;
  const moments = kept(
    plain,
    `${bloc} ${place} ${carry}`,
    weighing,
    (asOf) => stepAround(plain, place, carry, asOf),
    () => {
      const telling = tellingOf(atlas, place, weighing);
      return telling.instants.map((from) => {
        const { state } = telling.at(from);
        return { from, standing: standingOf(indexOf(plain), state, bloc), state };
      });
    },
  );
  return moments as readonly Moment<I>[];
}
