import type { Place, PlaceKind } from '@syria-2024/data';

/** The kinds in the order in which they speak for the ground they stand on: a town before its quarters and bases. */
const order: readonly PlaceKind[] = [
  'city',
  'town',
  'village',
  'camp',
  'neighbourhood',
  'airport',
  'base',
  'crossing',
  'dam',
  'prison',
  'facility',
];

/** The place of a kind in that order, from 0; a kind that is not in it comes last. */
export function placeRank({ kind }: Pick<Place, 'kind'>): number {
  const rank = order.indexOf(kind);
  return rank < 0 ? order.length : rank;
}

/** Orders places on one point: the town first. */
export function speaksFirst(a: Pick<Place, 'kind'>, b: Pick<Place, 'kind'>): number {
  return placeRank(a) - placeRank(b);
}
