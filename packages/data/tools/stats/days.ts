/** The record by day and by front. */
import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
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

const hour = 3_600_000;
const damascusOffset = 3 * hour;

/** Every local day of the coverage, in order. */
export function coveredDays({ meta: { coverage } }: Derived): string[] {
  const days: string[] = [];
  for (let ms = Date.parse(coverage.from); ms < Date.parse(coverage.until); ms += 24 * hour)
    days.push(dayOf(ms));
  return days;
}

function dayOf(ms: number): string {
  return new Date(ms + damascusOffset).toISOString().slice(0, 10);
}

/** The day on which an event begins; what begins earlier or later counts on the first or last covered day. */
function firstDay({ when }: Shipped<'events'>, days: readonly string[]): string {
  const day = dayOf(Date.parse(when.notBefore));
  const first = days[0] ?? day;
  const last = days.at(-1) ?? day;
  return day < first ? first : day > last ? last : day;
}

export function countDay(
  { events, sources }: Derived,
  claimsOf: ReadonlyMap<string, readonly Shipped<'claims'>[]>,
  days: readonly string[],
  day: string,
): DayCount {
  const own = events.filter((event) => firstDay(event, days) === day);
  const from = Date.parse(`${day}T00:00+03:00`);
  return {
    day,
    events: own.length,
    claims: sum(own.map(({ id }) => claimsOf.get(id)?.length ?? 0)),
    sources: sources.filter(({ published: { notBefore, notAfter } }) => {
      // A month is no day: such a document may be from any of thirty.
      const isShort = Date.parse(notAfter) - Date.parse(notBefore) <= 24 * hour;
      return isShort && Date.parse(notBefore) >= from && Date.parse(notBefore) < from + 48 * hour;
    }).length,
  };
}

export function countFront(
  { events }: Derived,
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
    byDay: days.map((day) => claimsAbout(own.filter((event) => firstDay(event, days) === day))),
  };
}
