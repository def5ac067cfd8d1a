import type { Records } from '../read/records.js';
import { events } from '../register/collections/events.js';
import type { Shipped } from '../register/dataset.js';
import { addTo } from '../register/plain/group-by.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { sorted } from './sorted.js';

/** A contradiction is written in one of the two files and holds for both. */
export function deriveEvents(records: Records, context: Context): Shipped<'events'>[] {
  const contradicted = new Map<string, string[]>();
  for (const { id, value } of sorted(records.events))
    for (const other of value.contradicts ?? []) addTo(contradicted, other, id);
  return sorted(records.events).map(({ id, value }) => ({
    id,
    ...deriveFields(events.fields, value, context),
    contradicts: [
      ...new Set([...(value.contradicts ?? []), ...(contradicted.get(id) ?? [])]),
    ].sort(),
  }));
}
