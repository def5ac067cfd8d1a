/** Scores by room with their intervals, and what survived. */
import { shareInterval } from '../../packages/data/tools/audit/interval.js';
import { pathOf, tellMutant } from './key.mjs';
import { roomOf, rooms } from './rooms.mjs';

const floor = 0.9;
const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

const countOf = (results, statuses) => results.filter(({ status }) => statuses.has(status)).length;

/** What was noticed, of what was judged. What only runs while a module loads is not judged. */
function scoreOf(results) {
  const found = countOf(results, noticed);
  const of = found + countOf(results, missed);
  return { found, of, ...shareInterval(found, of) };
}

/** The sample shows that the score lies under the floor. */
export const isUnderFloor = (results) => scoreOf(results).upper < floor;

export function printScores(results) {
  for (const room of rooms.keys()) {
    const own = results.filter(({ fileName }) => roomOf(pathOf(fileName)) === room);
    if (own.length > 0) console.log(lineOf(room, own));
  }
  console.log(lineOf('all', results));
  for (const result of results) if (missed.has(result.status)) console.log(tellMutant(result));
}

const percent = (share) => `${(100 * share).toFixed(0)} %`;

function lineOf(name, results) {
  const { found, of, lower, upper } = scoreOf(results);
  const share = of === 0 ? '–' : percent(found / of);
  const apart = results.length - of;
  return `${name}: ${found} of ${of} noticed, ${share} (${percent(lower)} to ${percent(upper)}); ${apart} not judged`;
}
