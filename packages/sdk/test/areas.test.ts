import type { Boundaries, LonLat, Place, Water } from '@syria-2024/data';
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
import { isWithin, nearestInRing } from '../src/geodesy/ring.js';
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
/** Every place of the small worlds is a town. */
const everywhere = { town: Infinity };

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

const squareWorld = (world: SmallWorld, boundaries = square, waters: readonly Water[] = []) =>
  createAtlas({ ...smallDataset(world), boundaries, waters });
const river = (line: readonly LonLat[]): Water => ({
  id: 'river',
  names: { en: 'River', variants: [] },
  kind: 'river',
  line,
  precisionMetres: 1000,
  note: 'drawn by a test',
});
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
    const areas = controlAreas(squareWorld(two), at, { reachKm: everywhere });
    expect(areas.features.map(({ id }) => id)).toEqual(['held government', 'held opposition']);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(square), 2);
    expect(featuresAt(areas, [36.9, 34.5])[0]?.properties.parties).toEqual(['government']);
    expect(featuresAt(areas, [37.1, 34.5])[0]?.properties.parties).toEqual(['opposition']);
    expect(areas.features[0]?.properties).toMatchObject({
      method: 'modelled',
      places: ['a'],
      credibility: 'probable',
      evidence: { events: ['base-a'] },
      at: '2024-12-06T00:00:00+03:00',
      asOf: null,
    });
    expectRfc7946(areas);
  });

  it('leave what lies farther from every place than it speaks to nobody', () => {
    const areas = controlAreas(squareWorld(two), at, { reachKm: { town: 20 } });
    expect(areas.features.map(({ id }) => id)).toEqual([
      'held government',
      'held opposition',
      'unreported',
    ]);
    const [near, , none] = areas.features;
    expect(near?.properties.areaKm2).toBeCloseTo(Math.PI * 400, -1);
    expect(none?.properties).toMatchObject({ status: 'unreported', parties: [], places: [] });
    expect(none?.properties.evidence.claims).toEqual([]);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(square), 2);
    expectRfc7946(areas);
  });

  it('let a base speak for itself, and the ground around it go with the town that reaches it', () => {
    const atlas = squareWorld({
      places: [place('town', 36.5, 35), place('base', 36.6, 35, { kind: 'base' })],
      baseline: { town: 'opp', base: 'gov' },
    });
    const areas = controlAreas(atlas, at);
    expect(featuresAt(areas, [36.6, 35])[0]?.properties.parties).toEqual(['government']);
    // 4 km from the base, 5 from the town, and beyond: the base is nearer, and does not speak so far.
    expect(featuresAt(areas, [36.65, 35])[0]?.properties.parties).toEqual(['opposition']);
    expect(featuresAt(areas, [36.9, 35])[0]?.properties.status).toBe('unreported');
  });

  it('let a place speak as far as the zone that its holder announced', () => {
    const atlas = squareWorld({
      places: [place('town', 36.5, 35), place('base', 37.3, 35, { kind: 'base', zoneKm: 55 })],
      baseline: { town: 'opp', base: 'gov' },
    });
    const at50 = featuresAt(controlAreas(atlas, at), [37.84, 35]);
    expect(at50[0]?.properties.parties).toEqual(['government']);
    expect(featuresAt(controlAreas(atlas, at), [36.6, 35])[0]?.properties.parties).toEqual([
      'opposition',
    ]);
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
    const areas = controlAreas(atlas, at, { atLeast: 'probable', reachKm: everywhere });
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
      controlAreas(atlas, at, { by, reachKm: everywhere }).features.map(({ id }) => id);
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
    const { sites } = cellsOf(atlas);
    expect(sites.map((site) => site.place)).toEqual(['a']);
  });

  it('make one site of places on one point, for which the town speaks before its quarters and bases', () => {
    const atlas = squareWorld({
      places: [
        place('barracks', 36.5, 35, { kind: 'base' }),
        place('quarter', 36.5, 35, { kind: 'neighbourhood', heldWith: 'city' }),
        place('city', 36.500_000_001, 35, { kind: 'city' }),
        place('b', 37.5, 35),
      ],
      baseline: { city: 'gov', b: 'opp' },
    });
    expect(cellsOf(atlas).sites.map(({ places }) => places)).toEqual([
      ['city', 'quarter', 'barracks'],
      ['b'],
    ]);
    expect(totalKm2(controlAreas(atlas, at))).toBeCloseTo(borderKm2(square), 2);
  });

  it('compute the cells once, for a what-if atlas too', () => {
    const atlas = squareWorld(two);
    const other = assume(atlas, [{ place: 'b', holder: 'gov', from: '2024-12-01' }]);
    expect(cellsOf(other)).toBe(cellsOf(atlas));
    expect(controlAreas(other, at, { reachKm: everywhere }).features).toHaveLength(1);
  });

  it('say what they need', () => {
    expect(() => controlAreas(createAtlas(smallDataset(two)), at)).toThrow('has no boundaries');
    const bad = (reachKm: object) => () => controlAreas(squareWorld(two), at, { reachKm });
    expect(bad({ town: 0 })).toThrow('reachKm: town: 0; expected km above 0, or Infinity');
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
        (rows, probes, reachKm, lats) => {
          const line = (lats ?? []).map((lat, n): LonLat => [35.5 + n / 2, lat / 1000]);
          const atlas = squareWorld(
            {
              places: rows.map(([[lon, lat], , kind], i) => place(`p${i}`, lon, lat, { kind })),
              baseline: Object.fromEntries(rows.map(([, who], i) => [`p${i}`, who])),
            },
            square,
            lats ? [river(line)] : [],
          );
          const areas = controlAreas(atlas, at, { by: 'holder', reachKm });
          expect(totalKm2(areas) / areaKm2(cellsOf(atlas, reachKm).country)).toBeCloseTo(1, 6);
          expectRfc7946(areas);
          for (const probe of probes) {
            // On the border itself a point is neither in nor out.
            if (probe[0] <= 36 || probe[0] >= 38 || probe[1] <= 34 || probe[1] >= 36) continue;
            const [first, second] = rows
              .filter(([p]) => crossings(line, probe, p) % 2 === 0)
              .map(([p, who, kind]) => ({ km: inverse(probe, p).km, who, reach: reachKm[kind] }))
              .filter(({ km, reach }) => km <= reach)
              .sort((a, b) => a.km - b.km);
            if (isTooNearToCall(probe, rows, reachKm, line)) continue;
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

describe('control areas of the record', () => {
  const { boundaries } = syria2024.dataset;
  const cells = cellsOf(syria2024);
  const areas = controlAreas(syria2024, at, { by: 'holder' });
  const border = borderOf(boundaries);
  const { country } = cells;
  const probes = sample(1500, [35.6, 42.4], [32.3, 37.4]).filter((p) => isWithin(p, border.flat()));

  it('sum to the country, wound as RFC 7946 says', () => {
    // Every place outside the border brings a circle of 3.1 km², less what of it lies within.
    expect(areaKm2(country) - borderKm2(boundaries)).toBeGreaterThan(3);
    expect(areaKm2(country) - borderKm2(boundaries)).toBeLessThan(60);
    expect(totalKm2(areas) / areaKm2(country)).toBeCloseTo(1, 7);
    expectRfc7946(areas);
  });

  it('share every edge but the border with exactly one neighbour', () => {
    const outer = mesh(
      cells.topology,
      cells.topology.objects.cells as GeometryObject,
      (a, b) => a === b,
    );
    const km = outer.coordinates.reduce((sum, line) => sum + lengthKm(line as never), 0);
    const perimeter = country.flat().reduce((sum, ring) => sum + lengthKm(ring), 0);
    expect(km).toBeCloseTo(perimeter, 1);
  });

  it('agree at every sampled point with the nearest place that reaches it on its bank', () => {
    expect(probes.length).toBeGreaterThan(500);
    const rivers = (syria2024.dataset.waters ?? []).filter(({ kind }) => kind === 'river');
    const lakes = (syria2024.dataset.waters ?? []).filter(({ kind }) => kind === 'lake');
    let compared = 0;
    for (const probe of probes) {
      const [found, ...more] = featuresAt(areas, probe);
      expect(more).toHaveLength(0);
      if (!found) throw new Error(`nothing at ${probe}`);
      const isWet = lakes.some(({ line }) => isWithin(probe, [[...line, line[0] as LonLat]]));
      expect(found.properties.status === 'water').toBe(isWet);
      if (isWet || rivers.some(({ line }) => kmOff(line, probe) < 0.1)) continue;
      const ranked = cells.sites
        .filter(({ point }) => Math.abs(point[1] - probe[1]) < 0.6)
        .map((site) => ({ site, km: inverse(probe, site.point).km }))
        .filter(({ site, km }) => km < site.reachKm + 0.2)
        .filter(({ site }) =>
          rivers.every(({ id, line }) => {
            const bank = site.banks.find(({ of }) => of === id)?.bank;
            // A point that is said to stand on one bank lies on the other: else nothing need be said.
            const isAcross = crossings(line, probe, site.point) % 2 === (bank ? 0 : 1);
            return bank === 'both' || !isAcross;
          }),
        )
        .sort((a, b) => a.km - b.km);
      if (ranked.some(({ site, km }) => Math.abs(km - site.reachKm) < 0.2)) continue;
      const [first, second] = ranked;
      if (first && second && second.km - first.km < 0.05) continue;
      compared++;
      if (first) expect(found.properties.places).toContain(first.site.place);
      else expect(found.properties.status).toBe('unreported');
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('hold every settlement on record, each in an area of what is told of it', () => {
    const settlements = new Set(['city', 'town', 'village', 'camp', 'neighbourhood']);
    const astray: string[] = [];
    for (const {
      places: [id],
      point,
      banks,
    } of cells.sites) {
      const { kind } = syria2024.dataset.places.find((one) => one.id === id) as Place;
      if (!settlements.has(kind)) continue;
      const [found] = featuresAt(areas, point);
      if (!found?.properties.places.includes(id as never) && banks.length === 0)
        astray.push(id ?? '');
    }
    expect(astray).toEqual([]);
  });
});

describe('front lines', () => {
  const world = {
    places: [place('a', 36.3, 35), place('b', 37, 35), place('c', 37.7, 35)],
    baseline: { a: 'gov', b: 'gov', c: 'opp' },
  };
  const between = ['government', 'opposition'] as const;

  it('are the edge between the areas, half-way between the places', () => {
    const front = frontline(squareWorld(world), at, { between, reachKm: everywhere });
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
    const noon = frontline(atlas, `${at}T12:00`, { between, reachKm: everywhere });
    expect(noon.features.map(({ properties }) => properties.part)).toEqual(['band']);
    expect(noon.features[0]?.properties.places).toEqual(['b']);
    const night = frontline(atlas, at, { between, reachKm: everywhere });
    expect(night.features.map(({ properties }) => properties.places)).toEqual([['a', 'b']]);
  });

  it('become a band where nobody is known to be between the two', () => {
    const atlas = squareWorld({
      ...world,
      events: [
        { kind: 'withdrawal', when: at, effects: [capture('b', 'nobody', 'gov')], said: ['gov'] },
      ],
    });
    const front = frontline(atlas, at, { between, reachKm: everywhere });
    expect(front.features.map(({ properties }) => [properties.part, properties.places])).toEqual([
      ['band', ['b']],
    ]);
  });

  it('are no lines but gaps where no place speaks for what lies between', () => {
    const front = frontline(squareWorld(world), at, { between });
    expect(front.features.map(({ properties }) => [properties.part, properties.places])).toEqual([
      ['gap', ['b', 'c']],
    ]);
    const near = frontline(squareWorld(world), at, { between, reachKm: { town: 40 } });
    expect(near.features.map(({ properties }) => properties.part)).toEqual(['line', 'gap']);
  });

  it('run along a river that parts two towns, not half-way between them', () => {
    const line = [35.5, 36.5, 37.5, 38.5].map((lon): LonLat => [lon, 35.05]);
    const towns = {
      places: [place('s', 37, 35), place('n', 37, 35.3)],
      baseline: { s: 'gov', n: 'opp' },
    };
    const front = frontline(squareWorld(towns, square, [river(line)]), at, { between });
    const [first] = front.features;
    expect(front.features).toHaveLength(1);
    for (const [, lat] of (first?.geometry.coordinates.flat() ?? []) as unknown as LonLat[])
      expect(lat).toBeCloseTo(35.05, 4);
  });

  it('of the record are edges of the areas of both sides', () => {
    const edges = new Map(
      controlAreas(syria2024, at).features.map(({ id, geometry }) => [
        id,
        edgesOf(ringsOf(geometry)),
      ]),
    );
    let count = 0;
    for (const { geometry, properties } of frontline(syria2024, at).features) {
      if (properties.part !== 'line' || geometry.type !== 'MultiLineString') continue;
      const lines = geometry.coordinates as unknown as LonLat[][];
      for (const edge of edgesOf(lines)) {
        count++;
        for (const bloc of properties.between) expect(edges.get(`held ${bloc}`)).toContain(edge);
      }
    }
    expect(count).toBeGreaterThan(200);
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

/** How often the way from one point to another crosses a line. */
function crossings(line: readonly LonLat[], a: LonLat, b: LonLat): number {
  const side = (p: LonLat, q: LonLat, r: LonLat) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return line.filter((d, i) => {
    const c = line[i - 1];
    return c && side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
  }).length;
}

function kmOff(line: readonly LonLat[], point: LonLat): number {
  return line.length === 0 ? Infinity : nearestInRing(point, [...line, ...[...line].reverse()]).km;
}

/** On the edge of a circle or at the river a point is neither in nor out, as is a place on the river itself. */
function isTooNearToCall(
  probe: LonLat,
  rows: readonly (readonly [LonLat, string, 'town' | 'village' | 'base'])[],
  reachKm: Readonly<Record<'town' | 'village' | 'base', number>>,
  line: readonly LonLat[],
): boolean {
  return (
    kmOff(line, probe) < 0.05 ||
    rows.some(
      ([p, , kind]) =>
        Math.abs(inverse(probe, p).km - reachKm[kind]) < 0.2 || kmOff(line, p) < 0.01,
    )
  );
}

function edgesOf(lines: readonly (readonly LonLat[])[]): Set<string> {
  return new Set(
    lines.flatMap((line) =>
      line.slice(1).map((point, i) => [point.join(), line[i]?.join()].sort().join(' ')),
    ),
  );
}
