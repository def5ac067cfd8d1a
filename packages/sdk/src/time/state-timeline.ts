/** Possible states through time, and which changes carry a state. */
import { outside } from '../outside.js';
import { type Carriers, carriersIn } from './carriers.js';
import { breakpoints, type Change } from './change.js';
import { plainCarriers } from './plain-carriers.js';
import { type PossibleStates, possibleStates } from './possible-states.js';

export interface StateTimeline {
  /** Instants (ms) from which what is possible may be another, ascending. */
  readonly instants: readonly number[];
  /** What is possible from an instant on, by its position. */
  statesAt(position: number): readonly number[];
  /** What would be possible if nothing doubtful had happened. */
  sureStatesAt(position: number): readonly number[];
  /**
   * The first position from which on, up to the given one, `test` holds of what is possible without a break. Tests of one
   * name are one test: what was found for a position is not looked for again from the next.
   */
  runStart(position: number, name: string, test: (position: number) => boolean): number;
  /** What may have made a state, possible at an instant, what it is. */
  carriedBy(position: number, state: number): Carriers;
  readonly work: PossibleStates['work'];
}

export interface Setting {
  /** The states possible before the first change, and those of them that do not rest on doubtful word. */
  readonly initial: readonly number[];
  readonly sureInitial: readonly number[];
  /** Every bit in use. */
  readonly mask: number;
  readonly from: number;
  readonly until: number;
  /** Spans of what changes nothing here, and yet bears on what is told. */
  readonly also?: readonly Pick<Change, 'notBefore' | 'notAfter'>[];
}

export function stateTimeline(changes: readonly Change[], setting: Setting): StateTimeline {
  const { initial, sureInitial, mask, from, until, also = [] } = setting;
  const instants = breakpoints([...changes, ...also], from, until);
  const all = possibleStates(changes, initial, mask);
  const isSettled = initial.length === sureInitial.length && changes.every(({ sure }) => sure);
  const sure = isSettled ? all : possibleStates(onlySure(changes), sureInitial, mask);
  const statesAt = remembered((position) => all.at(instants[position] ?? until));
  const sureStatesAt = isSettled
    ? statesAt
    : remembered((position) => sure.at(instants[position] ?? until));
  const carriers = plainCarriers(changes, initial, mask) ?? carriersIn(changes, { initial, mask });
  return {
    instants,
    statesAt,
    sureStatesAt,
    runStart: runStarts(),
    carriedBy: (position, state) => carriers(state, instants[position] ?? until),
    work: all.work,
  };
}

function runStarts(): StateTimeline['runStart'] {
  const runs = new Map<string, { first: number; last: number }>();
  return (position, name, test) => {
    const known = runs.get(name);
    let first = position;
    while (first > 0 && test(first - 1)) {
      first--;
      if (known && known.first <= first && first <= known.last) first = known.first;
    }
    runs.set(name, { first, last: position });
    return first;
  };
}

function onlySure(changes: readonly Change[]): Change[] {
  const kept = [...changes.keys()].filter((i) => changes[i]?.sure);
  const places = new Map(kept.map((i, place) => [i, place]));
  return kept.map((i) => {
    const change = changes[i] ?? outside();
    return { ...change, after: change.after.flatMap((earlier) => places.get(earlier) ?? []) };
  });
}

function remembered<T>(compute: (position: number) => T): (position: number) => T {
  const known: T[] = [];
  return (position) => {
    known[position] ??= compute(position);
    return known[position] ?? outside();
  };
}

/** The position of the last instant that is not after `ms`; the first where all are. */
export function positionAt(instants: readonly number[], ms: number): number {
  let low = 0;
  let high = instants.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((instants[middle] ?? Number.POSITIVE_INFINITY) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}
