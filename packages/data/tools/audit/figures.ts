import { groupBy } from '../../register/plain/group-by.js';
import type { Figure, Reading, Stratum } from '../../register/shape/audits.js';
import { strata } from '../../register/words/words.js';
import { designEffect } from './clusters.js';
import { shareInterval } from './interval.js';

/** A claim is wrong when a third reader finds the record's event, stance, act, origin or time wrong. */
export const isWrong = (reading: Reading) =>
  faults(reading).some((field) => field !== 'attribution');

/** Right, but for the words that are quoted for whoever speaks. */
const isSlip = (reading: Reading) => !isWrong(reading) && faults(reading).length > 0;

function faults({ differs = {} }: Reading): string[] {
  return Object.entries(differs).flatMap(([field, { settled }]) =>
    settled === 'second' || settled === 'both-wrong' ? field : [],
  );
}

/** What was found wrong counts, whatever else of it could not be read. */
const isUnread = (reading: Reading) => reading.unreadable === true && faults(reading).length === 0;

/** The counts and intervals of readings, by stratum; a stratum of which nothing was read has no figure. */
export function figuresOf(readings: readonly Reading[]): Figure[] {
  return strata
    .map((stratum) =>
      figureOf(
        stratum,
        readings.filter((one) => one.stratum === stratum),
      ),
    )
    .filter(({ read, unreadable }) => read + unreadable > 0);
}

/** Pages that could not be read are counted apart, and say nothing of the error. */
function figureOf(stratum: Stratum, readings: readonly Reading[]): Figure {
  const read = readings.filter((one) => !isUnread(one));
  const wrong = read.filter(isWrong).length;
  const clusters = clustersOf(read);
  return {
    stratum,
    read: read.length,
    wrong,
    slips: read.filter(isSlip).length,
    unreadable: readings.length - read.length,
    ...shareInterval(wrong, read.length),
    clusters: clusters.length,
    designEffect: designEffect(clusters),
  };
}

function clustersOf(read: readonly Reading[]) {
  const sources = groupBy(read, ({ claim }) => claim.replace(/-c\d+$/, ''));
  return [...sources.values()].map((own) => ({
    read: own.length,
    wrong: own.filter(isWrong).length,
  }));
}
