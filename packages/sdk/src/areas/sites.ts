/** The places from which areas are modelled. */
import type { Ids, LonLat, Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { isPartOfRoad } from '../places/part-of-road.js';
import type { Plane, Projection } from './projection.js';

/** One point of the ground; its place's holder is taken to hold whatever is nearest to it. */
export interface Site<I extends Ids = Ids> {
  readonly place: I['place'];
  /** Every place that stands there, the speaking one first. */
  readonly places: readonly I['place'][];
  readonly point: LonLat;
  readonly plane: Plane;
}

/** A place located worse than this would put a cell where nobody knows that it is. */
export const leastPreciseMetres = 10_000;

/** Points nearer to each other than this are one site: Voronoi cells of points 0.1 mm apart are garbage. */
const coincidentKm = 0.01;

/**
 * Those of the country itself (a place abroad has no region) that are known to 10 km, and no bridges or junctions.
 * Places on one point make one site, for which the one speaks that is not held with another.
 */
export function sitesOf<I extends Ids>(atlas: Atlas<I>, { toPlane }: Projection): Site<I>[] {
  const candidates = atlas.dataset.places
    .filter(
      (place) =>
        place.region !== null &&
        !isPartOfRoad(place) &&
        place.precisionMetres <= leastPreciseMetres,
    )
    .map((place) => ({ place, plane: toPlane(place.point), taken: false }))
    .sort((a, b) => a.plane[0] - b.plane[0] || a.plane[1] - b.plane[1]);
  const sites: Site<I>[] = [];
  candidates.forEach((first, i) => {
    if (first.taken) return;
    const together: Place<I>[] = [];
    for (let j = i; j < candidates.length; j++) {
      const other = candidates[j];
      if (!other || other.plane[0] - first.plane[0] > coincidentKm) break;
      if (other.taken || Math.abs(other.plane[1] - first.plane[1]) > coincidentKm) continue;
      other.taken = true;
      together.push(other.place);
    }
    together.sort((a, b) => Number(Boolean(a.heldWith)) - Number(Boolean(b.heldWith)));
    const [speaker] = together;
    if (!speaker) return;
    sites.push({
      place: speaker.id,
      places: together.map(({ id }) => id),
      point: speaker.point,
      plane: toPlane(speaker.point),
    });
  });
  return sites;
}
