/**
 * What may be the case at an instant, when each change happened somewhere inside a span and some may not have happened.
 *
 * The possible states are exactly those that some permitted history leads to: every sure change once, inside its span;
 * a doubtful one perhaps; reported order kept; what is said of the subject itself after what is said more widely.
 */
import { outside } from '../outside.js';
import { at, type Change, overlapping, startOf } from './change.js';
import { type Group, toGroup } from './order.js';
import { type Endings, plainEndings } from './plain-endings.js';
import { isPossible, type Work } from './possible.js';

export interface PossibleStates {
  /** The states possible at an instant (ms), ascending: the outcome of everything before it. */
  at(ms: number): readonly number[];
  readonly work: Readonly<Counted>;
}

interface Stage {
  readonly positions: readonly number[];
  readonly start: number;
  /** Null until they are needed, or the one where the other does. */
  plain: Endings | null;
  group: Group | null;
  initial: readonly number[] | null;
  /** The states worth asking for. */
  targets: readonly number[] | null;
}

type Counted = Work & { folded: number };

/** Prepares to tell the possible states; each group of overlapping changes is ordered once, when first asked. */
export function possibleStates(
  changes: readonly Change[],
  initial: readonly number[],
  mask: number,
): PossibleStates {
  const work = { tried: 0, looked: 0, folded: 0 };
  const stages = stagesOf(changes);
  let carried = 0;
  if (stages[0]) stages[0].initial = distinct(initial);
  return {
    work,
    at(ms) {
      const last = lastBefore(stages, ms);
      if (last < 0) return distinct(initial);
      for (; carried < last; carried++)
        (stages[carried + 1] ?? outside()).initial = statesWithin(
          stages[carried] ?? outside(),
          Number.POSITIVE_INFINITY,
          changes,
          mask,
          work,
        );
      return statesWithin(stages[last] ?? outside(), ms, changes, mask, work);
    },
  };
}

function stagesOf(changes: readonly Change[]): Stage[] {
  return overlapping(changes).map((positions) => ({
    positions,
    start: startOf(changes[positions[0] ?? 0] ?? outside()),
    plain: null,
    group: null,
    initial: null,
    targets: null,
  }));
}

/** The states possible before an instant, from those that the stage begins with. */
function statesWithin(
  stage: Stage,
  before: number,
  changes: readonly Change[],
  mask: number,
  work: Counted,
): readonly number[] {
  const from = stage.initial ?? [];
  const group = prepare(stage, changes, mask, work);
  if (stage.plain) return stage.plain(before, from);
  if (group === null) return from;
  return (stage.targets ?? []).filter((target) =>
    isPossible(group, { before, target, initial: from, mask }, work),
  );
}

/** Orders the changes of a stage, once; null where the plain way tells all. */
function prepare(
  stage: Stage,
  changes: readonly Change[],
  mask: number,
  work: Counted,
): Group | null {
  if (stage.group || stage.plain) return stage.group;
  work.folded += stage.positions.length;
  const members = stage.positions.map((position) => changes[position] ?? outside());
  stage.plain = plainEndings(members, mask);
  if (stage.plain) return null;
  stage.group = toGroup(changes, stage.positions, mask);
  stage.targets = reachableInAnyOrder(stage.group, stage.initial ?? []);
  return stage.group;
}

/** The last stage that began before an instant; -1 when none did. */
function lastBefore(stages: readonly Stage[], ms: number): number {
  let low = 0;
  let high = stages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stages[middle]?.start ?? ms) < ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function reachableInAnyOrder({ size, sets, values }: Group, initial: readonly number[]): number[] {
  const kinds = new Map<string, readonly [number, number]>();
  for (let i = 0; i < size; i++) kinds.set(`${sets[i]} ${values[i]}`, [at(sets, i), at(values, i)]);
  const found = new Set(initial);
  for (const state of found)
    for (const [written, value] of kinds.values())
      found.add((state & ~written) | (written & value));
  return distinct(found);
}

function distinct(states: Iterable<number>): number[] {
  return [...new Set(states)].sort((a, b) => a - b);
}
