/** Rings that share an edge are given the same points on it: a topology finds only edges that are equal point by point. */

import type { LonLat } from '@syria-2024/data';
import { addTo } from '../kept/group-by.js';
import { closed, type Polygons, type Ring } from './clip.js';

/**
 * Coordinates are rounded to 1e-6. Where edges meet at a small angle, that moves their corner by several times as much: what
 * is nearer than a metre is one.
 */
const offDegrees = 3e-6;
/** Points are looked up by squares of so many degrees. */
const square = 0.02;

/** Makes one of points that rounding has parted, and puts into every edge the points of other rings that lie on it. */
export function joinEdges(shapes: readonly Polygons[]): Polygons[] {
  const points = new Grid();
  const eachRing = (polygons: Polygons, change: (ring: Ring) => Ring) =>
    polygons
      .map((rings) => rings.map(change).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0);
  const welded = shapes.map((polygons) =>
    eachRing(polygons, (ring) => withoutSpikes(ring.map(points.add))),
  );
  return welded.map((polygons) =>
    eachRing(polygons, (ring) => withoutSpikes(joined(ring, points))),
  );
}

/** Without points twice in a row, and without ways to a point and straight back. */
function withoutSpikes(ring: Ring): Ring {
  const kept: Ring = [];
  for (const point of ring.slice(0, -1)) {
    if (point === kept.at(-1)) continue;
    if (point === kept.at(-2)) kept.pop();
    else kept.push(point);
  }
  // The same at the seam.
  while (kept.length > 2) {
    if (kept[0] === kept.at(-1) || kept[0] === kept.at(-2)) kept.pop();
    else if (kept[1] === kept.at(-1)) kept.shift();
    else break;
  }
  return closed(kept);
}

function joined(ring: Ring, points: Grid): Ring {
  return ring.flatMap((b, i) => {
    const a = ring[i - 1];
    return a ? [...points.on(a, b), b] : [b];
  });
}

/** Points by where they lie. */
class Grid {
  readonly #cells = new Map<number, LonLat[]>();

  /** The point itself, or one known before that it differs from by rounding only. */
  add = (point: LonLat): LonLat => {
    for (const known of this.#near(point, point))
      if (Math.hypot(known[0] - point[0], known[1] - point[1]) < offDegrees) return known;
    addTo(this.#cells, keyOf(cellOf(point[0]), cellOf(point[1])), point);
    return point;
  };

  /** Those that lie on an edge, its ends excepted, in its order. */
  on(a: LonLat, b: LonLat): LonLat[] {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy;
    const found: { t: number; point: LonLat }[] = [];
    for (const point of this.#near(a, b)) {
      const [x, y] = [point[0] - a[0], point[1] - a[1]];
      const t = (x * dx + y * dy) / squared;
      if (t <= 0 || t >= 1 || point === a || point === b) continue;
      if ((x * dy - y * dx) ** 2 > offDegrees ** 2 * squared) continue;
      found.push({ t, point });
    }
    return found.sort((one, other) => one.t - other.t).map(({ point }) => point);
  }

  *#near(a: LonLat, b: LonLat): Generator<LonLat> {
    const [west, east] = spanOf(a[0], b[0]);
    const [south, north] = spanOf(a[1], b[1]);
    for (let x = west; x <= east; x++)
      for (let y = south; y <= north; y++) yield* this.#cells.get(keyOf(x, y)) ?? [];
  }
}

function spanOf(one: number, other: number): [number, number] {
  return [cellOf(Math.min(one, other) - offDegrees), cellOf(Math.max(one, other) + offDegrees)];
}

const cellOf = (degrees: number) => Math.floor(degrees / square);
const keyOf = (x: number, y: number) => x * 100_000 + y;
