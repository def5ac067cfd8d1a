import type { Boundaries, LonLat, Place } from '@syria-2024/data';
import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { borderOf } from '../src/areas/border.js';
import { cellsOf } from '../src/areas/cells.js';
import { projectionAt } from '../src/areas/projection.js';
import { areaKm2 } from '../src/geodesy/area.js';
import { inverse, lengthKm } from '../src/geodesy/geodesic.js';
import { isWithin } from '../src/geodesy/ring.js';
import {
  assume,
  type ControlAreas,
  controlAreas,
  createAtlas,
  frontline,
  syria2024,
} from '../src/syria.js';
import { capture, type SmallWorld, smallDataset } from './small-world.js';

const at = '2024-12-05';

/** A country of 2 by 2 degrees. */
const square: Boundaries = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'SY-HI',
      properties: { id: 'SY-HI', nameEn: 'Square', nameAr: null },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [36, 34],
            [38, 34],
            [38, 36],
            [36, 36],
            [36, 34],
          ],
        ],
      },
    },
  ],
};

const squareWorld = (world: SmallWorld, boundaries = square) =>
  createAtlas({ ...smallDataset(world), boundaries });
const place = (id: string, lon: number, lat: number, over: Partial<Place> = {}) => ({
  id,
  point: [lon, lat] as LonLat,
  ...over,
});

const ringsOf = ({ coordinates }: MultiPolygon) => coordinates.flat() as unknown as LonLat[][];
const featuresAt = (areas: ControlAreas, point: LonLat) =>
  areas.features.filter(({ geometry }) => isWithin(point, ringsOf(geometry)));
const totalKm2 = (areas: ControlAreas) =>
  areas.features.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
const borderKm2 = (boundaries: Boundaries) => areaKm2(borderOf(boundaries));

function turn(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice;
}

function expectRfc7946({ features }: FeatureCollection<MultiPolygon | Polygon>) {
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons)
      rings.forEach((ring, i) => {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(Math.sign(turn(ring))).toBe(i === 0 ? 1 : -1);
      });
  }
}

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

