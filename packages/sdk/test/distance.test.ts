import type { Claim, LonLat, Measure, Outline } from '@syria-2024/data';
import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../data/register/times.js';
import { inverse } from '../src/geodesy/geodesic.js';
import { isWithin, nearestInRing } from '../src/geodesy/ring.js';
import {
  checkMeasures,
  createAtlas,
  distanceBetween,
  distanceToHoms,
  InvalidValueError,
  NoOutlineError,
  type PointLike,
  syria2024,
} from '../src/syria.js';
import { capture, type SmallWorld, smallDataset } from './small-world.js';

const homs: LonLat = [36.723, 34.727];
const kmNorth = (km: number): LonLat => [homs[0], homs[1] + km / 110.935];
/** A square city around Homs whose edges lie some km from the centre. */
function outline(km: number): Outline {
  const [lon, lat] = homs;
  const [dx, dy] = [km / 91.5, km / 110.935];
  return {
    place: 'homs',
    method: 'natural-earth',
    ring: [
      [lon - dx, lat - dy],
      [lon + dx, lat - dy],
      [lon + dx, lat + dy],
      [lon - dx, lat + dy],
      [lon - dx, lat - dy],
    ],
    precisionMetres: 100,
    note: 'A square.',
  };
}

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

/** A world in which the first claim on an event states a distance. */
function stating(
  world: SmallWorld,
  measure: Partial<Measure>,
  when: string,
  outlines: Outline[] = [],
) {
  const data = smallDataset(world);
  const stated: Measure = {
    from: 'front:opposition',
    to: 'homs',
    value: 5,
    unit: 'km',
    bound: 'about',
    edge: false,
    ...measure,
  };
  const span = spanOf(when, '+03:00');
  let first = true;
  const claims = data.claims.map((claim): Claim => {
    if (claim.event !== 'e1' || !first) return claim;
    first = false;
    return { ...claim, measure: stated, when: span };
  });
  return checkMeasures(createAtlas({ ...data, claims, outlines }))[0];
}

describe('claimed distances', () => {
  const evening = '2024-12-06T20:00';
  const nearby: SmallWorld = {
    places: [
      { id: 'homs', point: homs, precisionMetres: 100 },
      { id: 'near', point: kmNorth(9.8), precisionMetres: 100 },
      { id: 'far', point: kmNorth(12.3), precisionMetres: 100 },
    ],
    baseline: { homs: 'gov', near: 'gov', far: 'opp' },
    events: [
      {
        when: '2024-12-06 evening',
        effects: [capture('near', 'opp', 'gov')],
        said: [{ origin: 'sohr', published: '2024-12-06T20:30' }],
      },
    ],
  };

  it('27. fit from the edge when that is where speakers count from', () => {
    const checked = stating(nearby, {}, evening, [outline(5.2)]);
    expect(checked).toMatchObject({ verdict: 'fits-from-edge', fromEdge: { by: 'outline' } });
    expect(checked?.fromEdge?.km[0]).toBeCloseTo(4.6, 1);
    expect(checked?.fromEdge?.km[1]).toBeCloseTo(7.1, 1);
    expect(checked?.fromCentre?.km[0]).toBeCloseTo(9.8, 1);
  });

  it('28. contradict the map with both numbers and both precisions', () => {
    const checked = stating(
      {
        places: [
          { id: 'homs', point: homs, precisionMetres: 2000 },
          { id: 'qusayr', point: [36.497, 34.542], precisionMetres: 500 },
        ],
        events: [{ when: '2024-12-06', effects: [capture('qusayr', 'opp')] }],
      },
      { from: 'qusayr', value: 50, direction: 'SW' },
      evening,
    );
    expect(checked).toMatchObject({
      verdict: 'contradicts',
      claimedKm: 50,
      claimedPrecisionKm: 5,
      fromCentre: { precisionKm: 2.5 },
      fromEdge: null,
      compass: 'SW',
      directionFits: true,
    });
    expect(checked?.fromCentre?.km[0]).toBeCloseTo(29, 0);
  });

  it('fit from the centre when they do', () => {
    expect(stating(nearby, { value: 10 }, evening, [outline(5.2)])?.verdict).toBe('fits');
  });

  it('of a claim that names the edge are compared with the edge only', () => {
    expect(stating(nearby, { value: 11, edge: true }, evening, [outline(5.2)])?.verdict).toBe(
      'contradicts',
    );
    const without = stating(nearby, { value: 5, edge: true }, evening);
    expect(without).toMatchObject({ verdict: 'within-the-range', fromEdge: { by: 'allowance' } });
  });

  it('are only told to lie within the range where the front is known less sharply than the claim', () => {
    const vague = { ...nearby, baseline: { homs: 'gov', near: 'gov', far: 'opp' } };
    const told = (over: object) => stating(vague, over, evening)?.verdict;
    expect(told({ value: 2, bound: 'over' })).toBe('within-the-range');
    expect(told({ value: 3, bound: 'under' })).toBe('contradicts');
  });

  it('pass on no slack wider than themselves', () => {
    const blurred: SmallWorld = {
      ...nearby,
      places: [
        { id: 'homs', point: homs, precisionMetres: 3000 },
        { id: 'near', point: kmNorth(9.8), precisionMetres: 3000 },
        { id: 'far', point: kmNorth(12.3), precisionMetres: 3000 },
      ],
    };
    // 5 km from a place 9.8 km away, both of them known to 3 km: within the slack, which would let 4 to 16 pass.
    expect(stating(blurred, { from: 'near', value: 5 }, evening)?.verdict).toBe('cannot-tell');
    expect(stating(blurred, { from: 'near', value: 10 }, evening)?.verdict).toBe(
      'within-the-range',
    );
    expect(stating(blurred, { from: 'near', value: 3 }, evening)?.verdict).toBe('contradicts');
    expect(stating(nearby, { from: 'near', value: 10 }, evening)?.verdict).toBe('fits');
  });

  it('of the record fit by road where the straight line is too short', () => {
    const found = checkMeasures(syria2024).filter(({ verdict }) => verdict === 'fits-by-road');
    expect(found.length).toBeGreaterThan(0);
    for (const { claimedKm, fromCentre, byRoad, claimedPrecisionKm } of found) {
      const [most = 0] = fromCentre?.km ?? [];
      expect(claimedKm).toBeGreaterThan(most);
      expect(byRoad?.km[0]).toBeGreaterThan(most);
      const slack = claimedPrecisionKm + (byRoad?.precisionKm ?? 0);
      expect(claimedKm).toBeLessThanOrEqual((byRoad?.km[1] ?? 0) + slack);
    }
  });

  it('cannot be told where nothing is known to measure from', () => {
    expect(stating(nearby, { from: 'front:isis' }, evening)).toMatchObject({
      verdict: 'cannot-tell',
      fromCentre: null,
      fromEdge: null,
    });
  });

  it('are understood in miles, and as bounds', () => {
    const miles = stating(nearby, { value: 7, unit: 'mi' }, evening);
    expect(miles?.claimedKm).toBeCloseTo(11.27, 2);
    expect(miles?.verdict).toBe('fits');
    expect(stating(nearby, { value: 8, bound: 'under' }, evening)?.verdict).toBe('contradicts');
    expect(stating(nearby, { value: 20, bound: 'under' }, evening)?.verdict).toBe('fits');
    expect(stating(nearby, { value: 9, bound: 'over' }, evening)?.verdict).toBe('fits');
  });
});
