/** What the record holds and where it is thin, as plain numbers and lists. */
import type { Derived } from '../../derive/index.js';
import type { FiledAudit } from '../../read/audits.js';
import type { Records } from '../../read/records.js';
import { groupBy } from '../../register/plain/group-by.js';
import { newestPool, type Pool } from '../audit/pool.js';
import { type Centres, findCentres } from './centres.js';
import { countDay, countFront, coveredDays, type DayCount, type FrontRow } from './days.js';
import { contradictingPairs, isDisputed } from './disputes.js';
import { type Histories, histories } from './histories.js';
import { findOrphans, type Orphans } from './orphans.js';
import { type Standing, standingOf } from './standing.js';
import { type Tallies, tallies } from './tallies.js';

export interface Stats extends Tallies, Histories {
  totals: Readonly<Record<string, number>>;
  days: DayCount[];
  fronts: FrontRow[];
  /** Somebody denies or doubts what somebody asserts. */
  disputed: string[];
  /** Pairs of accounts that exclude each other. */
  contradictions: [string, string][];
  centres: Centres;
  orphans: Orphans;
  standing: Standing;
  /** The newest audits of claims that decide control, and of the others. */
  audits: { control?: Pool; other?: Pool };
}

/** `records`: those that the dataset was derived from. */
export function summarise(
  dataset: Derived,
  records: Records,
  audits: readonly FiledAudit[] = [],
): Stats {
  const days = coveredDays(dataset);
  const claimsOf = groupBy(dataset.claims, ({ event }) => event);
  const disputed = dataset.events.filter(({ id }) => isDisputed(claimsOf.get(id) ?? []));
  const contradictions = contradictingPairs(dataset.events);
  return {
    totals: {
      ...dataset.meta.counts,
      publishers: new Set(dataset.sources.flatMap(({ publisher }) => publisher ?? [])).size,
      languages: new Set(dataset.sources.map(({ language }) => language)).size,
      measures: dataset.claims.filter(({ measure }) => measure !== undefined).length,
      disagreements: disputed.length + contradictions.length,
    },
    days: days.map((day) => countDay(dataset, claimsOf, days, day)),
    fronts: dataset.fronts.map(({ id: front }) => countFront(dataset, claimsOf, days, front)),
    ...tallies(dataset),
    ...histories(dataset, claimsOf),
    disputed: disputed.map(({ id }) => id),
    contradictions,
    centres: findCentres(dataset),
    orphans: findOrphans(records),
    standing: standingOf(dataset),
    audits: poolsOf(audits),
  };
}

function poolsOf(audits: readonly FiledAudit[]): Stats['audits'] {
  const control = newestPool(audits, 'control');
  const other = newestPool(audits, 'other');
  return { ...(control && { control }), ...(other && { other }) };
}
