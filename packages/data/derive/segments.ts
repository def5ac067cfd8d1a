import type { Records } from '../read/records.js';
import { segments } from '../register/collections/segments.js';
import type { Shipped } from '../register/dataset.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { byId, sorted } from './sorted.js';

/** Segments leave the file of their road, whose class and sources they have unless they have their own. */
export function deriveSegments(records: Records, context: Context): Shipped<'segments'>[] {
  return sorted(records.roads)
    .flatMap(({ id: road, value }) =>
      value.segments.map((segment) => ({
        id: segment.id,
        road,
        ...deriveFields(segments.fields, segment, context),
        class: segment.class ?? value.class,
        sources: segment.sources ?? value.sources,
      })),
    )
    .sort(byId);
}
