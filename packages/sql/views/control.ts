import type { Dialect } from '../dialect.js';
import { always, queryOf, type Step } from '../step.js';
import { carriers } from './carriers.js';
import { places } from './changes.js';
import { codes } from './codes.js';
import { order } from './order.js';
import { reach } from './reach.js';
import { testimony } from './testimony.js';
import { told } from './told.js';
import { words } from './words.js';

const rooms = [places, words, testimony, codes, order, reach, carriers, told];

/** From `asked (place, at_time, as_of)` to the step `control`. */
export function controlSteps(dialect: Dialect): Step[] {
  return rooms.flatMap((room) => [...room(dialect)]);
}

/** Who held each place of `asked (place, at_time, as_of)`, whatever the age of the word: `carry: 'forever'`. */
export function controlView(dialect: Dialect): string {
  const select = `
SELECT a.place, a.at_time, a.as_of, c.status, c.holder, c.bloc, c.candidates, c.reason, c.credibility, c.disputed = 1 AS disputed
FROM asked a
JOIN control c ON c.place = a.place AND c.at_ms = ${dialect.instant('a.at_time')}
  AND c.known = COALESCE(${dialect.instant('a.as_of')}, ${always.end})`;
  return queryOf(controlSteps(dialect), dialect, select);
}
