/** Who writes what, and when. */
import { addTo } from '../kept/group-by.js';
import { outside } from '../outside.js';
import { bitsOf } from './bits.js';
import type { Change } from './change.js';
import { type Spans, spansOf } from './spans.js';

export interface Writers {
  /** Of what writes a bit so. */
  of(bit: number, isSet: boolean): Spans;
  /** Of what overwrites everything, by what with. */
  readonly whole: ReadonlyMap<number, Spans>;
  /** Positions of the changes reported to come after one. */
  after(position: number): readonly number[];
}

const none: readonly number[] = [];

export function writersOf(changes: readonly Change[], mask: number): Writers {
  const bits = new Map<number, readonly [clear: Spans, set: Spans]>();
  const where = (test: (change: Change) => boolean) =>
    spansOf(
      changes,
      [...changes.keys()].filter((i) => test(changes[i] ?? outside())),
    );
  for (const bit of bitsOf(mask))
    bits.set(bit, [
      where(({ sets, values }) => (sets & bit) !== 0 && (values & bit) === 0),
      where(({ sets, values }) => (sets & bit) !== 0 && (values & bit) !== 0),
    ]);
  const later = laterOf(changes);
  return {
    of: (bit, isSet) => bits.get(bit)?.[isSet ? 1 : 0] ?? outside(),
    whole: byValue(changes, mask),
    after: (position) => later.get(position) ?? none,
  };
}

/** Spans of changes that overwrite everything, by what with. */
export function byValue(changes: readonly Change[], mask: number): ReadonlyMap<number, Spans> {
  const positions = new Map<number, number[]>();
  changes.forEach(({ sets, values }, i) => {
    if (sets === mask) addTo(positions, values, i);
  });
  return new Map([...positions].map(([value, list]) => [value, spansOf(changes, list)]));
}

function laterOf(changes: readonly Change[]): ReadonlyMap<number, readonly number[]> {
  const later = new Map<number, number[]>();
  changes.forEach(({ after }, i) => {
    for (const earlier of after) addTo(later, earlier, i);
  });
  return later;
}
