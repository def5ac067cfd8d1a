/** Claims by the event or baseline row that they speak of, for rules that ask who says something. */

import type { Path } from '../../read/problem.js';
import type { Entry, Records } from '../../read/records.js';
import type { Curated } from '../../register/kinds.js';
import { groupBy } from '../../register/plain/group-by.js';

export interface Said {
  /** `<source>-<claim>`. */
  id: string;
  source: Entry<'sources'>;
  claim: Curated<'sources'>['claims'][number];
  /** The path of one of the claim's keys in its source's file. */
  at(key: string): Path;
}

/** Kinds of event in which somebody speaks. */
export const utterances: readonly Curated<'events'>['kind'][] = [
  'statement',
  'diplomacy',
  'advisory',
];

export function* claimsOf(records: Records): Generator<Said> {
  for (const source of records.sources.values())
    for (const [index, claim] of source.value.claims.entries())
      yield {
        id: `${source.id}-${claim.id}`,
        source,
        claim,
        at: (key) => ['claims', index, key],
      };
}

export function claimsBySubject(records: Records): Map<string, Said[]> {
  return groupBy(claimsOf(records), ({ claim }) => claim.event);
}
