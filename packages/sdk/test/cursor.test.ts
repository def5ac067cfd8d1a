import { describe, expect, it } from 'vitest';
import { cursorOf } from '../src/control/cursor.js';
import { spellAt, trackOf } from '../src/control/track.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { syria2024 } from '../src/index.js';

const track = trackOf(syria2024, toWeighing(syria2024, {}));
const { from } = syria2024.dataset.meta.coverage;
const hour = 3_600_000;
const moments = [0, 100, 40, 41, 200, 12, 288, 1].map((hours) => Date.parse(from) + hours * hour);
const rows = [...track.places.keys()];

describe('the columns of a moment, moved to another', () => {
  it('hold what is found for each row by itself, forward and back', () => {
    const cursor = cursorOf(track);
    for (const ms of moments) {
      cursor.moveTo(ms);
      expect([...cursor.kinds]).toEqual(rows.map((row) => track.kind[spellAt(track, row, ms)]));
    }
  });

  it('read only the spells that begin in between', () => {
    const cursor = cursorOf(track);
    let before = Number.NEGATIVE_INFINITY;
    for (const ms of moments) {
      const [first, last] = [Math.min(before, ms), Math.max(before, ms)];
      const begun = track.order.filter((spell) => {
        const begins = track.from[spell] as number;
        return first < begins && begins <= last;
      });
      expect(cursor.moveTo(ms)).toBe(begun.length);
      before = ms;
    }
    expect(cursor.moveTo(before)).toBe(0);
  });
});