describe('control areas', () => {
  const two = {
    places: [place('a', 36.5, 35), place('b', 37.5, 35)],
    baseline: { a: 'gov', b: 'opp' },
  };

  it('give each point to the nearest place, and fill the country without overlap', () => {
    const areas = controlAreas(squareWorld(two), at, { extrapolatedBeyondKm: Infinity });
    expect(areas.features.map(({ id }) => id)).toEqual(['held government', 'held opposition']);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(square), 2);
    expect(featuresAt(areas, [36.9, 34.5])[0]?.properties.parties).toEqual(['government']);
    expect(featuresAt(areas, [37.1, 34.5])[0]?.properties.parties).toEqual(['opposition']);
    expect(areas.features[0]?.properties).toMatchObject({
      method: 'modelled',
      extrapolated: false,
      places: ['a'],
      credibility: 'probable',
      evidence: { events: ['base-a'] },
      at: '2024-12-06T00:00:00+03:00',
      asOf: null,
    });
    expectRfc7946(areas);
  });

  it('set apart what lies farther from every place than stated', () => {
    const areas = controlAreas(squareWorld(two), at, { extrapolatedBeyondKm: 20 });
    expect(areas.features.map(({ id }) => id)).toEqual([
      'held government',
      'held government extrapolated',
      'held opposition',
      'held opposition extrapolated',
    ]);
    const [near] = areas.features;
    expect(near?.properties.areaKm2).toBeCloseTo(Math.PI * 400, -1);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(square), 2);
    expectRfc7946(areas);
  });

  it('tell uncertain, contested and unknown parts apart from the sure one', () => {
    const atlas = squareWorld({
      places: ['a', 'b', 'c', 'd'].map((id, i) => place(id, 36.2 + i * 0.5, 35)),
      baseline: { a: 'gov', b: 'gov', c: 'gov' },
      events: [
        { when: at, effects: [capture('b', 'opp', 'gov')], said: ['opp'] },
        {
          kind: 'entry',
          when: at,
          effects: [{ control: { place: 'c', from: 'gov', to: 'opp', entry: true } }],
        },
      ],
    });
    const areas = controlAreas(atlas, at, { atLeast: 'probable', extrapolatedBeyondKm: Infinity });
    expect(
      areas.features.map(({ properties: { status, parties, places } }) => [
        status,
        parties.join(),
        places.join(),
      ]),
    ).toEqual([
      ['contested', 'government,opposition', 'c'],
      ['held', 'government', 'a'],
      ['uncertain', 'government,opposition', 'b'],
      ['unknown', '', 'd'],
    ]);
    expect(
      controlAreas(atlas, at).features.find(({ id }) => id === 'held opposition')?.properties,
    ).toMatchObject({ credibility: 'possible' });
  });

  it('part by holder when asked, and join holders of one bloc otherwise', () => {
    const data = smallDataset({ ...two, baseline: { a: 'gov', b: 'gov-too' } });
    const atlas = createAtlas({
      ...data,
      boundaries: square,
      actors: [...data.actors, { ...data.actors[0], id: 'gov-too' } as (typeof data.actors)[0]],
    });
    const ids = (by: 'bloc' | 'holder') =>
      controlAreas(atlas, at, { by, extrapolatedBeyondKm: Infinity }).features.map(({ id }) => id);
    expect(ids('bloc')).toEqual(['held government']);
    expect(ids('holder')).toEqual(['held gov', 'held gov-too']);
  });

  it('leave out bridges, junctions, places abroad and places nobody can point at', () => {
    const atlas = squareWorld({
      places: [
        place('a', 36.5, 35),
        place('bridge', 36.6, 35, { kind: 'bridge' }),
        place('junction', 36.7, 35, { kind: 'junction' }),
        place('abroad', 36.8, 35, { region: null, country: 'LB' }),
        place('vague', 36.9, 35, { precisionMetres: 40_000 }),
      ],
      baseline: { a: 'gov' },
    });
    const { sites } = cellsOf(atlas, 25);
    expect(sites.map((site) => site.place)).toEqual(['a']);
  });

  it('make one site of places on one point, and let the one speak that is held with no other', () => {
    const atlas = squareWorld({
      places: [
        place('quarter', 36.5, 35, { kind: 'neighbourhood', heldWith: 'city' }),
        place('city', 36.500_000_001, 35, { kind: 'city' }),
        place('b', 37.5, 35),
      ],
      baseline: { city: 'gov', b: 'opp' },
    });
    expect(cellsOf(atlas, 25).sites.map(({ places }) => places)).toEqual([
      ['city', 'quarter'],
      ['b'],
    ]);
    expect(totalKm2(controlAreas(atlas, at))).toBeCloseTo(borderKm2(square), 2);
  });

  it('compute the cells once, for a what-if atlas too', () => {
    const atlas = squareWorld(two);
    const other = assume(atlas, [{ place: 'b', holder: 'gov', from: '2024-12-01' }]);
    expect(cellsOf(other, 25)).toBe(cellsOf(atlas, 25));
    expect(controlAreas(other, at, { extrapolatedBeyondKm: Infinity }).features).toHaveLength(1);
  });

  it('say what they need', () => {
    expect(() => controlAreas(createAtlas(smallDataset(two)), at)).toThrow('has no boundaries');
    expect(() => controlAreas(squareWorld(two), at, { extrapolatedBeyondKm: 0 })).toThrow(
      'extrapolatedBeyondKm: 0; expected km above 0, or Infinity',
    );
  });

  it('hold for any places: no gap, no overlap, the nearest place decides', () => {
    // On a grid of some 100 m, a little beyond the border: places on one line and on one point come up.
    const point = fc
      .tuple(fc.integer({ min: 35_900, max: 38_100 }), fc.integer({ min: 33_900, max: 36_100 }))
      .map(([lon, lat]): LonLat => [lon / 1000, lat / 1000]);
    const holder = fc.constantFrom('gov', 'opp', 'sdf');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(point, holder), { minLength: 1, maxLength: 40 }),
        fc.array(point, { minLength: 20, maxLength: 20 }),
        fc.constantFrom(10, 30, Infinity),
        (rows, probes, extrapolatedBeyondKm) => {
          const atlas = squareWorld({
            places: rows.map(([[lon, lat]], i) => place(`p${i}`, lon, lat)),
            baseline: Object.fromEntries(rows.map(([, who], i) => [`p${i}`, who])),
          });
          const areas = controlAreas(atlas, at, { by: 'holder', extrapolatedBeyondKm });
          expect(totalKm2(areas) / borderKm2(square)).toBeCloseTo(1, 6);
          expectRfc7946(areas);
          for (const probe of probes) {
            // On the border itself a point is neither in nor out.
            if (probe[0] <= 36 || probe[0] >= 38 || probe[1] <= 34 || probe[1] >= 36) continue;
            const ranked = rows
              .map(([p, who]) => ({ km: inverse(probe, p).km, who }))
              .sort((a, b) => a.km - b.km);
            const [first, ...others] = ranked;
            const second = others.find(({ who }) => who !== first?.who);
            // Too near to call on the edge of two cells, or of the circle.
            if (!first || (second && second.km - first.km < 0.02)) continue;
            if (Math.abs(first.km - extrapolatedBeyondKm) < 0.2) continue;
            const found = featuresAt(areas, probe);
            expect(found).toHaveLength(1);
            expect(found[0]?.properties.parties).toEqual([first.who]);
            expect(found[0]?.properties.extrapolated).toBe(first.km > extrapolatedBeyondKm);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('control areas of the record', () => {
  const { boundaries } = syria2024.dataset;
  const cells = cellsOf(syria2024, 25);
  const areas = controlAreas(syria2024, at, { by: 'holder' });
  const border = borderOf(boundaries);
  const probes = sample(1500, [35.6, 42.4], [32.3, 37.4]).filter((p) => isWithin(p, border.flat()));

  it('sum to the country, wound as RFC 7946 says', () => {
    expect(totalKm2(areas) / borderKm2(boundaries)).toBeCloseTo(1, 7);
    expectRfc7946(areas);
  });

  it('share every edge but the border with exactly one neighbour', () => {
    const outer = mesh(
      cells.topology,
      cells.topology.objects.cells as GeometryObject,
      (a, b) => a === b,
    );
    const km = outer.coordinates.reduce((sum, line) => sum + lengthKm(line as never), 0);
    const perimeter = border.flat().reduce((sum, ring) => sum + lengthKm(ring), 0);
    expect(km).toBeCloseTo(perimeter, 1);
  });

  it('agree with the nearest place at every sampled point', () => {
    expect(probes.length).toBeGreaterThan(500);
    let apart = 0;
    for (const probe of probes) {
      const [found, ...more] = featuresAt(areas, probe);
      expect(more).toHaveLength(0);
      const ranked = cells.sites
        .map((site) => ({ site, km: inverse(probe, site.point).km }))
        .sort((a, b) => a.km - b.km);
      const [nearest, second] = ranked;
      if (!nearest || !second || !found) throw new Error(`nothing at ${probe}`);
      if (found.properties.places.includes(nearest.site.place)) {
        if (Math.abs(nearest.km - 25) > 0.1)
          expect(found.properties.extrapolated).toBe(nearest.km > 25);
      } else if (second.km - nearest.km > 0.05) apart++;
    }
    expect(apart).toBe(0);
  });
});

describe('front lines', () => {
  const world = {
    places: [place('a', 36.3, 35), place('b', 37, 35), place('c', 37.7, 35)],
    baseline: { a: 'gov', b: 'gov', c: 'opp' },
  };
  const between = ['government', 'opposition'] as const;

  it('are the edge between the areas, half-way between the places', () => {
    const front = frontline(squareWorld(world), at, { between, extrapolatedBeyondKm: Infinity });
    expect(front.features).toHaveLength(1);
    const [line] = front.features;
    if (line?.properties.part !== 'line') throw new Error('no line');
    expect(line.properties).toMatchObject({ places: ['b', 'c'], method: 'modelled' });
    expect(line.properties.lengthKm).toBeCloseTo(inverse([37.35, 34], [37.35, 36]).km, 0);
    for (const [lon, lat] of line.geometry.coordinates.flat() as unknown as LonLat[])
      expect(inverse([lon, lat], [37, 35]).km).toBeCloseTo(inverse([lon, lat], [37.7, 35]).km, 1);
  });

  it('become a band where a place may be either’s', () => {
    const atlas = squareWorld({
      ...world,
      events: [{ when: at, effects: [capture('b', 'opp', 'gov')] }],
    });
    const noon = frontline(atlas, `${at}T12:00`, { between, extrapolatedBeyondKm: Infinity });
    expect(noon.features.map(({ properties }) => properties.part)).toEqual(['band']);
    expect(noon.features[0]?.properties.places).toEqual(['b']);
    const night = frontline(atlas, at, { between, extrapolatedBeyondKm: Infinity });
    expect(night.features.map(({ properties }) => properties.places)).toEqual([['a', 'b']]);
  });

  it('become a band where nobody is known to be between the two', () => {
    const atlas = squareWorld({
      ...world,
      events: [
        { kind: 'withdrawal', when: at, effects: [capture('b', 'nobody', 'gov')], said: ['gov'] },
      ],
    });
    const front = frontline(atlas, at, { between });
    expect(front.features.map(({ properties }) => [properties.part, properties.places])).toEqual([
      ['band', ['b']],
      ['band', ['b']],
    ]);
  });

  it('of the record run half-way between two places of the two sides', () => {
    const front = frontline(syria2024, at, { between });
    const { sites } = cellsOf(syria2024, 25);
    for (const { geometry, properties } of front.features) {
      if (properties.part !== 'line' || geometry.type !== 'MultiLineString') continue;
      expect(properties.lengthKm).toBeGreaterThan(50);
      expect(properties.lengthKm).toBeLessThan(2500);
      for (const line of geometry.coordinates) {
        const point = line[Math.floor(line.length / 2)] as unknown as LonLat;
        const [first = 0, second = 0] = sites
          .map((site) => inverse(point, site.point).km)
          .sort((a, b) => a - b);
        expect(second - first).toBeLessThan(0.1);
      }
    }
  });

  it('refuse one side twice', () => {
    expect(() => frontline(squareWorld(world), at, { between: ['sdf', 'sdf'] })).toThrow(
      'expected two different blocs',
    );
  });
});

/** Points spread evenly by two irrational steps: the same at every run. */
function sample(count: number, [west, east]: [number, number], [south, north]: [number, number]) {
  return Array.from(
    { length: count },
    (_, i): LonLat => [
      west + (((i + 1) * 0.7548776662) % 1) * (east - west),
      south + (((i + 1) * 0.569840291) % 1) * (north - south),
    ],
  );
}
