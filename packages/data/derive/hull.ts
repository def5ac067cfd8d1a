/** The convex hull of places, for outlines of cities. */
import { polygonArea, polygonHull } from 'd3-polygon';

type LonLat = readonly [lon: number, lat: number];

/** The hull's corners. Planar in degrees: a city is small enough. */
export function hullCorners(points: readonly LonLat[]): [number, number][] {
  const hull = polygonHull(points.map(([lon, lat]): [number, number] => [lon, lat]));
  if (!hull) throw new RangeError('a hull needs three points that are not on one line');
  return hull;
}

/** RFC 7946's outer ring: counter-clockwise, the last point repeating the first. */
export function toClosedRing(points: readonly LonLat[]): [number, number][] {
  const [first, ...rest] = points.map(([lon, lat]): [number, number] => [lon, lat]);
  if (!first) return [];
  const open = [first, ...rest.filter((point) => point.join() !== first.join())];
  const wound = isCounterClockwise(open) ? open : [first, ...open.slice(1).reverse()];
  return [...wound, first];
}

/** d3 counts from the top left: counter-clockwise to the eye is positive once north is up. */
export function isCounterClockwise(ring: readonly (readonly number[])[]): boolean {
  return polygonArea(ring.map(([lon = 0, lat = 0]): [number, number] => [lon, -lat])) > 0;
}
