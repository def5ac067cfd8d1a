/** The country's border, and pieces of ground clipped to it. */
import type { Boundaries, LonLat } from '@syria-2024/data';
import { toPoints } from '../geodesy/points.js';
import { DatasetError } from '../refusal/dataset-error.js';
import { type Box, boxOf } from './boxes.js';
import { circleAround } from './circle.js';
import { closed, intersection, type Polygons, type Ring, union } from './clip.js';
import { edgesOf } from './edges.js';
import type { Plane, Projection } from './projection.js';
import type { Site } from './sites.js';

/** The union of the dataset's boundaries. Throws `DatasetError` when there are none. */
export function borderOf({ features }: Boundaries): Polygons {
  if (features.length === 0)
    throw new DatasetError('the dataset has no boundaries; areas are modelled within a border');
  return union(
    features.map(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) =>
        polygon.map(toPoints),
      ),
    ),
  );
}

/** Boundaries of 1:10 million run up to 3 km beside the border: a place that they leave out brings this much ground. */
const ownKm = 1;

/** The ground that a place brings which no border takes in, or a wrong one. */
export function outlier(plane: Plane, { toGround }: Projection): Ring {
  return closed(circleAround(plane, ownKm).map(toGround));
}

/** The border and, round every site outside it, a circle: each place on record stands on some ground. */
export function withOutliers(
  border: Polygons,
  sites: readonly Site[],
  projection: Projection,
): Polygons {
  const edges = edgesOf(border);
  const circles = sites
    .filter(({ point }) => !edges.areRound(point))
    .map(({ plane }) => outlier(plane, projection));
  return union([border, ...circles.map((ring) => [[ring]])]);
}

/** The part of a piece (rings of lon, lat) that lies within a land. */
export function within(piece: Ring[], border: Polygons): Polygons {
  const box = boxOf(piece[0] ?? []);
  const edges = edgesOf(border);
  if (edges.runThrough(box)) {
    // An island far from the box has no points left: the clipper takes no polygon without a ring.
    const near = border.map((polygon) => shorten(polygon, box)).filter(({ length }) => length > 0);
    return intersection([piece], near);
  }
  // No border runs here: all of it lies within or all without.
  const [corner] = piece[0] ?? [];
  return corner && edges.areRound(corner) ? [piece] : [];
}

/**
 * The same border as seen from inside a box, with fewer points: of a run of points on one side of the box only the first
 * and the last count. The clipper's time grows with the points; this makes a cell's clip ten times as fast.
 */
function shorten(polygon: Ring[], box: Box): Ring[] {
  return polygon
    .map((ring) => {
      const kept: Ring = [];
      let side = 0;
      ring.forEach((point, i) => {
        const sides = sidesOf(point, box);
        const next = ring[i + 1];
        // Dropped when the run goes on with the next point on a side that all of the run is on.
        const common = side & sides & (next ? sidesOf(next, box) : 0);
        if (i > 0 && next && common !== 0) {
          side = common;
          return;
        }
        kept.push(point);
        side = sides;
      });
      return kept;
    })
    .filter((ring) => ring.length > 3);
}

/** Which sides of a box a point lies beyond, as bits. */
function sidesOf([lon, lat]: LonLat, [west, south, east, north]: Box): number {
  return (
    (lon < west ? 1 : 0) | (lon > east ? 2 : 0) | (lat < south ? 4 : 0) | (lat > north ? 8 : 0)
  );
}
