import { instantAt, isClock } from './clock.js';
import { dayMs } from './day.js';
import { type Clocked, toLocal } from './instant.js';
import { quickIso, type WallTime } from './quick-iso.js';
import { refuseTime } from './refuse-time.js';

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

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-4]):[0-5]\d)(?::([0-5]\d)(\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;
const bareDay = /^\d{4}-\d{2}-\d{2}$/;

/** No calendar prints a year before 1 or after 9999 in four digits: what lies beyond is taken for these. */
const earliestMs = Date.parse('0001-01-02T00:00:00Z');
const latestMs = Date.parse('9999-12-30T23:59:59Z');

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
    if (Number.isNaN(ms)) return refuseTime(atlas, when);
    return Math.min(Math.max(ms, earliestMs), latestMs);
  }
  const quick = typeof when === 'string' ? quickIso(when) : null;
  if (quick) return Math.min(fromWall(atlas, quick), latestMs);
  const match = typeof when === 'string' && when.length < 64 ? form.exec(when.trim()) : null;
  const ms = match ? fromParts(atlas, match) : Number.NaN;
  if (Number.isNaN(ms)) return refuseTime(atlas, when);
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
  // Half past 24 is no time, and no clock shows UTC+14:30.
  if (Number.isNaN(ms) || (offset !== undefined && !isClock(offset))) return Number.NaN;
  if (offset !== undefined) return ms;
  return instantAt(atlas.dataset.meta.clock, ms);
}

/** Reads the beginning of a stretch of time: a bare date is the start of that day. Throws `InvalidTimeError`. */
export function parseDayStart(atlas: Clocked, when: When): number {
  const ms = parseWhen(atlas, when);
  const day = dayAsked(when);
  return day === null ? ms : instantAt(atlas.dataset.meta.clock, Date.parse(`${day}T00:00:00Z`));
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
