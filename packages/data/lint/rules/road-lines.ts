import { leastPrinted } from '../../register/truth/lengths.js';
import { kmBetween, type LonLat, lengthKm } from '../help/geodesy.js';
import type { Rule } from '../help/rule.js';
import { stretchesOf } from './road-network.js';

/** Roads here measure 1.0-1.5 times the straight line; beyond this a waypoint is misplaced, or the road says detour. */
const mostWinding = 1.6;

/** Schematic lines may be rough, not absurd. */
export const roadLines: Rule = {
  name: 'road-lines',
  description: "A segment's line and its stated length fit the distance between its ends",
  scope: ['roads', 'places'],
  *check(records) {
    for (const { road, index, segment } of stretchesOf(records)) {
      const a = records.places.get(segment.a)?.value;
      const b = records.places.get(segment.b)?.value;
      if (!a || !b) continue;
      const straight = kmBetween(a.point, b.point);
      const slack = (a.precisionMetres + b.precisionMetres) / 1000;
      const most = mostWinding * straight + slack;
      const line: LonLat[] = [a.point, ...(segment.via ?? []), b.point];
      const km = lengthKm(line);
      const facts = `the ends are ${straight.toFixed(1)} km apart, give or take ${slack.toFixed(1)}`;
      if (km > most && !segment.detour)
        yield {
          ...road.problem(
            'road-lines',
            ['segments', index, 'via'],
            `${km.toFixed(1)} km, but ${facts}; mend a waypoint or write detour: true`,
          ),
          amount: km / straight,
        };
      const { lengthKm: stated } = segment;
      if (stated === undefined) continue;
      const path = ['segments', index, 'lengthKm'];
      if (stated < leastPrinted * straight - slack)
        yield {
          ...road.problem('road-lines', path, `${stated} km is too short: ${facts}`),
          // Grows with the fault, as what excuses it is a bound from above.
          amount: straight / stated,
        };
      if (stated > most && !segment.detour)
        yield {
          ...road.problem('road-lines', path, `${stated} km is too long: ${facts}`),
          amount: stated / straight,
        };
    }
  },
};
