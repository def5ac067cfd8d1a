import { idleSources, namedIn, unnamed } from '../../lint/help/named.js';
import type { Entry, Records } from '../../read/records.js';

export interface Orphans {
  origins: string[];
  sources: string[];
  actors: string[];
  places: number;
}

export function findOrphans(records: Records): Orphans {
  const isNamed = namedIn(records);
  const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id).sort();
  return {
    origins: idsOf(unnamed('origins', records, isNamed)),
    sources: idsOf(idleSources(records, isNamed)),
    actors: idsOf(unnamed('actors', records, isNamed)),
    places: unnamed('places', records, isNamed).length,
  };
}
