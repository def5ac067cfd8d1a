import type { LonLat } from '@syria-2024/data';
import type { Position } from 'geojson';

/** The positions of a line of GeoJSON as points: to its types a position is any list of numbers. */
export function toPoints(line: readonly Position[]): LonLat[] {
  return line.map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat]);
}
