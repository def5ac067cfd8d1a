import type { LonLat } from '@syria-2024/data';
import { outside } from '../outside.js';
import { inverse } from './geodesic.js';
import { isWithin } from './within.js';

/** The point of an area, bounded by a closed ring, that is nearest to a point; the point itself when it lies inside. */
export function nearestInRing(point: LonLat, ring: readonly LonLat[]): Pick<Nearest, 'at' | 'km'> {
  return isWithin(point, [ring]) ? { at: point, km: 0 } : nearestOnLine(point, ring);
}

export interface Nearest {
  readonly at: LonLat;
  readonly km: number;
  /** Where on the line that is: whole sides before it, and the share of its own. */
  readonly along: number;
}

/**
 * The point of a line that is nearest to a point; of several the first.
 *
 * Each side is laid out around the point by distance and bearing, where it is as good as straight; the distance to what
 * that finds is geodesic. Sides of 10 km, seen from 300 km, are so found to a metre.
 */
export function nearestOnLine(point: LonLat, line: readonly LonLat[]): Nearest {
  const around = line.map((corner) => {
    const { km, bearing } = inverse(point, corner);
    const radians = (bearing * Math.PI) / 180;
    return [km * Math.sin(radians), km * Math.cos(radians)] as const;
  });
  const [start] = line;
  const km = start ? inverse(point, start).km : Number.POSITIVE_INFINITY;
  let best: Nearest = { at: start ?? point, km, along: 0 };
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = around[i - 1] ?? outside();
    const [bx, by] = around[i] ?? outside();
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = square === 0 ? 0 : -(ax * (bx - ax) + ay * (by - ay)) / square;
    const t = Math.min(1, Math.max(0, share));
    if (Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)) > best.km + 0.01) continue;
    const [lon1, lat1] = line[i - 1] ?? outside();
    const [lon2, lat2] = line[i] ?? outside();
    const at: LonLat = [lon1 + t * (lon2 - lon1), lat1 + t * (lat2 - lat1)];
    const { km } = inverse(point, at);
    if (km < best.km) best = { at, km, along: i - 1 + t };
  }
  return best;
}
