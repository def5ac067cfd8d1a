/** Which points of a plane are each other's neighbours. */

import Delaunator from 'delaunator';
import { outside } from '../outside.js';

type Plane = readonly [x: number, y: number];
export type Side = readonly [one: number, other: number];

/** A triangle smaller than this is a line, in the square of the plane's unit. */
const flat = 1e-10;

/**
 * The sides of the Delaunay triangulation, each once; of points on one line, which have none, the steps along it.
 *
 * The triangulation by itself weighs half of a library that draws its cells too: with `controlAt` comes only this.
 */
export function triangleSides(points: readonly Plane[]): Side[] {
  const { triangles, halfedges } = new Delaunator(Float64Array.from(points.flat()));
  const sides: Side[] = [];
  let isFlat = true;
  for (let edge = 0; edge < triangles.length; edge++) {
    const corner = (at: number) => triangles[at] ?? outside();
    const [from, to] = [corner(edge), corner(nextOf(edge))];
    isFlat &&= Math.abs(turn(points, from, to, corner(nextOf(nextOf(edge))))) <= flat;
    if ((halfedges[edge] ?? outside()) < edge) sides.push([from, to]);
  }
  return isFlat ? stepsAlong(points) : sides;
}

/** The next edge of the same triangle. */
function nextOf(edge: number): number {
  return edge % 3 === 2 ? edge - 2 : edge + 1;
}

/** Twice the area of a triangle. */
function turn(points: readonly Plane[], a: number, b: number, c: number): number {
  const point = (i: number) => points[i] ?? outside();
  const [[ax, ay], [bx, by], [cx, cy]] = [point(a), point(b), point(c)];
  return (cx - ax) * (by - ay) - (bx - ax) * (cy - ay);
}

function stepsAlong(points: readonly Plane[]): Side[] {
  const order = [...points.keys()].sort((i, j) => {
    const [[ax, ay], [bx, by]] = [points[i] ?? outside(), points[j] ?? outside()];
    return ax - bx || ay - by;
  });
  return order.slice(1).map((to, i) => [order[i] ?? outside(), to]);
}
