import type { LonLat } from '@syria-2024/data';
import geodesic from 'geographiclib-geodesic';
import { InvalidPointError } from '../errors.js';

const wgs84 = geodesic.Geodesic.WGS84;

/** The geodesic from one point to another on the WGS84 ellipsoid (Karney 2013): km, and degrees clockwise from north. */
export function inverse(from: LonLat, to: LonLat): { km: number; bearing: number } {
  const { s12 = 0, azi1 = 0 } = wgs84.Inverse(from[1], from[0], to[1], to[0]);
  return { km: s12 / 1000, bearing: (azi1 + 360) % 360 };
}

export function lengthKm(line: readonly LonLat[]): number {
  let km = 0;
  for (let i = 1; i < line.length; i++) km += inverse(line[i - 1] as LonLat, line[i] as LonLat).km;
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
export type Compass = (typeof points)[number];

/** The nearest of the sixteen points of the compass. */
export function toCompass(bearing: number): Compass {
  return points[Math.round(bearing / 22.5) % 16] as Compass;
}

/** Throws `InvalidPointError` for what is no point on the globe, or is likely [latitude, longitude]. */
export function checkPoint(point: LonLat): void {
  const [lon, lat] = point;
  if (!Number.isFinite(lon) || !Number.isFinite(lat) || Math.abs(lat) > 90 || Math.abs(lon) > 180)
    throw new InvalidPointError(
      `[${lon}, ${lat}] is outside the world; expected [longitude, latitude] in degrees, such as [36.723, 34.727]`,
    );
  // Syria and its neighbours lie between 34 and 43 E, 31 and 38 N: a point that only fits turned round is turned round.
  const fits = (x: number, y: number) => x >= 34 && x <= 43 && y >= 31 && y <= 38;
  if (!fits(lon, lat) && fits(lat, lon))
    throw new InvalidPointError(
      `[${lon}, ${lat}] looks like [latitude, longitude]; expected [${lat}, ${lon}]`,
    );
}
