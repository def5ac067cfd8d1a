import type { Records } from '../read/records.js';
import { areas } from '../register/collections/areas.js';
import type { Shipped } from '../register/dataset.js';
import { deriveFields } from '../register/shape/collection.js';
import type { Context } from '../register/shape/fields.js';
import { toClosedRing } from './hull.js';
import { byId, sorted } from './sorted.js';

/** Every region is an area of its code; districts and zones have files of their own. */
export function deriveAreas(records: Records, context: Context): Shipped<'areas'>[] {
  const places = sorted(records.places);
  const membersBy = (key: 'region' | 'district', area: string) =>
    places.filter(({ value }) => value[key] === area).map(({ id }) => id);
  const regions = sorted(records.regions).map(({ id, value: { folder: _, ...region } }) => ({
    id,
    ...deriveFields(areas.fields, region, context),
    kind: 'region' as const,
    members: membersBy('region', id),
  }));
  const others = sorted(records.areas).map(({ id, value }) => ({
    id,
    ...deriveFields(areas.fields, value, context),
    kind: value.kind ?? ('zone' as const),
    members: value.members ?? membersBy('district', id),
    ...(value.ring && { ring: toClosedRing(value.ring) }),
  }));
  return [...regions, ...others].sort(byId);
}
