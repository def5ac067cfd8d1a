import type { Place, PlaceKind } from '@syria-2024/data';

const kinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['bridge', 'junction']);

/** Whether a place is only a part of a road: who holds it says nothing of the country around. */
export function isPartOfRoad({ kind }: Pick<Place, 'kind'>): boolean {
  return kinds.has(kind);
}
