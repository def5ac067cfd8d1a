/**
 * Whether some permitted history of overlapping changes leads to a state.
 *
 * A state is a vector of bits, and a change overwrites some of them; so what is last written to each bit decides. Read
 * backwards from the moment asked, a change may stand where every bit that it writes is either written again later or is
 * as the state has it. To let one stand never forbids another that has nothing to wait for, so that the latest possible
 * place for each is also the best, and one sweep decides. Only of changes that need not have happened by then, and would
 * pull others before themselves, must be guessed which happened: no more of them than there are bits.
 */
import { outside } from '../outside.js';
import { at } from './change.js';
import type { Group } from './order.js';

/** Work done, for tests to count. */
export interface Work {
  /** Sweeps made. */
  tried: number;
  /** Changes looked at in them. */
  looked: number;
}

export interface Question {
  /** Milliseconds: only what happened before it counts. */
  readonly before: number;
  readonly target: number;
  /** The states possible before the first change of the group. */
  readonly initial: readonly number[];
  /** Every bit in use. */
  readonly mask: number;
}

export function isPossible(group: Group, question: Question, work: Work): boolean {
  if (sweep(group, question, [], work)) return true;
  const open = guessable(group, question);
  const most = bitCount(question.mask);
  const tryMore = (chosen: readonly number[], from: number): boolean =>
    open.slice(from).some((one, i) => {
      const more = [...chosen, one];
      if (sweep(group, question, more, work)) return true;
      return more.length < most && tryMore(more, from + i + 1);
    });
  return tryMore([], 0);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A change that must have happened by then. */
function isBound({ sure, deadline }: Group, i: number, before: number): boolean {
  return at(sure, i) === 1 && at(deadline, i) <= before;
}

function guessable(group: Group, { before, target }: Question): number[] {
  const kept = new Map<string, number>();
  for (let i = 0; i < group.size; i++) {
    if (isBound(group, i, before) || at(group.pulls, i) === 0) continue;
    const [release, deadline] = [at(group.release, i), Math.min(at(group.deadline, i), before)];
    const right = at(group.sets, i) & ~(at(group.values, i) ^ target);
    if (release >= deadline || right === 0) continue;
    // Of those that differ in nothing else, one stands for all.
    const key = [
      group.sets[i],
      group.values[i],
      release,
      deadline,
      group.before[i],
      group.later[i],
    ];
    kept.set(key.join('|'), i);
  }
  return [...kept.values()];
}

function sweep(group: Group, question: Question, chosen: readonly number[], work: Work): boolean {
  work.tried++;
  const { before } = question;
  const { release, deadline, byDeadline } = group;
  const bound = boundBy(group, chosen, before);
  const ending = endingOf(group, question, chosen, bound);
  if (ending.isDecided()) return true;
  const waiting: number[] = [];
  // The latest release among those that must stand and do not yet: below it they no longer can.
  let latest = Number.NEGATIVE_INFINITY;
  for (const one of byDeadline) {
    if (at(release, one) >= before) continue;
    const level = Math.min(at(deadline, one), before);
    work.looked++;
    if (latest >= level) return false;
    waiting.push(one);
    if (!ending.mayStand(one, level)) {
      if (at(bound, one) === 1) latest = Math.max(latest, at(release, one));
      continue;
    }
    if (standAll(waiting, level, ending, work)) return true;
    latest = Number.NEGATIVE_INFINITY;
    for (const i of waiting) if (at(bound, i) === 1) latest = Math.max(latest, at(release, i));
  }
  return false;
}

/** Lets all stand that may at a level, and those that these open the way for; true once that decides. */
function standAll(waiting: number[], level: number, ending: Ending, work: Work): boolean {
  for (let again = true; again; ) {
    again = false;
    for (let k = waiting.length - 1; k >= 0; k--) {
      const i = waiting[k] ?? outside();
      work.looked++;
      if (!ending.mayStand(i, level)) continue;
      waiting.splice(k, 1);
      if (ending.stand(i)) return true;
      again = true;
    }
  }
  return false;
}

/** The end of a history, read backwards: the changes that stand in it so far. */
interface Ending {
  /** Whether some history that ends so leads to the state. */
  isDecided(): boolean;
  /** Whether a change may stand before those that do, at the latest just before an instant. */
  mayStand(i: number, level: number): boolean;
  /** Lets one stand; true where that decides. */
  stand(i: number): boolean;
}

/** Where nothing stands yet; `bound` tells what must. */
function endingOf(
  group: Group,
  { target, initial, mask }: Question,
  chosen: readonly number[],
  bound: Uint8Array,
): Ending {
  const { sets, values, release, later, pulls } = group;
  const stands = new Uint8Array(group.size);
  let written = 0;
  let missing = bound.reduce((sum, one) => sum + one, 0);
  let guessed = chosen.length;
  const isDecided = () =>
    guessed === 0 &&
    ((written & mask) === mask ||
      (missing === 0 && initial.some((state) => ((state ^ target) & mask & ~written) === 0)));
  return {
    isDecided,
    mayStand: (i, level) =>
      at(release, i) < level &&
      (at(sets, i) & ~written & (at(values, i) ^ target)) === 0 &&
      (at(bound, i) === 1 || at(pulls, i) === 0) &&
      (later[i] ?? []).every((next) => at(bound, next) === 0 || at(stands, next) === 1),
    stand: (i) => {
      stands[i] = 1;
      written |= at(sets, i);
      if (at(bound, i) === 1) missing--;
      if (chosen.includes(i)) guessed--;
      return isDecided();
    },
  };
}

/** What must have happened, once those chosen are taken to have happened: all sure ones before them too. */
function boundBy(group: Group, chosen: readonly number[], before: number): Uint8Array {
  const bound = new Uint8Array(group.size);
  for (let i = 0; i < group.size; i++) bound[i] = Number(isBound(group, i, before));
  const all = new Set(chosen);
  for (const i of all)
    for (const earlier of group.before[i] ?? [])
      if (at(group.sure, earlier) === 1) all.add(earlier);
  for (const i of all) bound[i] = 1;
  return bound;
}
