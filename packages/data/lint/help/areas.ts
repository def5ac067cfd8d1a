import type { Records } from '../../read/records.js';

/** Area → its places, whether listed or found by region and district. */
export function membersByArea(records: Records): Map<string, readonly string[]> {
  const members = new Map<string, string[]>([...records.regions.keys()].map((id) => [id, []]));
  for (const [id, { value }] of records.areas) members.set(id, [...(value.members ?? [])]);
  for (const { id, value } of records.places.values()) {
    members.get(value.region ?? '')?.push(id);
    if (records.areas.get(value.district ?? '')?.value.members === undefined)
      members.get(value.district ?? '')?.push(id);
  }
  return members;
}
