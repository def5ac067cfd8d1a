import { kmOutside } from '../help/governorates.js';
import type { Rule } from '../rule.js';

/** Natural Earth's lines are 1-3 km off in the west; a place further out was given the wrong point or governorate. */
const usualKm = 25;
/** Between Homs and Rif Dimashq the line in the desert differs from OCHA's by tens of km. */
const desertKm = 60;
const desert: readonly string[] = ['SY-HI', 'SY-RD'];

/** A place's governorate is a stored fact, and its point must not make that fact absurd. */
export const nearGovernorate: Rule = {
  name: 'near-governorate',
  description: 'A place lies in or near the polygon of its governorate',
  scope: ['places'],
  *check(records) {
    for (const entry of records.places.values()) {
      const { governorate, point } = entry.value;
      if (governorate === undefined) continue;
      const km = kmOutside(governorate, point);
      const most = desert.includes(governorate) ? desertKm : usualKm;
      if (km <= most) continue;
      const message = `[${point.join(', ')}] is ${km.toFixed(0)} km outside ${governorate}; expected at most ${most} km`;
      yield { ...entry.problem('near-governorate', ['point'], message), amount: km };
    }
  },
};
