import type { Records } from '../read/records.js';
import type { Shipped } from '../register/dataset.js';
import { sorted } from './sorted.js';

/** Each id that went becomes a record, with the collection that its file is named after. */
export function deriveRedirects(records: Records): Shipped<'redirects'>[] {
  return sorted(records.redirects).flatMap(({ id, value }) =>
    value.moved
      .map((move) => ({ collection: id, ...move }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
}
