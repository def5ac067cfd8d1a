import type { Records } from '../read/records.js';
import { outlines } from '../register/collections/outlines.js';
import type { Shipped } from '../register/dataset.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { hullCorners, toClosedRing } from './hull.js';
import { sorted } from './sorted.js';

type Point = [lon: number, lat: number];

/** A hull is drawn around its places. */
export function deriveOutlines(records: Records, context: Context): Shipped<'outlines'>[] {
  const pointOf = (id: string): Point[] => {
    const place = records.places.get(id);
    return place ? [place.value.point] : [];
  };
  return sorted(records.outlines).map(({ id, value }) => ({
    place: id,
    ...deriveFields(outlines.fields, value, context),
    ring: toClosedRing(
      value.hullOf ? hullCorners(value.hullOf.flatMap(pointOf)) : (value.ring ?? []),
    ),
  }));
}
