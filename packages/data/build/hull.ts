/** The convex hull of places, for outlines of cities. */
import type { LonLat } from '../src/types.js';

/** The hull's corners, counter-clockwise (Andrew's monotone chain). Planar in degrees: a city is small enough. */
export function hullOf(points: readonly LonLat[]): LonLat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (list: readonly LonLat[]) => {
    const corners: LonLat[] = [];
    for (const point of list) {
      while (corners.length > 1 && turn(corners.at(-2), corners.at(-1), point) <= 0) corners.pop();
      corners.push(point);
    }
    return corners.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

/** RFC 7946's outer ring: counter-clockwise, the last point repeating the first. */
export function toClosedRing(points: readonly LonLat[]): LonLat[] {
  const [first] = points;
  if (!first) return [];
  const open = points.filter((point, i) => i === 0 || point.join() !== first.join());
  let twice = 0;
  open.forEach((a, i) => {
    const b = open[(i + 1) % open.length] ?? a;
    twice += a[0] * b[1] - b[0] * a[1];
  });
  const wound = twice > 0 ? open : [first, ...open.slice(1).reverse()];
  return [...wound, first];
}

function turn(a: LonLat | undefined, b: LonLat | undefined, c: LonLat): number {
  if (!a || !b) return 0;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
