/** Ground that an agreement sets apart, parted from the land around it as a river parts banks. */
import type { Area } from '@syria-2024/data';
import { outlier } from './border.js';
import { difference, intersection, type Polygons } from './clip.js';
import type { Projection } from './projection.js';
import type { Site } from './sites.js';

export interface Zone {
  readonly id: string;
  /** Its ring, less the ground of the places that a coarse edge takes in though they stand across it. */
  readonly polygons: Polygons;
  /** Whose places speak for no ground in it. */
  readonly closedTo: ReadonlySet<string>;
}

export function zonesOf(
  areas: readonly Area[],
  sites: readonly Site[],
  projection: Projection,
): Zone[] {
  return areas.flatMap(({ id, ring, closedTo = [] }) => {
    if (!ring) return [];
    const across = new Set<string>(closedTo);
    const circles = sites
      .filter(({ place }) => across.has(place))
      .map(({ plane }): Polygons => [[outlier(plane, projection)]]);
    return [{ id, polygons: difference([[[...ring]]], circles), closedTo: across }];
  });
}

/** What of a land lies in a zone, and what outside it. */
export function partedBy<Land extends { readonly polygons: Polygons }>(
  zone: Zone,
  land: Land,
): (Land & { readonly zone?: Zone })[] {
  const inside = intersection(land.polygons, zone.polygons);
  if (inside.length === 0) return [land];
  const outside = difference(land.polygons, [zone.polygons]);
  return [
    { ...land, polygons: inside, zone },
    ...(outside.length > 0 ? [{ ...land, polygons: outside }] : []),
  ];
}
