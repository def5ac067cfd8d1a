/** Which ids the record has, for the check of references. */
import { collections } from '../register/collections/index.js';
import type { Records } from './records.js';

/** Kind → the ids of its records, whether they have files of their own or stand in those of another. */
export function idsIn(records: Records): Map<string, ReadonlySet<string>> {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const { name, one } of Object.values(collections))
    if (one !== null) ids.set(one, new Set(records[name as keyof Records]?.keys()));
  const { sources, roads, areas, regions } = records;
  // Every region is an area of its code.
  ids.set('area', new Set([...areas.keys(), ...regions.keys()]));
  ids.set('claim', new Set([...sources.values()].flatMap((entry) => claimIdsOf(entry))));
  ids.set('segment', new Set([...roads.values()].flatMap((entry) => segmentIdsOf(entry))));
  return ids;
}

type EntryOf<K extends keyof Records> = Records[K] extends Map<string, infer E> ? E : never;

/** A claim's id ships behind that of its source. */
export const claimIdsOf = ({ id, value }: EntryOf<'sources'>): string[] =>
  value.claims.map((claim) => `${id}-${claim.id}`);

export const segmentIdsOf = ({ value }: EntryOf<'roads'>): string[] =>
  value.segments.map((segment) => segment.id);
