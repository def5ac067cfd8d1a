/**
 * Which ground each site of a land speaks for, where sites speak for different distances.
 *
 * A point goes with the nearest of the sites that reach it. A site that reaches a point as far as r has to yield only to
 * nearer ones that reach it too; among those that reach at least as far as itself, every nearer one does. So its ground
 * is its Voronoi cell among these, within its circle, less the ground so made of the sites that reach less far.
 */

import { Delaunay } from 'd3-delaunay';
import { outside } from '../outside.js';
import { within } from './border.js';
import { type Box, boxOf, touchingAmong } from './boxes.js';
import { withinCircle } from './circle.js';
import { closed, difference, type Polygons, type Ring } from './clip.js';
import { type Plane, type Projection, round } from './projection.js';
import type { Site } from './sites.js';

export interface Shape {
  /** The number of the site that speaks for it, or of the nearest; -1 for none. */
  readonly site: number;
  readonly kind: 'reported' | 'unreported' | 'water';
  readonly water?: string;
  /** The area that an agreement sets apart in which it lies. */
  readonly zone?: string;
  readonly polygons: Polygons;
}

type Numbered = Site & { readonly number: number };

interface Frame {
  readonly projection: Projection;
  /** What the cells must cover. */
  readonly corners: readonly Plane[];
}

interface Cap {
  readonly site: Numbered;
  readonly ring: Ring;
  readonly box: Box;
}

/** The ground of every site, and what is left of each cell beyond the radius of all: within a land, without overlap. */
export function groundOf(sites: readonly Numbered[], land: Polygons, frame: Frame): Shape[] {
  if (sites.length === 0) return [{ site: -1, kind: 'unreported', polygons: land }];
  const caps = capsOf(sites, frame);
  const touching = touchingAmong(caps);
  const shape = (kind: Shape['kind'], { number }: Numbered, ring: Ring, others: readonly Cap[]) => {
    const polygons = less(ring, others).flatMap((rings) => within(rings, land));
    return polygons.length > 0 ? [{ site: number, kind, polygons }] : [];
  };
  const spoken = caps.flatMap(({ site, ring, box }) =>
    shape(
      'reported',
      site,
      ring,
      touching(box).filter((cap) => cap.site.radiusKm < site.radiusKm),
    ),
  );
  const left = planeCells(sites, frame.corners).flatMap((cell, i) => {
    const site = sites[i] ?? outside();
    if (cell.every((corner) => kmFrom(site, corner) <= site.radiusKm)) return [];
    const ring = toRing(withinCircle(cell, site.plane, Number.POSITIVE_INFINITY), frame);
    return shape('unreported', site, ring, touching(boxOf(ring)));
  });
  return [...spoken, ...left];
}

/** The cell of each site among those that reach at least as far, within its circle. */
function capsOf(sites: readonly Numbered[], frame: Frame): Cap[] {
  const radii = [...new Set(sites.map(({ radiusKm }) => radiusKm))];
  return radii.flatMap((radius) => {
    const among = sites.filter(({ radiusKm }) => radiusKm >= radius);
    return planeCells(among, frame.corners).flatMap((cell, i) => {
      const site = among[i] ?? outside();
      if (site.radiusKm !== radius) return [];
      const ring = toRing(withinCircle(cell, site.plane, radius), frame);
      return { site, ring, box: boxOf(ring) };
    });
  });
}

function less(ring: Ring, caps: readonly Cap[]): Polygons {
  const others = caps.map((cap) => [[cap.ring]]);
  return others.length > 0 ? difference([[ring]], others) : [[ring]];
}

function toRing(open: readonly Plane[], { projection }: Frame): Ring {
  return closed(open.map((point) => round(projection.toGround(point))));
}

function kmFrom({ plane }: Site, [x, y]: Plane): number {
  return Math.hypot(x - plane[0], y - plane[1]);
}

/** Each site's Voronoi cell as an open ring, bounded far outside the corners. */
function planeCells(sites: readonly Site[], corners: readonly Plane[]): Plane[][] {
  const margin = 500;
  const xs = [...corners, ...sites.map(({ plane }) => plane)].map(([x]) => x);
  const ys = [...corners, ...sites.map(({ plane }) => plane)].map(([, y]) => y);
  const voronoi = Delaunay.from(sites.map(({ plane: [x, y] }) => [x, y])).voronoi([
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ]);
  return sites.map((_, i) => (voronoi.cellPolygon(i) ?? []).slice(0, -1));
}
