/** What is told of a place once the front has gone past it. */
import { frozen } from '../../atlas/frozen.js';
import type { Index } from '../../atlas/index-of.js';
import { type Credibility, weakest } from '../../evidence/credibility.js';
import { type Leaning, mergeLeanings } from '../../evidence/leaning.js';
import type { ControlState, Held, Told, Uncertain } from '../states/answer.js';
import { stateOf } from '../states/state-of.js';
import type { Front, Surroundings } from './overtaken.js';

type ToldUncertain = Omit<Uncertain, keyof Leaning>;

/** Who held it may still be there, or whoever came past it; or it is left, as a neighbour was. */
export function toldOvertaken({ index, own }: Surroundings, position: number, front: Front): Told {
  const state = own.tale.told(position);
  const passed = front.passed.map((one) => one.face.tale.told(one.position));
  return {
    status: 'uncertain',
    candidates: candidatesOf(index, state, passed),
    reason: 'overtaken',
    overtakenBy: front.passed.map(({ face }) => face.place),
    lastReported: state.lastReported,
  } satisfies ToldUncertain;
}

function candidatesOf({ actors }: Index, own: Told, passed: readonly Told[]): string[] {
  const candidates = new Set<string>(own.status === 'uncertain' ? own.candidates : whoHolds(own));
  for (const told of passed)
    for (const one of told.status === 'held' ? whoHolds(told) : ['nobody'])
      if (one === 'nobody' || actors.has(one)) candidates.add(one);
  return [...candidates].sort();
}

function whoHolds(told: Told): readonly string[] {
  if (told.status !== 'held') return [];
  const { holder, candidates = [] }: Omit<Held, keyof Leaning> = told;
  return holder === null ? candidates : [holder];
}

/** As weak as the weakest of what it leans on: its own word, and that of each that passed. */
export function beliefOvertaken(
  { own }: Surroundings,
  position: number,
  { passed }: Front,
): Credibility | null {
  const others = passed.map((one) => one.face.tale.credibility(one.position));
  return weakest([own.tale.credibility(position), ...others]);
}

/** All of it, frozen; what it leans on is put together when it is first read. */
export function stateOvertaken(
  surroundings: Surroundings,
  position: number,
  front: Front,
): ControlState {
  return stateOf(
    frozen(toldOvertaken(surroundings, position, front)),
    () => beliefOvertaken(surroundings, position, front),
    () => {
      const passed = front.passed.map((one) => one.face.tale.state(one.position));
      return frozen(mergeLeanings([surroundings.own.tale.state(position), ...passed]));
    },
  );
}
