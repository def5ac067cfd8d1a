/** The sides against those of d3-delaunay, which areas use, and in lines, which have no triangles. */
import { Delaunay } from 'd3-delaunay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangleSides } from '../src/places/triangle-sides.js';

type Plane = readonly [number, number];

function sidesBySecondWay(points: readonly Plane[]): string[] {
  const delaunay = Delaunay.from(points.map(([x, y]) => [x, y]));
  const pairs = points.flatMap((_, i) => [...delaunay.neighbors(i)].map((j) => named([i, j])));
  return [...new Set(pairs)].sort();
}

const named = (side: readonly [number, number]) => [...side].sort((a, b) => a - b).join(' ');

const points = (coordinate: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.tuple(coordinate, coordinate), {
    minLength: 2,
    maxLength: 40,
    selector: ([x, y]) => `${x} ${y}`,
  });

describe('sides of triangles', () => {
  it.each([
    ['scattered', points(fc.integer({ min: 0, max: 4000 }).map((n) => n / 7))],
    ['on a grid', points(fc.integer({ min: 0, max: 6 }))],
    [
      'on a slanting line',
      fc
        .uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 20 })
        .map((all) => all.map((n): Plane => [34 + n / 10, 35.5 + (n / 10) * 0.37])),
    ],
  ] as const)('are those of the other library: %s', (_, cases) => {
    fc.assert(
      fc.property(cases as fc.Arbitrary<Plane[]>, (some) => {
        const sides = triangleSides(some).map(named);
        expect(new Set(sides).size).toBe(sides.length);
        expect(sides.sort()).toEqual(sidesBySecondWay(some));
      }),
      { numRuns: 200 },
    );
  });
});
