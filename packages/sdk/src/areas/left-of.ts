/** The side of a line, as a polygon: what lies to the left of who follows it. */

import type { LonLat } from '@syria-2024/data';
import { outside } from '../outside.js';
import type { Polygons, Ring } from './clip.js';

/** A schematic line stops short of the water that it runs into: this much more, in degrees, carries it across. */
const beyondDegrees = 0.02;
/** From outside a land the line is led away from it; as many directions are tried, the straightest first. */
const directions = 36;
const step = (2 * Math.PI) / directions;

/**
 * The left of a line that runs through a land from one side of it to another, closed by a circle around both; null for a
 * line that ends within the land.
 */
export function leftOf(line: readonly LonLat[], land: Polygons): Ring | null {
  const rings = land.flat();
  const circle = around([...rings.flat(), ...line]);
  const last = wayOut(line, [...rings, line.slice(0, -1)], circle);
  const first = last && wayOut([...line].reverse(), [...rings, line.slice(1), last], circle);
  if (!first) return null;
  const [from, to] = [angleOf(last.at(-1), circle), angleOf(first.at(-1), circle)];
  const turn = (to - from + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
  const arc = Array.from({ length: Math.ceil(turn / step) - 1 }, (_, n) =>
    on(circle, from + step * (n + 1)),
  );
  const open = [...first.reverse(), ...line, ...last, ...arc];
  return [...open, open[0] ?? outside()];
}

interface Circle {
  readonly centre: LonLat;
  readonly radius: number;
}

/** From the end of a line on to the circle, first a little straight ahead, without crossing what stands in the way. */
function wayOut(
  line: readonly LonLat[],
  obstacles: readonly (readonly LonLat[])[],
  circle: Circle,
): LonLat[] | null {
  const [before = [0, 0], end = [0, 0]] = line.slice(-2);
  const ahead = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const tip: LonLat = [
    end[0] + beyondDegrees * Math.cos(ahead),
    end[1] + beyondDegrees * Math.sin(ahead),
  ];
  for (let n = 0; n < directions; n++) {
    const angle = ahead + step * Math.ceil(n / 2) * (n % 2 ? 1 : -1);
    const goal = towards(tip, angle, circle);
    if (obstacles.every((one) => !isCrossed(one, tip, goal))) return [tip, goal];
  }
  return null;
}

/** Where a way from a point inside the circle leaves it. */
function towards(from: LonLat, angle: number, { centre, radius }: Circle): LonLat {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [from[0] - centre[0], from[1] - centre[1]];
  const along = x * dx + y * dy;
  const far = -along + Math.sqrt(along * along - (x * x + y * y - radius * radius));
  return [from[0] + far * dx, from[1] + far * dy];
}

function around(points: readonly LonLat[]): Circle {
  const middle = (axis: 0 | 1) =>
    (Math.min(...points.map((p) => p[axis])) + Math.max(...points.map((p) => p[axis]))) / 2;
  const centre: LonLat = [middle(0), middle(1)];
  const radius = Math.max(...points.map(([x, y]) => Math.hypot(x - centre[0], y - centre[1])));
  // The arc between two of its points still passes outside everything.
  return { centre, radius: radius * 1.2 };
}

function on({ centre, radius }: Circle, angle: number): LonLat {
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
}

function angleOf(point: LonLat | undefined, { centre }: Circle): number {
  const [x, y] = point ?? centre;
  return Math.atan2(y - centre[1], x - centre[0]);
}

function isCrossed(line: readonly LonLat[], a: LonLat, b: LonLat): boolean {
  return line.some((d, i) => {
    const c = line[i - 1];
    return (
      c !== undefined && turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
    );
  });
}

function turn(a: LonLat, b: LonLat, p: LonLat): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}
