/** Distances on the WGS84 ellipsoid, in km. */
import geodesic from 'geographiclib-geodesic';

export type LonLat = readonly [lon: number, lat: number];

const wgs84 = geodesic.Geodesic.WGS84;

export function kmBetween(a: LonLat, b: LonLat): number {
  return (wgs84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? 0) / 1000;
}

export function lengthKm(line: readonly LonLat[]): number {
  let km = 0;
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (before) km += kmBetween(before, point);
  }
  return km;
}
