import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectionAt } from '../src/areas/projection.js';
import { inverse } from '../src/geodesy/geodesic.js';
import { controlAreas } from '../src/index.js';
import {
  at,
  borderKm2,
  expectRfc7946,
  place,
  square,
  squareWorld,
  totalKm2,
} from './area-worlds.js';

describe('the plane', () => {
  it('fill a country of several parts, islands far from every place too', () => {
    const ring = (west: number, south: number, size: number): Position[] => [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ];
    const [feature] = square.features;
    if (!feature) throw new Error('the square has no feature');
    const parts = [[ring(36, 34, 2)], [ring(36.2, 36.5, 0.1)], [ring(39, 34.5, 0.2)]];
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: parts };
    const islands = { ...square, features: [{ ...feature, geometry }] };
    const places = [place('a', 36.3, 34.3), place('b', 37.7, 34.4), place('c', 37, 35.8)];
    const areas = controlAreas(squareWorld({ places, events: [] }, islands), at);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(islands), 2);
    expectRfc7946(areas);
  });

  it('gives a point back, and distances near its centre in km', () => {
    const { toPlane, toGround } = projectionAt([38.5, 34.8]);
    fc.assert(
      fc.property(
        fc.double({ min: 35, max: 43, noNaN: true }),
        fc.double({ min: 32, max: 38, noNaN: true }),
        (lon, lat) => {
          const [x, y] = toGround(toPlane([lon, lat]));
          expect(x).toBeCloseTo(lon, 9);
          expect(y).toBeCloseTo(lat, 9);
        },
      ),
    );
    const [x, y] = toPlane([38.6, 34.9]);
    const [x0, y0] = toPlane([38.5, 34.8]);
    expect(Math.hypot(x - x0, y - y0)).toBeCloseTo(inverse([38.5, 34.8], [38.6, 34.9]).km, 3);
  });
});
