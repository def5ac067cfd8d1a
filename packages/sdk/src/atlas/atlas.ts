import type { Dataset, Ids } from '@syria-2024/data';
import { markAtlas } from '../ask/is-atlas.js';
import { assertDataset } from './assert-dataset.js';
import { checkOrders } from './orders.js';
import { checkReferences } from './references.js';

/** Something supposed for the sake of a question; see `assume`. */
export interface Assumption<I extends Ids = Ids> {
  readonly id: string;
  readonly place?: I['place'];
  readonly holder?: I['actor'];
  readonly segment?: I['segment'];
  readonly passage?: 'open' | 'closed' | 'unknown';
  /** ISO 8601. */
  readonly from: string;
}

/** An immutable dataset, ready to be asked. Everything derived from it is computed on first use. */
export interface Atlas<I extends Ids = Ids> {
  readonly dataset: Dataset<I>;
  readonly assumptions: readonly Assumption<I>[];
}

/**
 * Makes an atlas of any dataset of the exported type.
 *
 * Throws a `DatasetError` that names the record when an id is used twice, a record names another that is not there, or
 * events are reported in an order that no history can keep.
 * The shape itself can be checked first with `datasetSchema` of `@syria-2024/data/schema`.
 *
 * @example
 * ```ts
 * import { createAtlas, syria2024 } from '@syria-2024/sdk';
 * const copy = createAtlas(syria2024.dataset);
 * ```
 */
export function createAtlas<I extends Ids>(dataset: Dataset<I>): Atlas<I> {
  assertDataset(dataset);
  checkReferences(dataset as unknown as Dataset);
  checkOrders(dataset);
  return wrap(dataset);
}

/** An atlas of a dataset that is known to be sound. */
export function wrap<I extends Ids>(
  dataset: Dataset<I>,
  assumptions: readonly Assumption<I>[] = [],
): Atlas<I> {
  return markAtlas(Object.freeze({ dataset, assumptions }));
}
