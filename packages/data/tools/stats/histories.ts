import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
import { addTo } from '../../register/plain/group-by.js';

export interface Histories {
  places: {
    /** Named themselves by a change or by a row of who held them at first; and reached by a change through an area only. */
    withHistory: string[];
    /** Of these: whose holder a report of the place itself tells to change, not only who held it at first. */
    withChanges: string[];
    byAreaOnly: string[];
    /** All of whose own changes are told by one and the same origin, or by none. */
    onOneOrigin: string[];
  };
  /** Changes of a place that fewer than three claims or two origins tell. */
  thinChanges: { event: string; claims: number; origins: number }[];
}

export function histories(
  { baseline, events, areas }: Derived,
  claimsOf: ReadonlyMap<string, readonly Shipped<'claims'>[]>,
): Histories {
  const membersOf = new Map(areas.map(({ id, members }) => [id, members]));
  const own = new Map<string, string[]>();
  const byArea = new Set<string>();
  for (const event of events)
    for (const effect of event.effects) {
      if (!('control' in effect)) continue;
      if (!('to' in effect.control) || 'holder' in effect.control) continue;
      const { place, area } = effect.control;
      if (place !== undefined) addTo(own, place, event.id);
      for (const member of membersOf.get(area ?? '') ?? []) byArea.add(member);
    }
  const changes = [...new Set([...own.values()].flat())].sort();
  const named = new Set([...own.keys(), ...baseline.flatMap(({ place }) => place ?? [])]);
  return {
    places: {
      withHistory: [...named].sort(),
      withChanges: [...own.keys()].sort(),
      byAreaOnly: [...byArea].filter((place) => !named.has(place)).sort(),
      onOneOrigin: [...own]
        .filter(([, ids]) => {
          const told = ids.flatMap((id) => claimsOf.get(id) ?? []);
          return originsAsserting(told).size <= 1;
        })
        .map(([place]) => place)
        .sort(),
    },
    thinChanges: changes
      .map((event) => {
        const told = claimsOf.get(event) ?? [];
        const claims = told.filter(({ stance }) => stance === 'asserts').length;
        return { event, claims, origins: originsAsserting(told).size };
      })
      .filter(({ claims, origins }) => claims < 3 || origins < 2),
  };
}

/** A copy of another's words adds no origin. */
function originsAsserting(claims: readonly Shipped<'claims'>[]): Set<string> {
  return new Set(
    claims
      .filter(({ stance, copyOf }) => stance === 'asserts' && copyOf === undefined)
      .map(({ origin }) => origin),
  );
}
