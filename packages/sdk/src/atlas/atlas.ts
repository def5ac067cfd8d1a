import type { Dataset, Ids } from '@syria-2024/data';
import { DatasetError } from '../refusal/dataset-error.js';
import { assertDataset } from './assert-dataset.js';
import { frozen } from './frozen.js';
import { MadeAtlas } from './made-atlas.js';

/**
 * Something supposed for the sake of a question; see `assume`.
 *
 * @example
 * ```ts
 * import { assume, type Assumption, syria2024 } from '@syria-2024/sdk';
 * const supposed: readonly Assumption[] = assume(syria2024, [{ place: 'hama', holder: 'saa' }]).assumptions;
 * for (const { id, place, holder } of supposed) console.log(id, place, holder);
 * ```
 */
export interface Assumption<I extends Ids = Ids> {
  readonly id: string;
  readonly place?: I['place'];
  readonly holder?: I['actor'];
  readonly segment?: I['segment'];
  readonly passage?: 'open' | 'closed' | 'unknown';
  /** ISO 8601. */
  readonly from: string;
}

/**
 * An immutable dataset, ready to be asked. Everything derived from it is computed on first use.
 *
 * @example
 * ```ts
 * import { type Atlas, syria2024 } from '@syria-2024/sdk';
 * const countOf = ({ dataset, assumptions }: Atlas) => [dataset.places.length, assumptions.length];
 * console.log(countOf(syria2024));
 * ```
 */
export interface Atlas<I extends Ids = Ids> {
  readonly dataset: Dataset<I>;
  readonly assumptions: readonly Assumption<I>[];
}

/**
 * Makes an atlas of any dataset of the exported type, as it reads now: what is written into it later changes no answer.
 *
 * Throws a `DatasetError` that lists, by record and field, everything that cannot be: a value of another shape than the
 * codebook's, an id used twice or that names nothing, a span that ends before it begins, a circle, a ring that is open or
 * crosses itself, a place turned round, two baseline rows of one subject, a list that has one thing twice.
 * `datasetSchema` of `@syria-2024/data/schema` refuses the same, and tells it by path.
 *
 * @example
 * ```ts
 * import { createAtlas, syria2024 } from '@syria-2024/sdk';
 * const copy = createAtlas(syria2024.dataset);
 * ```
 */
export function createAtlas<I extends Ids>(dataset: Dataset<I>): Atlas<I> {
  return wrap(assertDataset(dataset));
}

/**
 * Makes an atlas of a dataset that was checked before: the lean record, or one that `createAtlas` took when it was built.
 *
 * Nothing is checked again, so that a page need not carry the check. What a dataset that is not sound answers is not
 * defined: bring your own through `createAtlas`. Throws a `DatasetError` where the given is no dataset at all.
 *
 * @example
 * ```ts
 * import { lean } from '@syria-2024/data/lean';
 * import { controlAt, trustedAtlas } from '@syria-2024/sdk/engine';
 * console.log(controlAt(trustedAtlas(lean), 'hama', '2024-12-05').status);
 * ```
 */
export function trustedAtlas<I extends Ids>(dataset: Dataset<I>): Atlas<I> {
  if (!isLikeDataset(dataset))
    throw new DatasetError(
      'no dataset: expected meta, places, events, claims and the other collections',
    );
  return wrap(dataset);
}

function isLikeDataset(given: unknown): boolean {
  try {
    const { meta, places, events, claims } = (given ?? {}) as Partial<Dataset>;
    return (
      [places, events, claims].every(Array.isArray) && typeof meta === 'object' && meta !== null
    );
  } catch {
    // A getter or a proxy that throws.
    return false;
  }
}

/** An atlas of a dataset that is known to be sound. */
export function wrap<I extends Ids>(
  dataset: Dataset<I>,
  assumptions: readonly Assumption<I>[] = [],
): Atlas<I> {
  return new MadeAtlas(dataset, frozen(assumptions));
}
