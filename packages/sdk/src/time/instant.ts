/** Instants are milliseconds since 1970 inside; RFC 3339 with seconds on the campaign's clock outside. */
import type { Meta, TimeSpan } from '@syria-2024/data';
import {
  DatasetError,
  InvalidTimeError,
  OutsideCoverageError,
  ReversedIntervalError,
} from '../errors.js';
import { instantAt, toRfc3339 } from './clock.js';
import { quickIso, type WallTime } from './quick-iso.js';

/**
 * A moment: a bare date (`'2024-12-05'`) is the end of that day on the campaign's clock; a datetime without offset is on
 * that clock; a datetime with offset, and a `Date`, are what they say.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024, type When } from '@syria-2024/sdk';
 * const moments: When[] = ['2024-12-05', '2024-12-05T14:30', new Date('2024-12-05T11:30:00Z')];
 * for (const when of moments) console.log(controlAt(syria2024, 'hama', when).status);
 * ```
 */
export type When = string | Date;

/** What tells a clock and the covered days: every atlas does. */
interface Clocked {
  readonly dataset: { readonly meta: Meta };
}

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-4]):[0-5]\d)(?::([0-5]\d)(\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
const bareDay = /^\d{4}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

/** No calendar prints a year before 1 or after 9999 in four digits: what lies beyond is taken for these. */
const earliestMs = Date.parse('0001-01-02T00:00:00Z');
const latestMs = Date.parse('9999-12-30T23:59:59Z');

/** Reads an instant of a dataset, which says its offset. */
export function toMs(iso: string): number {
  const quick = quickIso(iso);
  return quick !== null && quick.offset !== null ? quick.ms - quick.offset : Date.parse(iso);
}

/** RFC 3339 on the campaign's clock, to the second that the instant falls in: `2024-12-05T14:30:00+03:00`. */
export function toLocal({ dataset }: Clocked, ms: number): string {
  return toRfc3339(dataset.meta.clock, ms);
}

/** The day on the campaign's clock that an instant falls in: `2024-12-05`. */
export function toDay(atlas: Clocked, ms: number): string {
  return toLocal(atlas, ms).slice(0, 10);
}

/** The day of a `When` that is a bare date; null for any other. */
export function dayAsked(when: When): string | null {
  if (typeof when !== 'string') return null;
  const text = when.trim();
  return text.length === 10 && bareDay.test(text) ? text : null;
}

/** Reads a `When`. Throws `InvalidTimeError`. */
export function parseWhen(atlas: Clocked, when: When): number {
  if (when instanceof Date) {
    const ms = when.getTime();
    if (Number.isNaN(ms)) throw new InvalidTimeError(when, atlas.dataset.meta.clock);
    return Math.min(Math.max(ms, earliestMs), latestMs);
  }
  const quick = typeof when === 'string' ? quickIso(when) : null;
  if (quick) return Math.min(fromWall(atlas, quick), latestMs);
  const match = typeof when === 'string' && when.length < 64 ? form.exec(when.trim()) : null;
  const ms = match ? fromParts(atlas, match) : Number.NaN;
  if (Number.isNaN(ms)) throw new InvalidTimeError(when, atlas.dataset.meta.clock);
  return Math.min(Math.max(ms, earliestMs), latestMs);
}

function fromWall(atlas: Clocked, { ms, offset, isDay }: WallTime): number {
  if (offset !== null) return ms - offset;
  return instantAt(atlas.dataset.meta.clock, isDay ? ms + dayMs : ms);
}

function fromParts(atlas: Clocked, match: RegExpExecArray): number {
  const [, date = '', clock, seconds = '00', fraction = '', offset] = match;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // The language takes 30 February for 1 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date)
    return Number.NaN;
  if (clock === undefined) return instantAt(atlas.dataset.meta.clock, midnight + dayMs);
  const ms = Date.parse(`${date}T${clock}:${seconds}${fraction.slice(0, 4)}${offset ?? 'Z'}`);
  // Half past 24 is no time.
  if (Number.isNaN(ms) || offset !== undefined) return ms;
  return instantAt(atlas.dataset.meta.clock, ms);
}

/**
 * Reads a `When` that must lie in the covered time; a bare date is covered itself, and not only its end. Throws
 * `InvalidTimeError` or `OutsideCoverageError`.
 */
export function parseCovered(atlas: Clocked, when: When): number {
  const ms = parseWhen(atlas, when);
  const { from, until } = coverageOf(atlas);
  const isCovered = from < ms || (from === ms && dayAsked(when) === null);
  return isCovered && ms <= until ? ms : refuseUncovered(atlas, when);
}

const coverages = new WeakMap<Meta, { readonly from: number; readonly until: number }>();

function coverageOf({ dataset: { meta } }: Clocked) {
  let bounds = coverages.get(meta);
  if (!bounds) {
    bounds = { from: toMs(meta.coverage.from), until: toMs(meta.coverage.until) };
    coverages.set(meta, bounds);
  }
  return bounds;
}

function refuseUncovered(atlas: Clocked, when: When): never {
  const { from, until } = atlas.dataset.meta.coverage;
  const given = when instanceof Date ? when.toISOString() : when;
  throw new OutsideCoverageError(given, from, until, coveredSpan(atlas));
}

function coveredSpan(atlas: Clocked): readonly [first: string, last: string] {
  const { from, until } = atlas.dataset.meta.coverage;
  return [toDay(atlas, toMs(from)), toDay(atlas, toMs(until) - 1)];
}

/** Reads the beginning of a stretch of time: a bare date is the start of that day. Throws `InvalidTimeError`. */
export function parseDayStart(atlas: Clocked, when: When): number {
  const ms = parseWhen(atlas, when);
  const day = dayAsked(when);
  return day === null ? ms : instantAt(atlas.dataset.meta.clock, Date.parse(`${day}T00:00:00Z`));
}

/** The same, which must lie in the covered time. Throws `InvalidTimeError` or `OutsideCoverageError`. */
export function parseCoveredStart(atlas: Clocked, when: When): number {
  const ms = parseDayStart(atlas, when);
  const { from, until } = coverageOf(atlas);
  const isCovered = ms < until || (ms === until && dayAsked(when) === null);
  return isCovered && from <= ms ? ms : refuseUncovered(atlas, when);
}

/** Reads a stretch of time: bare dates are whole days. Throws `InvalidTimeError`; `ReversedIntervalError`. */
export function parseInterval(
  atlas: Clocked,
  from: When,
  until: When,
): readonly [start: number, end: number] {
  const [start, end] = [parseDayStart(atlas, from), parseWhen(atlas, until)];
  assertForward(atlas, [from, until], [start, end]);
  return [start, end];
}

/** Throws `ReversedIntervalError` where a stretch of time ends before it begins: of bare dates, on an earlier day. */
export function assertForward(
  atlas: Clocked,
  asked: readonly (When | undefined)[],
  [start, end]: readonly [start: number, end: number],
): void {
  const areDays = asked.every((when) => when !== undefined && dayAsked(when) !== null);
  if (end < start || (areDays && end === start))
    throw new ReversedIntervalError(toLocal(atlas, start), toLocal(atlas, end));
}

/**
 * The covered days in order, each as a bare date: what a loop over the record asks.
 *
 * @example
 * ```ts
 * import { controlAt, coveredDays, syria2024 } from '@syria-2024/sdk';
 * for (const day of coveredDays(syria2024)) console.log(day, controlAt(syria2024, 'hama', day).status);
 * ```
 */
export function coveredDays(atlas: Clocked): string[] {
  const [first, last] = coveredSpan(atlas);
  const days: string[] = [];
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += dayMs)
    days.push(new Date(ms).toISOString().slice(0, 10));
  return days;
}

/**
 * An instant as the campaign's clock shows it, RFC 3339 with seconds: what answers print.
 *
 * @example
 * ```ts
 * import { localTime, syria2024 } from '@syria-2024/sdk';
 * console.log(localTime(syria2024, new Date('2024-12-05T12:00:00Z'))); // 2024-12-05T15:00:00+03:00
 * ```
 */
export function localTime(atlas: Clocked, when: When): string {
  return toLocal(atlas, parseWhen(atlas, when));
}

/** The smallest span that holds all of the given. */
export function spanning(spans: readonly TimeSpan[]): TimeSpan {
  const [first, ...rest] = spans;
  if (!first) throw new DatasetError('no spans to hold');
  if (rest.length === 0) return first;
  const notBefore = spans.reduce(
    (a, b) => (toMs(b.notBefore) < toMs(a) ? b.notBefore : a),
    first.notBefore,
  );
  const notAfter = spans.reduce(
    (a, b) => (toMs(b.notAfter) > toMs(a) ? b.notAfter : a),
    first.notAfter,
  );
  const same = spans.every(
    (span) => span.notBefore === first.notBefore && span.notAfter === first.notAfter,
  );
  return { notBefore, notAfter, precision: same ? first.precision : 'days' };
}
