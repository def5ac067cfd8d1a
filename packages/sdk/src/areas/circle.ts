/** A convex cell, cut by the circle around its site: how far the site speaks. */
import { outside } from '../outside.js';
import type { Plane } from './projection.js';

/** Long edges get a point at least every so many km, so that they keep their course on the ground. */
const stepKm = 20;
/** Arcs get a point at least every so many degrees: 25 km around, that is within 35 m of the circle. */
const stepRadians = (6 * Math.PI) / 180;

interface Corner {
  readonly at: Plane;
  /** A corner that lies on the circle. */
  readonly cut: boolean;
  /** Whether the way from this corner to the next lies outside the circle. */
  readonly outside: boolean;
}

/**
 * What of a cell, an open ring that holds its site, lies within a distance of the site. Where an edge crosses the circle
 * is computed from the edge in one fixed direction, so that two cells that share the edge get the very same points.
 */
export function withinCircle(
  cell: readonly Plane[],
  site: Plane,
  radiusKm: number,
): readonly Plane[] {
  const corners: Corner[] = cell.flatMap((a, i) =>
    alongEdge(a, cell[(i + 1) % cell.length] ?? a, site, radiusKm),
  );
  if (corners.every(({ outside }) => !outside)) return corners.map(({ at }) => at);
  const cuts = corners.map(({ cut }, i) => (cut ? i : -1)).filter((i) => i >= 0);
  if (cuts.length === 0) return circleAround(site, radiusKm);
  return cuts.flatMap((from, n) => {
    const chain = between(corners, from, cuts[(n + 1) % cuts.length] ?? from);
    if (!corners[from]?.outside) return chain.slice(0, -1);
    return arc(site, radiusKm, chain[0] ?? outside(), chain.at(-1) ?? outside());
  });
}

/** An open ring, counter-clockwise. */
export function circleAround(site: Plane, radiusKm: number): Plane[] {
  const east: Plane = [site[0] + radiusKm, site[1]];
  return arc(site, radiusKm, east, east);
}

/** The corners from one to another, both included, in order; all the way round when they are the same. */
function between(corners: readonly Corner[], from: number, to: number): Plane[] {
  const chain: Plane[] = [];
  let i = from;
  do {
    chain.push((corners[i] ?? outside()).at);
    i = (i + 1) % corners.length;
  } while (i !== to);
  chain.push((corners[to] ?? outside()).at);
  return chain;
}

/** The start of an edge and what is added on its way to the end, which is left to the next edge. */
function alongEdge(a: Plane, b: Plane, site: Plane, radius: number): Corner[] {
  const flipped = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  const [p, q] = flipped ? [b, a] : [a, b];
  const dx = q[0] - p[0];
  const dy = q[1] - p[1];
  const length = Math.hypot(dx, dy);
  const pieces = Math.max(1, Math.ceil(length / stepKm));
  const stops: { t: number; cut: boolean }[] = [];
  for (let n = 0; n < pieces; n++) stops.push({ t: n / pieces, cut: false });
  for (const t of crossings(p, [dx, dy], site, radius)) stops.push({ t, cut: true });
  stops.push({ t: 1, cut: false });
  stops.sort((x, y) => x.t - y.t);
  const ordered = flipped ? stops.reverse() : stops;
  const at = (t: number): Plane => (t === 0 ? p : t === 1 ? q : [p[0] + t * dx, p[1] + t * dy]);
  return ordered.slice(0, -1).map(({ t, cut }, i) => {
    const middle = at((t + (ordered[i + 1]?.t ?? t)) / 2);
    return {
      at: at(t),
      cut,
      outside: Math.hypot(middle[0] - site[0], middle[1] - site[1]) > radius,
    };
  });
}

/** Where, as shares of its length, a line crosses the circle, its ends excepted. */
function crossings(p: Plane, [dx, dy]: Plane, site: Plane, radius: number): number[] {
  const a = dx * dx + dy * dy;
  const b = dx * (p[0] - site[0]) + dy * (p[1] - site[1]);
  const c = (p[0] - site[0]) ** 2 + (p[1] - site[1]) ** 2 - radius * radius;
  const discriminant = b * b - a * c;
  if (!(discriminant > 0) || !Number.isFinite(radius)) return [];
  const root = Math.sqrt(discriminant);
  return [(-b - root) / a, (-b + root) / a].filter((t) => t > 0 && t < 1);
}

/** Points on the circle counter-clockwise from one to just before another; the whole circle when they are the same. */
function arc(site: Plane, radius: number, from: Plane, to: Plane): Plane[] {
  const angle = ([x, y]: Plane) => Math.atan2(y - site[1], x - site[0]);
  const start = angle(from);
  const turn = (angle(to) - start + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
  const steps = Math.max(1, Math.ceil(turn / stepRadians));
  const points: Plane[] = [from];
  for (let n = 1; n < steps; n++) {
    const at = start + (turn * n) / steps;
    points.push([site[0] + radius * Math.cos(at), site[1] + radius * Math.sin(at)]);
  }
  return points;
}
