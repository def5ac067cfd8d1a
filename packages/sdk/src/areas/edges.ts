/** The edges of some ground by where they lie: most cells are far from all of them, and most of them from any cell. */

import type { LonLat } from '@syria-2024/data';
import { isWithin } from '../geodesy/within.js';
import { getOrMake } from '../kept/get-or-make.js';
import { addTo } from '../kept/group-by.js';
import { outside } from '../outside.js';
import { type Box, boxOf, touchingAmong } from './boxes.js';
import type { Polygons, Ring } from './clip.js';

export interface Edges {
  /** Whether the box round some edge touches a box. */
  runThrough(box: Box): boolean;
  /** Whether a point lies within the ground. */
  areRound(point: LonLat): boolean;
}

const known = new WeakMap<Polygons, Edges>();

export function edgesOf(ground: Polygons): Edges {
  return getOrMake(known, ground, () => {
    const edges = ground
      .flat()
      .flatMap((ring) => ring.slice(1).map((b, i): Ring => [ring[i] ?? outside(), b]));
    const boxes = edges.map((edge) => ({ edge, box: boxOf(edge) }));
    const touching = touchingAmong(boxes);
    const byBand = new Map<number, Ring[]>();
    for (const { edge, box } of boxes)
      for (let band = bandOf(box[1]); band <= bandOf(box[3]); band++) addTo(byBand, band, edge);
    return {
      runThrough: (box) => touching(box).length > 0,
      // A point is told by the edges that cross its parallel.
      areRound: (point) => isWithin(point, byBand.get(bandOf(point[1])) ?? []),
    };
  });
}

/** Edges are looked up by bands of a twentieth of a degree of latitude. */
const bandOf = (lat: number) => Math.floor(20 * lat);
