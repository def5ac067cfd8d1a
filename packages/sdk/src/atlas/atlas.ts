import type { Dataset, Ids } from '@syria-2024/data';
import { assertDataset } from './assert-dataset.js';
import { markAtlas } from './is-atlas.js';

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
 * Throws a `DatasetError` that lists, by record and field, everything that cannot be: a value of another shape than the
 * codebook's, an id used twice or that names nothing, a span that ends before it begins, a circle, a ring that is open or
 * crosses itself, a place turned round, two baseline rows of one subject. `datasetSchema` of `@syria-2024/data/schema`
 * refuses the same, and tells it by path.
 *
 * @example
 * ```ts
 * import { createAtlas, syria2024 } from '@syria-2024/sdk';
 * const copy = createAtlas(syria2024.dataset);
 * ```
 */
export function createAtlas<I extends Ids>(dataset: Dataset<I>): Atlas<I> {
  assertDataset(dataset);
  return wrap(dataset);
}

/** An atlas of a dataset that is known to be sound. */
export function wrap<I extends Ids>(
  dataset: Dataset<I>,
  assumptions: readonly Assumption<I>[] = [],
): Atlas<I> {
  return markAtlas(Object.freeze({ dataset, assumptions }));
}
