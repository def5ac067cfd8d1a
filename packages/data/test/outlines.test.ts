import { describe, expect, it } from 'vitest';
import { hullCorners, toClosedRing } from '../derive/hull.js';
import { readEntry } from '../read/records.js';
import type { LonLat } from '../src/generated/types.js';

const square: LonLat[] = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
];

describe('outlines', () => {
  it('of places are their hull, what lies inside or on an edge left out', () => {
    const corners = hullCorners([...square, [1, 1], [1, 0]]);
    expect(corners).toHaveLength(4);
    expect(corners).toEqual(expect.arrayContaining([...square]));
  });

  it('run counter-clockwise and end where they begin, however they were written', () => {
    const closed: LonLat[] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ];
    expect(toClosedRing(square)).toEqual(closed);
    expect(toClosedRing(closed)).toEqual(closed);
  });

  it('have a ring or places, as their method says', () => {
    const read = (text: string) => readEntry('outlines', 'outlines/homs.yaml', text).problems;
    const rest = 'precisionMetres: 3000\nnote: coarse\n';
    expect(read(`method: hull\nhullOf: [a, b, c]\n${rest}`)).toEqual([]);
    expect(read(`method: natural-earth\nhullOf: [a, b, c]\n${rest}`)[0]?.message).toContain(
      'expected hullOf (places) for the method hull',
    );
  });
});
