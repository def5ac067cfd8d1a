import { kmOutside } from '../help/regions.js';
import type { Rule } from '../help/rule.js';

/** Natural Earth's lines are 1-3 km off in the west; a place further out was given the wrong point or region. */
const usualKm = 25;
/** Between Homs and Rif Dimashq the line in the desert differs from OCHA's by tens of km. */
const desertKm = 60;
const desert: readonly string[] = ['SY-HI', 'SY-RD'];

/** A place's region is a stored fact, and its point must not make that fact absurd. */
export const nearRegion: Rule = {
  name: 'near-region',
  description: 'A place lies in or near the polygon of its region',
  scope: ['places'],
  *check(records) {
    for (const entry of records.places.values()) {
      const { region, point } = entry.value;
      if (region === undefined) continue;
      const km = kmOutside(region, point);
      const most = desert.includes(region) ? desertKm : usualKm;
      if (km <= most) continue;
      const turned = kmOutside(region, [point[1], point[0]]) <= most;
      const expected = turned
        ? `[longitude, latitude]: [${point[1]}, ${point[0]}]`
        : `at most ${most} km`;
      const message = `[${point.join(', ')}] is ${km.toFixed(0)} km outside ${region}; expected ${expected}`;
      yield { ...entry.problem('near-region', ['point'], message), amount: km };
    }
  },
};
