/** Natural Earth's land around Syria, clipped to what the widest map shows, thinned, and joined with the record's borders. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { boundaries } from '@syria-2024/data/boundaries';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Land } from '../src/record/land.js';

/** ISO 3166-1 numeric → the word for the country. */
const shown: Readonly<Record<string, string>> = {
  '422': 'lebanon',
  '792': 'turkey',
  '400': 'jordan',
  '376': 'israel',
  '368': 'iraq',
  '196': 'cyprus',
  '682': 'saudi-arabia',
};
const window = { west: 30, east: 50, south: 28, north: 41.5 };
/** Square degrees: triangles smaller than this are no corner that a map of the country shows. */
const smallest = 0.0002;
const grid = 100_000;

export function readLand(): Land {
  const regions: FeatureCollection<Polygon | MultiPolygon> = boundaries;
  const joined = topology({ regions, neighbours: neighbours() }, grid) as unknown as Land;
  return joined;
}

function neighbours(): FeatureCollection<Polygon | MultiPolygon> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection;
  }>;
  const near = { ...world.objects.countries };
  near.geometries = near.geometries.filter(({ id }) => String(id) in shown);
  const thin = simplify(presimplify({ ...world, objects: { countries: near } } as never), smallest);
  const { features } = feature(
    thin as never,
    (thin.objects as never as { countries: GeometryCollection }).countries,
  );
  return {
    type: 'FeatureCollection',
    features: (features as Feature<Polygon | MultiPolygon>[]).flatMap(({ id, geometry }) => {
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .map(([ring = []]) => clip(ring))
        .filter((ring) => ring.length > 3)
        .map((ring) => [ring]);
      return polygons.length === 0
        ? []
        : [
            {
              type: 'Feature' as const,
              id: shown[String(id)] ?? '',
              properties: {},
              geometry: { type: 'MultiPolygon' as const, coordinates: polygons },
            },
          ];
    }),
  };
}

type Edge = readonly [
  inside: (p: Position) => boolean,
  cross: (a: Position, b: Position) => Position,
];

const vertical =
  (x: number) =>
  ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
    x,
    ay + ((x - ax) / (bx - ax)) * (by - ay),
  ];
const horizontal =
  (y: number) =>
  ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Position => [
    ax + ((y - ay) / (by - ay)) * (bx - ax),
    y,
  ];
const edges: readonly Edge[] = [
  [([x = 0]) => x >= window.west, vertical(window.west)],
  [([x = 0]) => x <= window.east, vertical(window.east)],
  [([, y = 0]) => y >= window.south, horizontal(window.south)],
  [([, y = 0]) => y <= window.north, horizontal(window.north)],
];

/** A ring inside the window (Sutherland and Hodgman 1974), closed, rounded to the record's four decimals. */
function clip(ring: readonly Position[]): Position[] {
  let points = ring.slice(0, -1);
  for (const [inside, cross] of edges)
    points = points.flatMap((point, i) => {
      const before = points.at(i - 1) as Position;
      const crossing = inside(point) === inside(before) ? [] : [cross(before, point)];
      return inside(point) ? [...crossing, point] : crossing;
    });
  const rounded = points.map((point) => point.map((n) => Math.round(n * 1e4) / 1e4));
  return rounded.length === 0 ? [] : [...rounded, rounded[0] as Position];
}
