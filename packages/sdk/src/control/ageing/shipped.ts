/** What a record that ships tells by default, worked out when the package is built; see `shipping.ts`. */
import type { Dataset } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { indexOf } from '../../atlas/index-of.js';
import { isDefault, type Weighing } from '../../evidence/weighing.js';
import type { Telling } from '../states/answer.js';

const shipped = new WeakMap<Dataset, (row: number) => Telling | null>();

/** Lets atlases of a dataset tell what was worked out of it before, by the row of a place in its list. */
export function ship(dataset: Dataset, tellingAt: (row: number) => Telling | null): void {
  shipped.set(dataset, tellingAt);
}

/** Null for all that must be weighed: another weighing, another dataset, anything supposed. */
export function shippedTelling(atlas: Atlas, place: string, weighing: Weighing): Telling | null {
  const tellingAt = shipped.get(atlas.dataset);
  if (!tellingAt || atlas.assumptions.length > 0 || !isDefault(weighing)) return null;
  const row = indexOf(atlas).placeRows.get(place);
  return row === undefined ? null : tellingAt(row);
}
