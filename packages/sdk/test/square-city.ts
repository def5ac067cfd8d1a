/** A city of known size around Homs, so that distances to its edge can be counted by hand. */
import type { LonLat, Outline } from '@syria-2024/data';

export const homs: LonLat = [36.723, 34.727];
export const kmNorth = (km: number): LonLat => [homs[0], homs[1] + km / 110.935];
/** A square city around Homs whose edges lie some km from the centre. */
export function outline(km: number): Outline {
  const [lon, lat] = homs;
  const [dx, dy] = [km / 91.5, km / 110.935];
  return {
    place: 'homs',
    method: 'natural-earth',
    ring: [
      [lon - dx, lat - dy],
      [lon + dx, lat - dy],
      [lon + dx, lat + dy],
      [lon - dx, lat + dy],
      [lon - dx, lat - dy],
    ],
    precisionMetres: 100,
    note: 'A square.',
  };
}
