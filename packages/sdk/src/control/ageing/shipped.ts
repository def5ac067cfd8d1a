/** What a record that ships tells by default, worked out when the package is built; see `shipping.ts`. */
import type { Atlas } from '../../atlas/atlas.js';
import { indexOf } from '../../atlas/index-of.js';
import { isDefault, type Weighing } from '../../evidence/weighing.js';
import type { Telling } from '../answer.js';

const shipped = new WeakMap<Atlas, (row: number) => Telling | null>();

/** Lets an atlas tell what was worked out of it before, by the row of a place in the dataset's list. */
export function ship(atlas: Atlas, tellingAt: (row: number) => Telling | null): void {
  shipped.set(atlas, tellingAt);
}

/** Null for all that must be weighed: another weighing, another atlas. */
export function shippedTelling(atlas: Atlas, place: string, weighing: Weighing): Telling | null {
  const tellingAt = shipped.get(atlas);
  if (tellingAt === undefined || !isDefault(weighing)) return null;
  const row = indexOf(atlas).placeRows.get(place);
  return row === undefined ? null : tellingAt(row);
}
