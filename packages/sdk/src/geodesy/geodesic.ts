import type { LonLat } from '@syria-2024/data';
import geodesic from 'geographiclib-geodesic';
import { outside } from '../outside.js';

const wgs84 = geodesic.Geodesic.WGS84;

/** The geodesic from one point to another on the WGS84 ellipsoid (Karney 2013): km, and degrees clockwise from north. */
export function inverse(from: LonLat, to: LonLat): { km: number; bearing: number } {
  const { s12 = 0, azi1 = 0 } = wgs84.Inverse(from[1], from[0], to[1], to[0]);
  return { km: s12 / 1000, bearing: (azi1 + 360) % 360 };
}

export function lengthKm(line: readonly LonLat[]): number {
  let km = 0;
  for (let i = 1; i < line.length; i++)
    km += inverse(line[i - 1] ?? outside(), line[i] ?? outside()).km;
  return km;
}

const points = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
] as const;
/**
 * One of sixteen directions.
 *
 * @example
 * ```ts
 * import { type Compass, distanceBetween, syria2024 } from '@syria-2024/sdk';
 * const compass: Compass | null = distanceBetween(syria2024, 'homs', 'rastan').compass;
 * console.log(compass);
 * ```
 */
export type Compass = (typeof points)[number];

/** Where one of two points lies as seen from the other; nowhere when they are one. */
export function directionOf({ km, bearing }: { readonly km: number; readonly bearing: number }): {
  readonly bearing: number | null;
  readonly compass: Compass | null;
} {
  return km === 0 ? { bearing: null, compass: null } : { bearing, compass: toCompass(bearing) };
}

/** The nearest of the sixteen points of the compass. */
export function toCompass(bearing: number): Compass {
  return points[Math.round(bearing / 22.5) % 16] ?? outside();
}
