/** What is told of a place once the front has gone past it. */
import { frozen } from '../../atlas/frozen.js';
import { blocOf, type Index } from '../../atlas/index-of.js';
import { type Credibility, weakest } from '../../evidence/credibility.js';
import { type Leaning, mergeLeanings } from '../../evidence/leaning.js';
import type { ControlState, Held, Told, Uncertain } from '../states/answer.js';
import { stateOf } from '../states/state-of.js';
import type { Camp } from './camp.js';
import type { Front, Surroundings } from './overtaken.js';

type ToldUncertain = Omit<Uncertain, keyof Leaning>;

/** Who held it may still be there, unless he was ordered away, or whoever came past it; or it is left. */
export function toldOvertaken({ index, own }: Surroundings, position: number, front: Front): Told {
  const state = own.tale.told(position);
  const passed = front.passed.map((one) => one.face.tale.told(one.position));
  return {
    status: 'uncertain',
    candidates: candidatesOf(index, state, passed, front.camp),
    reason: 'overtaken',
    overtakenBy: front.passed.map(({ face }) => face.place),
    lastReported: state.lastReported,
  } satisfies ToldUncertain;
}

function candidatesOf(index: Index, own: Told, passed: readonly Told[], camp: Camp): string[] {
  const candidates = new Set(whoMayBeIn(own));
  const isOfIts = (actor: string) => camp.isWith(blocOf(index, actor));
  for (const one of passed.flatMap(whoMayBeIn))
    if (one === 'nobody' || (index.actors.has(one) && !isOfIts(one))) candidates.add(one);
  return [...candidates].sort();
}

function whoMayBeIn(told: Told): readonly string[] {
  switch (told.status) {
    case 'held': {
      const { holder, candidates = [] }: Omit<Held, keyof Leaning> = told;
      return holder === null ? candidates : [holder];
    }
    case 'contested':
      return told.parties;
    case 'uncertain':
      return told.candidates;
    case 'unknown':
      return ['nobody'];
  }
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
