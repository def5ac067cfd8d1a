/** Scores with their intervals, and what survived. */
import { shareInterval } from '../../packages/data/tools/audit/interval.js';
import { tellMutant } from './key.mjs';

const floor = 0.9;
const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

const countOf = (results, statuses) => results.filter(({ status }) => statuses.has(status)).length;

function scoreOf(results) {
  const found = countOf(results, noticed);
  const of = found + countOf(results, missed);
  return { found, of, ...shareInterval(found, of) };
}

/** The sample shows that the score lies under the floor. */
export const isUnderFloor = (results) => scoreOf(results).upper < floor;

const percent = (share) => `${(100 * share).toFixed(0)} %`;

export function printScore(name, results) {
  const { found, of, lower, upper } = scoreOf(results);
  const share = of === 0 ? '–' : percent(found / of);
  const unbuilt = results.filter(({ status }) => status === 'CompileError').length;
  console.log(
    `${name}: ${found} of ${of} noticed, ${share} (${percent(lower)} to ${percent(upper)}); ${unbuilt} more refused by the types`,
  );
}

export function printMissed(results) {
  for (const result of results) if (missed.has(result.status)) console.log(tellMutant(result));
}
