/** The places from which areas are modelled. */
import type { Ids, LonLat, Place } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { speaksFirst } from '../places/place-rank.js';
import type { Plane, Projection } from './projection.js';
import { type RadiusKm, radiusOf } from './radius.js';

/** One point of the ground; its place's holder is taken to hold what lies nearest to it, as far as it speaks. */
export interface Site<I extends Ids = Ids> {
  readonly place: I['place'];
  /** Every place that stands there, the speaking one first. */
  readonly places: readonly I['place'][];
  readonly point: LonLat;
  readonly plane: Plane;
  readonly radiusKm: number;
  /** On which banks it stands, where the record says so. */
  readonly banks: NonNullable<Place<I>['banks']>;
}

/** A place located worse than this would put a cell where nobody knows that it is. */
export const leastPreciseMetres = 10_000;

/** Points nearer to each other than this are one site: Voronoi cells of points 0.1 mm apart are garbage. */
const coincidentKm = 0.01;

/**
 * Those of the country itself (a place abroad has no region) that are known to 10 km and of a kind that speaks for ground.
 * Places on one point make one site, for which the town speaks before its quarters and bases, and whoever is held with no
 * other before who is.
 */
export function sitesOf<I extends Ids>(
  atlas: Atlas<I>,
  { toPlane }: Projection,
  radiusKm: RadiusKm,
): Site<I>[] {
  const candidates = atlas.dataset.places
    .filter(
      (place) =>
        place.region !== null &&
        radiusOf(place, radiusKm) > 0 &&
        place.precisionMetres <= leastPreciseMetres,
    )
    .map((place) => ({ place, plane: toPlane(place.point), taken: false }))
    .sort((a, b) => a.plane[0] - b.plane[0] || a.plane[1] - b.plane[1]);
  return candidates.flatMap((first, i) => {
    if (first.taken) return [];
    const together: Place<I>[] = [];
    for (let j = i; j < candidates.length; j++) {
      const other = candidates[j];
      if (!other || other.plane[0] - first.plane[0] > coincidentKm) break;
      if (other.taken || Math.abs(other.plane[1] - first.plane[1]) > coincidentKm) continue;
      other.taken = true;
      together.push(other.place);
    }
    const [speaker, ...others] = together.sort(
      (a, b) => speaksFirst(a, b) || Number(Boolean(a.heldWith)) - Number(Boolean(b.heldWith)),
    );
    if (!speaker) return [];
    const { id, point, banks = [] } = speaker;
    return {
      place: id,
      places: [id, ...others.map((other) => other.id)],
      point,
      plane: toPlane(point),
      radiusKm: radiusOf(speaker, radiusKm),
      banks,
    };
  });
}
