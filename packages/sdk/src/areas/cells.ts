/** The ground that each place speaks for: computed once for an atlas, held as a topology; a date only labels it. */

import type { Boundaries, Dataset, Ids, LonLat } from '@syria-2024/data';
import type { Feature, FeatureCollection, MultiPolygon as MultiPolygonGeometry } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Atlas } from '../atlas/atlas.js';
import { areaKm2 } from '../geodesy/area.js';
import { getOrMake } from '../kept/get-or-make.js';
import { lastly } from '../kept/lastly.js';
import { once } from '../kept/once.js';
import { type Arcs, arcsOf } from './arcs.js';
import { borderOf, withOutliers } from './border.js';
import type { Polygons } from './clip.js';
import { joinEdges } from './joints.js';
import { landsOf } from './lands.js';
import { projectionAt } from './projection.js';
import type { RadiusKm } from './radius.js';
import { type Site, sitesOf } from './sites.js';
import { groundOf, type Shape } from './tiers.js';
import { zonesOf } from './zones.js';

/** What a piece of ground is: spoken for by a site; too far from every site; under water. */
export interface Piece extends Omit<Shape, 'polygons'> {
  readonly areaKm2: number;
}

export interface Cells<I extends Ids = Ids> {
  /** Tells these cells from others of the same atlas. */
  readonly id: string;
  /** What they fill: the border, and what places outside it bring. */
  readonly country: Polygons;
  readonly sites: readonly Site<I>[];
  readonly topology: Topology;
  readonly pieces: readonly MultiPolygon<Piece>[];
  /** Of each piece the number of the site that speaks for it; -1 for none. */
  readonly speaker: Int32Array;
  readonly areaKm2: Float64Array;
  /** By what ground is joined. */
  readonly arcs: () => Arcs;
}

/**
 * By places: a what-if atlas has them, border and waters in common with the one that it was made from. So many are kept,
 * each within a radius of its own.
 */
const kept = lastly(4);
const borders = new WeakMap<Boundaries, Polygons>();

/** Of a dataset that ships, worked out when the package was built: null where they are of another version. */
const shipped = new WeakMap<Dataset, () => ShippedCells | null>();

export type ShippedCells = Pick<Cells, 'country' | 'sites' | 'topology'>;

/** Lets the areas of a dataset be made of cells that were worked out before, with each kind of place speaking as far as usual. */
export function shipCells(dataset: Dataset, read: () => ShippedCells | null): void {
  shipped.set(dataset, read);
}

/** The cells of an atlas. */
export function cellsOf<I extends Ids>(atlas: Atlas<I>, radiusKm: RadiusKm = {}): Cells<I> {
  const dataset: Dataset = atlas.dataset;
  const key = JSON.stringify(Object.entries(radiusKm).sort());
  return kept(dataset.places, key, (): Cells => {
    const known = key === '[]' ? shipped.get(dataset)?.() : null;
    const { topology, ...rest } = known ?? build(atlas, radiusKm);
    return { id: key, ...rest, ...toPieces(topology) };
  }) as Cells<I>;
}

function build(atlas: Atlas, radiusKm: RadiusKm): ShippedCells {
  const { areas, boundaries, waters = [] } = atlas.dataset;
  const border = getOrMake(borders, boundaries, () => borderOf(boundaries));
  const projection = projectionAt(middleOf(border));
  const sites = sitesOf(atlas, projection, radiusKm);
  const country = withOutliers(border, sites, projection);
  const zones = zonesOf(areas, sites, projection);
  const { lands, lakes, speaksIn } = landsOf(country, waters, zones);
  const numbered = sites.map((site, number) => ({ ...site, number }));
  const corners = country.flat(2).map(projection.toPlane);
  const shapes: Shape[] = [
    ...lands.flatMap((land) =>
      groundOf(
        numbered.filter((site) => speaksIn(site, land)),
        land.polygons,
        { projection, corners },
      ).map((shape) => ({ ...shape, ...(land.zone && { zone: land.zone.id }) })),
    ),
    ...lakes.map(({ water, polygons }) => ({ site: -1, kind: 'water' as const, water, polygons })),
  ];
  return { country, sites, topology: topologyOf(shapes) };
}

function topologyOf(shapes: readonly Shape[]): Topology {
  const joined = joinEdges(shapes.map(({ polygons }) => polygons));
  const features = shapes.flatMap(({ polygons: _, ...piece }, i) => {
    const polygons = joined[i] ?? [];
    return polygons.length > 0 ? [featureOf(piece, polygons)] : [];
  });
  return topology({
    cells: { type: 'FeatureCollection', features } as FeatureCollection,
  });
}

function toPieces(topology: Topology): Omit<Cells, 'id' | 'country' | 'sites'> {
  for (const arc of topology.arcs) arc.forEach(Object.freeze);
  const { geometries } = topology.objects.cells as GeometryCollection<Piece>;
  const pieces = geometries as MultiPolygon<Piece>[];
  const told = pieces.map(({ properties }) => properties as Piece);
  return {
    topology,
    pieces,
    speaker: Int32Array.from(told, ({ kind, site }) => (kind === 'reported' ? site : -1)),
    areaKm2: Float64Array.from(told, (piece) => piece.areaKm2),
    arcs: once(() => arcsOf(topology, pieces)),
  };
}

function featureOf(
  piece: Omit<Piece, 'areaKm2'>,
  polygons: Polygons,
): Feature<MultiPolygonGeometry, Piece> {
  return {
    type: 'Feature',
    geometry: { type: 'MultiPolygon', coordinates: polygons as never },
    properties: { ...piece, areaKm2: areaKm2(polygons) },
  };
}

function middleOf(border: Polygons): LonLat {
  const lons = border.flat(2).map(([lon]) => lon);
  const lats = border.flat(2).map(([, lat]) => lat);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
