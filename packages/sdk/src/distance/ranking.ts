/** The places around one, the nearest first. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Compass, directionOf, inverse } from '../geodesy/geodesic.js';
import { nearestInRing } from '../geodesy/ring.js';
import { reachFrom } from '../graph/search.js';
import { lastly } from '../kept/lastly.js';
import { isPartOfRoad } from '../places/part-of-road.js';
import { speaksFirst } from '../places/place-rank.js';
import { networkOf } from '../roads/network.js';
import { overSureRoads } from '../roads/sure-roads.js';
import { needOutline } from './outlines.js';

export interface Ranked<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly km: number;
  /** Where it lies as seen from the place asked about. */
  readonly compass: Compass | null;
  readonly bearing: number | null;
  readonly precisionKm: number;
}

/** Those of the places asked about last: every list names every place. */
const kept = lastly(32);

/**
 * By geodesic from the centre of a place, or from the nearest point of its outline; every place of the same country but
 * for bridges and junctions, which are held by whoever holds the town that they belong to.
 * Computed once for that place. Throws `UnknownIdError`, `NoOutlineError`.
 */
export function byDistance<I extends Ids>(
  atlas: Atlas<I>,
  to: I['place'],
  measuredTo: 'centre' | 'edge' = 'centre',
): readonly Ranked<I>[] {
  const index = indexOf(atlas);
  return kept(index, `by distance ${measuredTo} ${to}`, () => {
    const centre = lookup(index.places, 'place', to);
    const outline = measuredTo === 'edge' ? needOutline(atlas, to) : null;
    const ownMetres = outline?.precisionMetres ?? centre.precisionMetres;
    return (
      atlas.dataset.places
        .filter((place) => place.country === centre.country && !isPartOfRoad(place))
        // The sorts below are stable: of places on one point the town comes before its quarters.
        .sort(speaksFirst)
        .map(({ id, point, precisionMetres }) => {
          const line = inverse(centre.point, point);
          return {
            place: id,
            km: outline ? nearestInRing(point, outline.ring).km : line.km,
            ...directionOf(line),
            precisionKm: (precisionMetres + ownMetres) / 1000,
          };
        })
        .sort((a, b) => a.km - b.km)
    );
  });
}

/** The same by road, whoever holds it, over segments that surely exist; empty when no road reaches the place. */
export function byRoad<I extends Ids>(atlas: Atlas<I>, to: I['place']): readonly Ranked<I>[] {
  const index = indexOf(atlas);
  return kept(index, `by road ${to}`, () => {
    const centre = lookup(index.places, 'place', to);
    const network = networkOf(atlas);
    const node = network.node.get(to);
    if (node === undefined) return [];
    const { length } = reachFrom(network, node, overSureRoads(network));
    return network.places
      .map((id, n) => {
        const place = lookup(index.places, 'place', id);
        const { point, precisionMetres } = place;
        const precisionKm = (precisionMetres + centre.precisionMetres) / 1000;
        const far = length[n] ?? Number.POSITIVE_INFINITY;
        const direction = directionOf(inverse(centre.point, point));
        const ranked = { place: id, km: far, ...direction, precisionKm };
        return { ranked, place };
      })
      .filter(
        ({ ranked, place }) =>
          place.country === centre.country && !isPartOfRoad(place) && Number.isFinite(ranked.km),
      )
      .sort((a, b) => a.ranked.km - b.ranked.km || speaksFirst(a.place, b.place))
      .map(({ ranked }) => ranked);
  });
}
