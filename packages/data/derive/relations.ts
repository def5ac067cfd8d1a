import type { Records } from '../read/records.js';
import type { Shipped } from '../register/dataset.js';
import type { Context } from '../register/shape/fields.js';
import { spanOf } from '../register/shape/times.js';
import { sorted } from './sorted.js';

/** Each spell becomes a record. */
export function deriveRelations(records: Records, { clock }: Context): Shipped<'relations'>[] {
  return sorted(records.relations).flatMap(({ value: { a, b, spells } }) =>
    spells.map(({ from, until, relation, sources = [], note }) => ({
      a,
      b,
      relation,
      from: spanOf(from, clock).notBefore,
      ...(until !== undefined && { until: spanOf(until, clock).notAfter }),
      sources,
      ...(note !== undefined && { note }),
    })),
  );
}
