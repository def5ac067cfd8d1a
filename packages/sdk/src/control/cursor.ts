/** What stands in every row at one moment, moved on to the next that is asked for: what did not change is not read. */
import { outside } from '../outside.js';
import { countUpTo } from '../time/count.js';
import type { Track } from './track.js';

export interface Cursor {
  /** What is told of each row, as `Track.kind` counts. */
  readonly kinds: Int32Array;
  /** Moves to a moment (ms), forward or back, and tells how many spells began or ended on the way. */
  moveTo(ms: number): number;
}

export function cursorOf({ offsets, from, kind, order, rows }: Track): Cursor {
  const kinds = Int32Array.from(offsets.subarray(0, -1), (spell) => kind[spell] ?? outside());
  // Side by side in the order in which they are read: a walk that jumps about takes ten times as long.
  const moved = order.map((spell) => rows[spell] ?? outside());
  const after = order.map((spell) => kind[spell] ?? outside());
  // The spells of one place stand side by side.
  const before = order.map((spell) => kind[spell - 1] ?? outside());
  const begins = (i: number) => from[order[i] ?? outside()] ?? outside();
  let begun = 0;
  return {
    kinds,
    moveTo(ms) {
      const until = countUpTo(order.length, begins, ms);
      const passed = Math.abs(until - begun);
      for (; begun < until; begun++) kinds[moved[begun] ?? outside()] = after[begun] ?? outside();
      for (; begun > until; begun--)
        kinds[moved[begun - 1] ?? outside()] = before[begun - 1] ?? outside();
      return passed;
    },
  };
}

const cursors = new WeakMap<Track, Cursor>();

/** The one cursor of a track; where it stands is nobody's business but its own. */
export function sharedCursor(track: Track): Cursor {
  const known = cursors.get(track) ?? cursorOf(track);
  cursors.set(track, known);
  return known;
}
