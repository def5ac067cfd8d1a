import type { Entry } from '../../read/records.js';
import { spellingsIn } from '../../register/plain/spellings.js';
import { kmBetween } from '../help/geodesy.js';
import { bareName, isLike } from '../help/likeness.js';
import type { Rule } from '../help/rule.js';

/** Closer than the precision of a town. */
const nearKm = 0.3;

/** One place has one record and many spellings. */
export const duplicatePlaces: Rule = {
  name: 'duplicate-places',
  description: 'No two places of one kind with like names lie within 300 m',
  scope: ['places'],
  *check(records) {
    // Places by latitude: what lies within 300 m is near in the list.
    const places = [...records.places.values()].sort((a, b) => a.value.point[1] - b.value.point[1]);
    for (const [index, entry] of places.entries())
      for (let i = index - 1; i >= 0; i--) {
        const other = places[i];
        if (!other || entry.value.point[1] - other.value.point[1] > 0.01) break;
        if (!areAlike(entry, other)) continue;
        const metres = 1000 * kmBetween(entry.value.point, other.value.point);
        yield {
          ...entry.problem(
            'duplicate-places',
            ['point'],
            `${metres.toFixed(0)} m from ${other.id}, of the same kind and a like name; merge the two`,
          ),
          amount: metres,
        };
      }
  },
};

function areAlike(a: Entry<'places'>, b: Entry<'places'>): boolean {
  if (a.value.kind !== b.value.kind || kmBetween(a.value.point, b.value.point) > nearKm)
    return false;
  const spellings = spellingsOf(b);
  return spellingsOf(a).some((one) => spellings.some((other) => isLike(one, other)));
}

function spellingsOf({ value: { names } }: Entry<'places'>): string[] {
  return spellingsIn(names).map(bareName);
}
