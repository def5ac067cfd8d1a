import type { Records } from '../read/records.js';
import { baseline } from '../register/collections/baseline.js';
import type { Shipped } from '../register/dataset.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { sorted } from './sorted.js';

/** One holder or several become a list, and an unknown one an empty list. */
export function deriveBaseline(records: Records, context: Context): Shipped<'baseline'>[] {
  return sorted(records.baseline).map(({ id, value }) => ({
    id,
    ...deriveFields(baseline.fields, value, context),
    holders: [value.holder ?? []].flat().filter((holder) => holder !== 'unknown'),
  }));
}
