/** What speaks for a place beside itself: what it is held with, and the areas that it lies in. */

import type { Area, Place } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, lookup, memo } from '../../atlas/index-of.js';
import { addTo } from '../../kept/group-by.js';
import { chainFrom } from '../../places/chain.js';

export function bySize(areas: readonly Area[]): readonly Area[] {
  if (areas.length < 2) return areas;
  return [...areas].sort((a, b) => a.members.length - b.members.length);
}

/** The place, the one it is held with, and so on. */
export function chainOf(index: Index, place: string): Place[] {
  const placeOf = (id: string): Place => lookup(index.places, 'place', id);
  return chainFrom(place, (id) => placeOf(id).heldWith).map(placeOf);
}

export function areasOf(atlas: Atlas, index: Index, place: string): readonly Area[] {
  const all = memo(index, 'areas by place', () => {
    const map = new Map<string, Area[]>();
    for (const area of atlas.dataset.areas)
      for (const member of area.members) addTo(map, member, area);
    return map;
  });
  return all.get(place) ?? [];
}
