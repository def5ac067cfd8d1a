/** Who held a place when the coverage began. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf, memo } from '../../atlas/index-of.js';
import { type Assessment, assess } from '../../evidence/assess.js';
import type { Weighing } from '../../evidence/weighing.js';
import { areasOf, bySize, chainOf } from './around.js';

export interface Baseline {
  readonly id: string;
  readonly holders: readonly string[];
  readonly by: 'place' | 'area';
  readonly assessment: Assessment | null;
}

/** Who held the place when the coverage began: its own row, that of the place it is held with, or its smallest area's. */
export function baselineOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Baseline | null {
  const plain: Atlas = atlas;
  const found = baselineRowOf(plain, indexOf(plain), place);
  if (!found) return null;
  const assessment = assess(plain, found.row.id, weighing.asOf, weighing.rule);
  const { id, holders } = found.row;
  return { id, holders, by: found.by, assessment };
}

export function baselineRowOf(atlas: Atlas, index: Index, place: string) {
  const rows = memo(
    index,
    'baseline rows',
    () => new Map(atlas.dataset.baseline.map((row) => [row.place ?? row.area ?? '', row])),
  );
  const candidates = [
    ...chainOf(index, place).map(({ id }) => ({ id, by: 'place' as const })),
    ...bySize(areasOf(atlas, index, place)).map(({ id }) => ({ id, by: 'area' as const })),
  ];
  for (const { id, by } of candidates) {
    const row = rows.get(id);
    if (row) return { row, by };
  }
  return null;
}
