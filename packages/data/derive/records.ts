import type { Entry, Records } from '../read/records.js';
import { collections } from '../register/collections/index.js';
import type { Collections } from '../register/dataset.js';
import type { Kind } from '../register/kinds.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { sorted } from './sorted.js';

/** The collections whose records ship field by field as they are written: all that have no file in this folder. */
export function deriveRecords(records: Records, context: Context): Collections {
  return Object.fromEntries(
    Object.values(collections).map(({ name, fields }): [string, unknown[]] => [
      name,
      sorted((records[name as Kind] ?? new Map()) as Map<string, Entry>).map(({ id, value }) => ({
        id,
        ...deriveFields(fields, value as never, context),
      })),
    ]),
  ) as Collections;
}
