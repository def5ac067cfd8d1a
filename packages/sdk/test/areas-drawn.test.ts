/** The land of places, however it is asked for: computed once, refused, and right for any places and a river. */
import type { LonLat } from '@syria-2024/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../src/areas/cells.js';
import { areaKm2 } from '../src/geodesy/area.js';
import { inverse } from '../src/geodesy/geodesic.js';
import { assume, controlAreas, createAtlas } from '../src/index.js';
import {
  at,
  crossings,
  everywhere,
  expectRfc7946,
  featuresAt,
  isTooNearToCall,
  place,
  river,
  square,
  squareWorld,
  totalKm2,
  two,
} from './area-worlds.js';
import { smallDataset } from './small-world.js';

describe('control areas', () => {
  it('compute the cells once, for a what-if atlas too', () => {
    const atlas = squareWorld(two);
    const other = assume(atlas, [{ place: 'b', holder: 'gov', from: '2024-12-01' }]);
    expect(cellsOf(other)).toBe(cellsOf(atlas));
    expect(controlAreas(other, at, { radiusKm: everywhere }).features).toHaveLength(1);
  });

  it('are drawn once for a moment, however it is written; each answer tells its own clocks', () => {
    const world = squareWorld({ places: [place('a', 36.3, 34.3)], events: [] }, square);
    const [day, instant, later] = ['2024-12-05', '2024-12-06T00:00', '2024-12-06'].map((when) =>
      controlAreas(world, when).features.find(({ properties }) => properties.places.length > 0),
    );
    const [byHolder] = controlAreas(world, '2024-12-05', { by: 'holder' }).features;
    expect(instant?.geometry).toBe(day?.geometry);
    expect([day, instant, later].map((one) => one?.properties.day)).toEqual([
      '2024-12-05',
      null,
      '2024-12-06',
    ]);
    expect(instant?.properties.at).toBe(day?.properties.at);
    expect(later?.properties.at).not.toBe(day?.properties.at);
    expect(byHolder?.properties.by).toBe('holder');
    expect(instant?.properties).not.toBe(day?.properties);
  });

  it('say what they need', () => {
    expect(() => controlAreas(createAtlas(smallDataset(two)), at)).toThrow('has no boundaries');
    const bad = (radiusKm: object) => () => controlAreas(squareWorld(two), at, { radiusKm });
    expect(bad({ town: 0 })).toThrow('radiusKm: town: 0; expected km above 0, or Infinity');
    expect(bad({ twon: 5 })).toThrow("'twon'");
  });

  it('hold for any places and a river: no gap, no overlap, the nearest place that reaches decides', () => {
    // On a grid of some 100 m, a little beyond the border: places on one line and on one point come up.
    const point = fc
      .tuple(fc.integer({ min: 35_900, max: 38_100 }), fc.integer({ min: 33_900, max: 36_100 }))
      .map(([lon, lat]): LonLat => [lon / 1000, lat / 1000]);
    const holder = fc.constantFrom('gov', 'opp', 'sdf');
    const kind = fc.constantFrom('town' as const, 'village' as const, 'base' as const);
    const course = fc.array(fc.integer({ min: 34_200, max: 35_800 }), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(point, holder, kind), { minLength: 1, maxLength: 40 }),
        fc.array(point, { minLength: 20, maxLength: 20 }),
        fc.constantFrom(
          { town: 30, village: 12, base: 4 },
          { town: Infinity, village: Infinity, base: 20 },
        ),
        fc.option(course),
        (rows, probes, radiusKm, lats) => {
          const line = (lats ?? []).map((lat, n): LonLat => [35.5 + n / 2, lat / 1000]);
          const atlas = squareWorld(
            {
              places: rows.map(([[lon, lat], , kind], i) => place(`p${i}`, lon, lat, { kind })),
              baseline: Object.fromEntries(rows.map(([, who], i) => [`p${i}`, who])),
            },
            square,
            lats ? [river(line)] : [],
          );
          const areas = controlAreas(atlas, at, { by: 'holder', radiusKm });
          expect(totalKm2(areas) / areaKm2(cellsOf(atlas, radiusKm).country)).toBeCloseTo(1, 6);
          expectRfc7946(areas);
          for (const probe of probes) {
            // On the border itself a point is neither in nor out.
            if (probe[0] <= 36 || probe[0] >= 38 || probe[1] <= 34 || probe[1] >= 36) continue;
            const [first, second] = rows
              .filter(([p]) => crossings(line, probe, p) % 2 === 0)
              .map(([p, who, kind]) => ({ km: inverse(probe, p).km, who, radius: radiusKm[kind] }))
              .filter(({ km, radius }) => km <= radius)
              .sort((a, b) => a.km - b.km);
            if (isTooNearToCall(probe, rows, radiusKm, line)) continue;
            if (first && second && second.who !== first.who && second.km - first.km < 0.02)
              continue;
            const found = featuresAt(areas, probe);
            expect(found).toHaveLength(1);
            expect(found[0]?.properties.parties).toEqual(first ? [first.who] : []);
            expect(found[0]?.properties.status).toBe(first ? 'held' : 'unreported');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
