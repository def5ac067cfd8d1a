import type { Records } from '../read/records.js';
import { claims } from '../register/collections/claims.js';
import type { Shipped } from '../register/dataset.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { sorted } from './sorted.js';

/** Claims leave the file of their source, which becomes a field, and part of the id. */
export function deriveClaims(records: Records, context: Context): Shipped<'claims'>[] {
  return sorted(records.sources).flatMap(({ id: source, value }) =>
    value.claims.map((claim) => ({
      id: `${source}-${claim.id}`,
      source,
      ...deriveFields(claims.fields, claim, context),
    })),
  );
}
