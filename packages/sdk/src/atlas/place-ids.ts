/** The ids of a dataset's places, in its order. */
import type { Dataset } from '@syria-2024/data';

const shipped = new WeakMap<Dataset, () => readonly string[] | null>();

/** Lets the ids of a dataset that ships be read from where they stand by themselves: a first question then parses no places. */
export function shipPlaceIds(dataset: Dataset, read: () => readonly string[] | null): void {
  shipped.set(dataset, read);
}

/** Null where its places tell. */
export function shippedPlaceIds(dataset: Dataset): readonly string[] | null {
  return shipped.get(dataset)?.() ?? null;
}
