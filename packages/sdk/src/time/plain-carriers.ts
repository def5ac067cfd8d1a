/** Who carries a state where each change overwrites everything and nothing is reported of their order: the common case. */
import { outside } from '../outside.js';
import { bitsOf } from './bits.js';
import type { CarriersAt } from './carriers.js';
import { type Change, startOf } from './change.js';
import { overwritesOf } from './overwrites.js';
import { type Spans, spansOf } from './spans.js';

/**
 * Tells of such changes what carries a state at an instant without looking at each bit apart: whatever leaves that very
 * state, unless it was surely over when another state was surely written. Null where the changes are not so plain.
 */
export function plainCarriers(
  changes: readonly Change[],
  initial: readonly number[],
  mask: number,
): CarriersAt | null {
  if (!changes.every(({ sets, after }) => sets === mask && after.length === 0)) return null;
  let spans: Spans | null = null;
  const overwrites = overwritesOf(changes);
  return (state, until) => {
    spans ??= spansOf(changes, [...changes.keys()]);
    const { since, opposed } = overwrites(state, until);
    const near = spans.between(since, until);
    return {
      changes: near.filter((i) => changes[i]?.values === state).sort((a, b) => a - b),
      fromStart: opposed === 0 && initial.includes(state),
      beganAt(test) {
        const startAt = (bit: number) => startOfBit(changes, near, state & bit, bit, test);
        const from = (one: number) => most(bitsOf((opposed | (one ^ state)) & mask).map(startAt));
        return initial.map(from).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
      },
    };
  };
}

/** The earliest start of what writes a bit so: by those that pass the test, where any does. */
function startOfBit(
  changes: readonly Change[],
  near: readonly number[],
  value: number,
  bit: number,
  test: (position: number) => boolean,
): number {
  let passing = Number.POSITIVE_INFINITY;
  let any = Number.POSITIVE_INFINITY;
  for (const i of near) {
    const change = changes[i] ?? outside();
    if ((change.values & bit) !== value) continue;
    any = Math.min(any, startOf(change));
    if (test(i)) passing = Math.min(passing, startOf(change));
  }
  return passing < Number.POSITIVE_INFINITY ? passing : any;
}

/** Minus infinity where there are none. */
function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
