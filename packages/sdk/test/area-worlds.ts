/** A square country, what is asked of land in it, and how a test measures that. */
import type { Boundaries, LonLat, Place, Water } from '@syria-2024/data';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { expect } from 'vitest';
import { borderOf } from '../src/areas/border.js';
import { areaKm2 } from '../src/geodesy/area.js';
import { inverse } from '../src/geodesy/geodesic.js';
import { toPoints } from '../src/geodesy/points.js';
import { nearestInRing } from '../src/geodesy/ring.js';
import { isWithin } from '../src/geodesy/within.js';
import { type ControlAreas, createAtlas } from '../src/index.js';
import { type SmallWorld, smallDataset } from './small-world.js';

export const at = '2024-12-05';
/** Every place of the small worlds is a town. */
export const everywhere = { town: Infinity };

/** A country of 2 by 2 degrees. */
export const square: Boundaries = {
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

export const squareWorld = (
  world: SmallWorld,
  boundaries = square,
  waters: readonly Water[] = [],
) => createAtlas({ ...smallDataset(world), boundaries, waters });
export const river = (line: readonly LonLat[]): Water => ({
  id: 'river',
  names: { en: 'River', variants: [] },
  kind: 'river',
  line,
  precisionMetres: 1000,
  note: 'drawn by a test',
});
export const place = (id: string, lon: number, lat: number, over: Partial<Place> = {}) => ({
  id,
  point: [lon, lat] as LonLat,
  ...over,
});

/** A place of each side. */
export const two = {
  places: [place('a', 36.5, 35), place('b', 37.5, 35)],
  baseline: { a: 'gov', b: 'opp' },
};

export const ringsOf = ({ coordinates }: MultiPolygon) => coordinates.flat().map(toPoints);
export const featuresAt = (areas: ControlAreas, point: LonLat) =>
  areas.features.filter(({ geometry }) => isWithin(point, ringsOf(geometry)));
export const totalKm2 = (areas: ControlAreas) =>
  areas.features.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
export const borderKm2 = (boundaries: Boundaries) => areaKm2(borderOf(boundaries));

function turn(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice;
}

export function expectRfc7946({ features }: FeatureCollection<MultiPolygon | Polygon>) {
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
/** Points spread evenly by two irrational steps: the same at every run. */
export function sample(
  count: number,
  [west, east]: [number, number],
  [south, north]: [number, number],
) {
  return Array.from(
    { length: count },
    (_, i): LonLat => [
      west + (((i + 1) * 0.7548776662) % 1) * (east - west),
      south + (((i + 1) * 0.569840291) % 1) * (north - south),
    ],
  );
}

/** How often the way from one point to another crosses a line. */
export function crossings(line: readonly LonLat[], a: LonLat, b: LonLat): number {
  const side = (p: LonLat, q: LonLat, r: LonLat) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return line.filter((d, i) => {
    const c = line[i - 1];
    return c && side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
  }).length;
}

export function kmOff(line: readonly LonLat[], point: LonLat): number {
  return line.length === 0 ? Infinity : nearestInRing(point, [...line, ...[...line].reverse()]).km;
}

/** On the edge of a circle or at the river a point is neither in nor out, as is a place on the river itself. */
export function isTooNearToCall(
  probe: LonLat,
  rows: readonly (readonly [LonLat, string, 'town' | 'village' | 'base'])[],
  radiusKm: Readonly<Record<'town' | 'village' | 'base', number>>,
  line: readonly LonLat[],
): boolean {
  return (
    kmOff(line, probe) < 0.05 ||
    rows.some(
      ([p, , kind]) =>
        Math.abs(inverse(probe, p).km - radiusKm[kind]) < 0.2 || kmOff(line, p) < 0.01,
    )
  );
}

export function edgesOf(lines: readonly (readonly LonLat[])[]): Set<string> {
  return new Set(
    lines.flatMap((line) =>
      line.slice(1).map((point, i) => [point.join(), line[i]?.join()].sort().join(' ')),
    ),
  );
}
