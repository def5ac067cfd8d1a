import type { LonLat } from '@syria-2024/data';
import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse } from '../src/geodesy/geodesic.js';
import { nearestInRing } from '../src/geodesy/ring.js';
import { isWithin } from '../src/geodesy/within.js';
import {
  createAtlas,
  distanceBetween,
  distanceToHoms,
  InvalidValueError,
  NoOutlineError,
  type PointLike,
  syria2024,
} from '../src/index.js';
import { smallDataset } from './small-world.js';
import { homs, kmNorth, outline } from './square-city.js';

describe('distances', () => {
  it('agree with those on a sphere within 0.6 %', () => {
    const point = fc.tuple(
      fc.double({ min: 35.5, max: 42.5, noNaN: true }),
      fc.double({ min: 32.3, max: 37.3, noNaN: true }),
    );
    fc.assert(
      fc.property(point, point, (a, b) => {
        const onSphere = geoDistance(a, b) * 6371.0088;
        const [from, to] = [a, b].map(([lon, lat]) => ({ lon, lat })) as [PointLike, PointLike];
        const { km } = distanceBetween(syria2024, from, to);
        expect(Math.abs(km - onSphere)).toBeLessThanOrEqual(0.006 * onSphere + 1e-6);
      }),
    );
  });

  it('are those that GeographicLib’s authors print', () => {
    // JFK to LHR, from the GeographicLib documentation's online examples of GeodSolve.
    expect(inverse([-73.8, 40.6], [-0.5, 51.6]).km).toBeCloseTo(5551.76, 1);
  });

  it('to the edge end at the nearest point of the outline', () => {
    const atlas = createAtlas({
      ...smallDataset({
        places: [
          { id: 'homs', point: homs },
          { id: 'a', point: kmNorth(9.8) },
        ],
      }),
      outlines: [outline(5)],
    });
    const toCentre = distanceToHoms(atlas, 'a');
    const toEdge = distanceToHoms(atlas, 'a', { to: 'edge' });
    expect(toCentre.km - toEdge.km).toBeCloseTo(5, 2);
    expect(toEdge).toMatchObject({ compass: 'N', precisionKm: 0.6 });
    expect(distanceBetween(atlas, 'a', 'homs', { to: 'edge' }).km).toBeCloseTo(toEdge.km, 9);
    expect(distanceToHoms(atlas, kmNorth(3), { to: 'edge' }).km).toBe(0);
    expect(() => distanceBetween(atlas, 'homs', 'a', { to: 'edge' })).toThrow(
      "no outline of 'a'; there are outlines of homs",
    );
    expect(() => distanceBetween(atlas, 'a', kmNorth(1), { to: 'edge' })).toThrow(
      InvalidValueError,
    );
    expect(() => distanceToHoms(atlas, 'a', { to: 'edge', by: 'road' })).toThrow(InvalidValueError);
  });

  it('by road go over what surely exists, else say that the road is uncertain, else are refused', () => {
    const byRoad = (place: 'hama' | 'rastan') =>
      distanceBetween(syria2024, 'homs', place, { by: 'road' });
    expect(byRoad('hama')).toMatchObject({ roads: 'certain' });
    const rastan = byRoad('rastan');
    expect(rastan.roads).toBe('uncertain');
    expect(rastan.km).toBeGreaterThan(distanceToHoms(syria2024, 'rastan').km);
    expect(distanceToHoms(syria2024, 'rastan')).not.toHaveProperty('roads');
    const apart = createAtlas(
      smallDataset({
        places: ['homs', 'b', 'c', 'd'],
        segments: [
          { a: 'homs', b: 'b' },
          { a: 'c', b: 'd' },
        ],
      }),
    );
    expect(() => distanceBetween(apart, 'homs', 'c', { by: 'road' })).toThrow(InvalidValueError);
  });

  it('to the edge can be asked for no place of a dataset without outlines', () => {
    const atlas = createAtlas(smallDataset({ places: ['homs', 'b'] }));
    expect(() => distanceBetween(atlas, 'b', 'homs', { to: 'edge' })).toThrow(NoOutlineError);
    expect(distanceBetween(atlas, 'b', 'homs').km).toBeGreaterThan(0);
  });

  it('to an outline are the least of those to its points', () => {
    const { ring } = syria2024.dataset.outlines?.find(({ place }) => place === 'damascus') ?? {
      ring: [],
    };
    const dense = ring.slice(1).flatMap((b, i) => {
      const a = ring[i] ?? b;
      return Array.from(
        { length: 200 },
        (_, n): LonLat => [a[0] + ((b[0] - a[0]) * n) / 200, a[1] + ((b[1] - a[1]) * n) / 200],
      );
    });
    fc.assert(
      fc.property(
        fc.double({ min: 35.6, max: 42, noNaN: true }),
        fc.double({ min: 32.5, max: 37, noNaN: true }),
        (lon, lat) => {
          const { at, km } = nearestInRing([lon, lat], ring);
          if (isWithin([lon, lat], [ring])) {
            expect(km).toBe(0);
            return;
          }
          const least = Math.min(...dense.map((point) => inverse([lon, lat], point).km));
          expect(km).toBeLessThanOrEqual(least + 0.002);
          expect(km).toBeGreaterThan(least - 0.1);
          expect(inverse([lon, lat], at).km).toBe(km);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('outlines of the record', () => {
  it('hold their own city’s centre', () => {
    for (const { place, ring } of syria2024.dataset.outlines ?? []) {
      const { point } = syria2024.dataset.places.find(({ id }) => id === place) ?? {};
      expect(point && isWithin(point, [ring])).toBe(true);
    }
  });
});
