/** Scores with their intervals, and what survived. */
import { pathOf, tellMutant } from './key.mjs';
import { equivalentOf, isMissed, scoreOf } from './score.js';

/** As `score.ts` counts it. */
export const fateOf = ({ fileName, location: { start }, replacement, status }) => ({
  file: pathOf(fileName),
  line: start.line,
  column: start.column,
  replacement,
  status,
});

const percent = (share) => `${(100 * share).toFixed(0)} %`;

export function printScore(name, results) {
  const { found, of, same, lower, upper } = scoreOf(results.map(fateOf));
  const share = of === 0 ? '–' : percent(found / of);
  const unbuilt = results.filter(({ status }) => status === 'CompileError').length;
  console.log(
    `${name}: ${found} of ${of} noticed, ${share} (${percent(lower)} to ${percent(upper)}); ${same} more change no answer, ${unbuilt} more are refused by the types`,
  );
}

/** What nobody noticed, with the judgement on it where there is one. */
export function printMissed(results) {
  for (const result of results.filter(isMissed)) {
    const known = equivalentOf(fateOf(result));
    console.log(known ? `${tellMutant(result)} (the same: ${known.why})` : tellMutant(result));
  }
}
