import type { Dialect } from '../steps/dialect.js';
import { always, inOrder, type Steps, type View } from '../steps/step.js';
import { ageing } from './ageing.js';
import { carriers } from './carriers.js';
import { places } from './changes.js';
import { codes } from './codes.js';
import { allBefore, askedAlone, askedWithNeighbours, onlyThen } from './moments.js';
import { order } from './order.js';
import { possible } from './possible.js';
import { renewals } from './renewals.js';
import { since } from './since.js';
import { testimony } from './testimony.js';
import { told } from './told.js';
import { words } from './words.js';

const weighed = inOrder(places, words, testimony, codes, renewals, order);
const answered = inOrder(possible, carriers, told);

/** Who held each place of `asked (place, at_time, as_of)`, whatever the age of the word: `carry: 'forever'`. */
export function controlView(dialect: Dialect): View {
  return viewOf(dialect, 'control', '', inOrder(askedAlone, weighed, onlyThen, answered));
}

/** The same, where a word is carried until the front has gone past the place: what the SDK tells by default. */
export function agedView(dialect: Dialect): View {
  const all = inOrder(askedWithNeighbours, weighed, allBefore, answered, since, ageing);
  return viewOf(dialect, 'aged', ', c.since_ms, c.settled_ms, c.vacated_by', all);
}

function viewOf(dialect: Dialect, answer: string, more: string, all: Steps): View {
  return {
    steps: all(dialect),
    select: `
SELECT a.place, a.at_time, a.as_of, c.status, c.holder, c.bloc, c.candidates, c.reason, c.credibility, c.disputed = 1 AS disputed${more}
FROM asked a
JOIN ${answer} c ON c.place = a.place AND c.at_ms = ${dialect.instant('a.at_time')}
  AND c.known = COALESCE(${dialect.instant('a.as_of')}, ${always.end})`,
  };
}
