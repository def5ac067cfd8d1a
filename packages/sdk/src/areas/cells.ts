/** The ground that is nearest to each place: computed once for an atlas, held as a topology; a date only labels it. */

import type { Boundaries, Dataset, Ids, LonLat, Place } from '@syria-2024/data';
import { Delaunay } from 'd3-delaunay';
import type { Feature, FeatureCollection, MultiPolygon as MultiPolygonGeometry } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Atlas } from '../atlas/atlas.js';
import { widen } from '../atlas/widen.js';
import { areaKm2 } from '../geodesy/area.js';
import { borderOf, type Polygons, within } from './border.js';
import { type Plane, projectionAt } from './projection.js';
import { type Site, sitesOf } from './sites.js';
import { splitByCircle } from './split.js';

/** A part of a site's cell: what lies within the stated distance of it, or beyond. */
export interface Piece {
  readonly site: number;
  readonly far: boolean;
  readonly areaKm2: number;
}

export interface Cells<I extends Ids = Ids> {
  readonly sites: readonly Site<I>[];
  readonly topology: Topology;
  readonly pieces: readonly MultiPolygon<Piece>[];
}

/** By border, then by places: a what-if atlas has both in common with the one that it was made from. */
const kept = new WeakMap<Boundaries, WeakMap<readonly Place[], Map<number, Cells>>>();
const borders = new WeakMap<Boundaries, Polygons>();

/** The cells of an atlas, cut at a distance from their sites. */
export function cellsOf<I extends Ids>(atlas: Atlas<I>, extrapolatedBeyondKm: number): Cells<I> {
  const { boundaries, places } = atlas.dataset as Dataset;
  const byPlaces = getOr(
    kept,
    boundaries,
    () => new WeakMap<readonly Place[], Map<number, Cells>>(),
  );
  const byKm = getOr(byPlaces, places, () => new Map<number, Cells>());
  return getOr(byKm, extrapolatedBeyondKm, () =>
    build(widen(atlas), extrapolatedBeyondKm),
  ) as Cells<I>;
}

function getOr<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function build(atlas: Atlas, radiusKm: number): Cells {
  const border = getOr(borders, atlas.dataset.boundaries, () => borderOf(atlas.dataset.boundaries));
  const projection = projectionAt(middleOf(border));
  const sites = sitesOf(atlas, projection);
  const toGround = (ring: readonly Plane[]) =>
    close(ring.map((p) => round(projection.toGround(p))));
  const features: Feature<MultiPolygonGeometry, Piece>[] = [];
  const add = (site: number, far: boolean, rings: readonly (readonly Plane[])[]) => {
    const polygons = tidy(within(rings.map(toGround), border));
    if (polygons.length === 0) return;
    features.push({
      type: 'Feature',
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map((point) => [...point]))),
      },
      properties: { site, far, areaKm2: areaKm2(polygons) },
    });
  };
  const corners = border.flat(2).map(projection.toPlane);
  planeCells(sites, corners).forEach((cell, site) => {
    const { near, far } = splitByCircle(cell, sites[site]?.plane ?? [0, 0], radiusKm);
    if (near.length > 2) add(site, false, [near]);
    for (const rings of far) add(site, true, rings);
  });
  const topo = topology({
    cells: { type: 'FeatureCollection', features } as FeatureCollection,
  });
  const { geometries } = topo.objects.cells as GeometryCollection<Piece>;
  return { sites, topology: topo, pieces: geometries as MultiPolygon<Piece>[] };
}

/** Each site's Voronoi cell as an open ring, bounded far outside the border. */
function planeCells(sites: readonly Site[], border: readonly Plane[]): Plane[][] {
  if (sites.length === 0) return [];
  const reach = 500;
  const xs = [...border, ...sites.map(({ plane }) => plane)].map(([x]) => x);
  const ys = [...border, ...sites.map(({ plane }) => plane)].map(([, y]) => y);
  const voronoi = Delaunay.from(sites.map(({ plane: [x, y] }) => [x, y])).voronoi([
    Math.min(...xs) - reach,
    Math.min(...ys) - reach,
    Math.max(...xs) + reach,
    Math.max(...ys) + reach,
  ]);
  return sites.map((_, i) => (voronoi.cellPolygon(i) ?? []).slice(0, -1) as Plane[]);
}

function middleOf(border: Polygons): LonLat {
  const lons = border.flat(2).map(([lon]) => lon);
  const lats = border.flat(2).map(([, lat]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

/** To 0.1 m: what two cells share is then the same number in both. */
function round([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6];
}

function close(ring: LonLat[]): LonLat[] {
  const [first] = ring;
  return first ? [...ring, first] : [];
}

/** Rounded rings without doubled points; what shrank to a line is gone. */
function tidy(polygons: Polygons): LonLat[][][] {
  return polygons
    .map((rings) =>
      rings
        .map((ring) =>
          ring.map(round).filter((point, i, all) => i === 0 || point.join() !== all[i - 1]?.join()),
        )
        .filter((ring) => ring.length > 3),
    )
    .filter((rings) => rings.length > 0);
}
