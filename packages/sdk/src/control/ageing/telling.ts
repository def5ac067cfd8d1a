/** What is told of a place through time, its word carried forward for as long as the question has it. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { frozen } from '../../atlas/frozen.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import { keeper } from '../../evidence/keep.js';
import { stepOf } from '../../evidence/knowledge-step.js';
import { mergeLeanings } from '../../evidence/leaning.js';
import type { Weighing } from '../../evidence/weighing.js';
import { outside } from '../../outside.js';
import { neighboursOf } from '../../places/neighbours.js';
import { positionAt } from '../../time/state-timeline.js';
import type { ControlState, Held, Telling, Uncertain } from '../answer.js';
import { subjectsOf } from '../declared.js';
import { toState } from '../tell.js';
import { momentAt, type Timeline, timelineOf } from '../timeline.js';
import { type Front, frontAround } from './overtaken.js';
import { shippedTelling } from './shipped.js';

/** One for each way to carry a word, so that no key need be put together for a question. */
const kept = { 'until-overtaken': keeper<Telling>(), forever: keeper<Telling>() };

export function tellingOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Telling {
  const plain: Atlas = atlas;
  const { carry } = weighing;
  return kept[carry](
    plain,
    place,
    weighing,
    (asOf) => stepAround(plain, place, carry, asOf),
    () =>
      shippedTelling(plain, place, weighing) ??
      (carry === 'forever' ? bare(plain, place, weighing) : aged(plain, place, weighing)),
  );
}

/** How much was known of a place and of what lies around it: with one step one thing is told. */
export function stepAround(
  atlas: Atlas,
  place: string,
  carry: Weighing['carry'],
  asOf: number,
): number {
  const subjects = () => subjectsAround(atlas, place, carry).flatMap((id) => subjectsOf(atlas, id));
  return stepOf(indexOf(atlas), `${place} ${carry}`, subjects, asOf);
}

/** The places whose reports bear on what is told of a place. */
export function subjectsAround(atlas: Atlas, place: string, carry: Weighing['carry']): string[] {
  return carry === 'forever' ? [place] : [place, ...neighboursOf(atlas, place)];
}

function bare(atlas: Atlas, place: string, weighing: Weighing): Telling {
  const timeline = timelineOf(atlas, place, weighing);
  return {
    instants: instantsOf([timeline]),
    at: (ms) => toState(atlas, timeline, momentAt(timeline, ms)),
  };
}

function aged(atlas: Atlas, place: string, weighing: Weighing): Telling {
  const index = indexOf(atlas);
  const timeline = timelineOf(atlas, place, weighing);
  const around = neighboursOf(atlas, place).map((id) => timelineOf(atlas, id, weighing));
  const instants = instantsOf([timeline, ...around]);
  const known: ControlState[] = [];
  const tell = (ms: number): ControlState => {
    const state = toState(atlas, timeline, momentAt(timeline, ms));
    if (state.status !== 'held' && state.status !== 'uncertain') return state;
    const front = frontAround(atlas, place, ms, weighing);
    return front ? frozen(overtaken(index, state, front)) : state;
  };
  return {
    instants,
    at: (ms) => {
      const position = positionAt(instants, ms);
      known[position] ??= tell(instants[position] ?? outside());
      return known[position];
    },
  };
}

function instantsOf(timelines: readonly Timeline[]): number[] {
  const all = timelines.flatMap(({ moments }) => moments.map(({ from }) => from));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Who held it may still be there, or whoever came past it; or it is left, as a neighbour was. */
function overtaken({ actors }: Index, state: Held | Uncertain, { passed }: Front): Uncertain {
  const others = passed.flatMap(({ state }) =>
    state.status === 'held' ? whoHolds(state) : 'nobody',
  );
  const own = state.status === 'held' ? whoHolds(state) : state.candidates;
  const named = others.filter((one) => one === 'nobody' || actors.has(one));
  return {
    status: 'uncertain',
    candidates: [...new Set([...own, ...named])].sort(),
    reason: 'overtaken',
    overtakenBy: passed.map(({ place }) => place),
    lastReported: state.lastReported,
    ...mergeLeanings([state, ...passed.map((one) => one.state)]),
  };
}

function whoHolds({ holder, candidates = [] }: Held): readonly string[] {
  return holder === null ? candidates : [holder];
}
