/** The record by day and by front. */
import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
import { instantAt, toRfc3339 } from '../../register/plain/clock.js';
import { dayMs } from '../../register/plain/durations.js';
import { sum } from './sum.js';

export interface DayCount {
  /** `2024-11-27`. */
  day: string;
  events: number;
  claims: number;
  /** Documents published on the day or the day after. */
  sources: number;
}

export interface FrontRow {
  front: string;
  events: number;
  claims: number;
  /** Claims about events that begin on each of the days, in their order. */
  byDay: number[];
}

/** Every local day of the coverage, in order. */
export function coveredDays({ meta: { clock, coverage } }: Derived): string[] {
  const first = dayOf(clock, Date.parse(coverage.from));
  const last = dayOf(clock, Date.parse(coverage.until) - 1);
  const days: string[] = [];
  for (let wall = Date.parse(first); wall <= Date.parse(last); wall += dayMs)
    days.push(new Date(wall).toISOString().slice(0, 10));
  return days;
}

function dayOf(clock: string, ms: number): string {
  return toRfc3339(clock, ms).slice(0, 10);
}

/** The day on which an event begins; what begins earlier or later counts on the first or last covered day. */
function firstDay(clock: string, { when }: Shipped<'events'>, days: readonly string[]): string {
  const day = dayOf(clock, Date.parse(when.notBefore));
  const first = days[0] ?? day;
  const last = days.at(-1) ?? day;
  return day < first ? first : day > last ? last : day;
}

export function countDay(
  { events, sources, meta: { clock } }: Derived,
  claimsOf: ReadonlyMap<string, readonly Shipped<'claims'>[]>,
  days: readonly string[],
  day: string,
): DayCount {
  const own = events.filter((event) => firstDay(clock, event, days) === day);
  const from = instantAt(clock, Date.parse(day));
  return {
    day,
    events: own.length,
    claims: sum(own.map(({ id }) => claimsOf.get(id)?.length ?? 0)),
    sources: sources.filter(({ published: { notBefore, notAfter } }) => {
      // A month is no day: such a document may be from any of thirty.
      const isShort = Date.parse(notAfter) - Date.parse(notBefore) <= dayMs;
      return isShort && Date.parse(notBefore) >= from && Date.parse(notBefore) < from + 2 * dayMs;
    }).length,
  };
}

export function countFront(
  { events, meta: { clock } }: Derived,
  claimsOf: ReadonlyMap<string, readonly Shipped<'claims'>[]>,
  days: readonly string[],
  front: string,
): FrontRow {
  const own = events.filter((event) => event.front === front);
  const claimsAbout = (some: readonly Shipped<'events'>[]) =>
    sum(some.map(({ id }) => claimsOf.get(id)?.length ?? 0));
  return {
    front,
    events: own.length,
    claims: claimsAbout(own),
    byDay: days.map((day) =>
      claimsAbout(own.filter((event) => firstDay(clock, event, days) === day)),
    ),
  };
}
