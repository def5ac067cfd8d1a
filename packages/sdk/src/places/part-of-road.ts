import type { Place, PlaceKind } from '@syria-2024/data';

/** The kinds of such places. */
export const roadParts: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['bridge', 'junction']);

/** Whether a place is only a part of a road: who holds it says nothing of the country around. */
export function isPartOfRoad({ kind }: Pick<Place, 'kind'>): boolean {
  return roadParts.has(kind);
}
