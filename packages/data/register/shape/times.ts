/** The codebook's short forms of time, and the half-open span that each stands for on the campaign's clock. */
import * as z from 'zod';
import { instantAt, isClock, isOffset, toRfc3339 } from '../plain/clock.js';
import { shown } from '../plain/shown.js';

export type Precision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'days';

/** `[notBefore, notAfter)`: the event happens at an unknown instant inside. RFC 3339 with seconds. */
export interface Span {
  notBefore: string;
  notAfter: string;
  precision: Precision;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Start and end of each part of a day, in hours of its date; past 24 is the next morning.
 *
 * @example
 * ```ts
 * import { partsOfDay } from '@syria-2024/data/schema';
 * console.log(partsOfDay.evening); // [17, 24]
 * ```
 */
export const partsOfDay = {
  dawn: [4, 7],
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [20, 28],
  overnight: [18, 30],
} as const;

const form =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?: (dawn|morning|afternoon|evening|night|overnight)|T(\d{2})(?::(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

export const timeForms =
  "'2024-12-05', '2024-12-05 morning' (dawn, morning, afternoon, evening, night, overnight), '2024-12-05T14', '2024-12-05T14:30', '2024-12-06T11:06+02:00' or two of these joined by '/'";

/**
 * Expands a written time on a clock (an IANA zone, or an offset such as `+03:00`), or says what is wrong with it.
 *
 * @example
 * ```ts
 * import { parseSpan } from '@syria-2024/data/schema';
 * console.log(parseSpan('2024-12-05 morning', '+03:00'));
 * ```
 */
export function parseSpan(text: string, clock: string): Span | { error: string } {
  if (typeof text !== 'string')
    return { error: `${shown(text)} is not a time; expected ${timeForms}` };
  if (typeof clock !== 'string' || !isClock(clock))
    return {
      error: `${shown(clock)} is no clock; expected an IANA zone or an offset such as +03:00`,
    };
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return { error: `${text} is not a time` };
  const from = parsePoint(first, clock);
  if ('error' in from) return from;
  if (second === undefined) return toSpan(from, clock);
  const to = parsePoint(second, clock);
  if ('error' in to) return to;
  if (to.end <= from.start) return { error: `${text} ends before it begins` };
  return toSpan({ start: from.start, end: to.end, precision: 'days' }, clock);
}

interface Point {
  start: number;
  end: number;
  precision: Precision;
}

/** No record tells of a year outside these; what does was mistyped. */
const years = { first: 1900, last: 2100 };

function parsePoint(text: string, clock: string): Point | { error: string } {
  const match = form.exec(text);
  if (!match) return { error: `${text} is not a time` };
  const [, year, month, date, part, hours, minutes, offset] = match;
  if (Number(year) < years.first || Number(year) > years.last)
    return { error: `${text} is not a year from ${years.first} to ${years.last}` };
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1));
  const back = new Date(midnight);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(date ?? 1))
    return { error: `${text} is not a day of the calendar` };
  /** The instants of two wall-clock times. */
  const between = (start: number, end: number, precision: Precision): Point => ({
    start: instantAt(clock, start),
    end: instantAt(clock, end),
    precision,
  });
  if (date === undefined)
    return between(midnight, Date.UTC(Number(year), Number(month), 1), 'days');
  if (part !== undefined) {
    const [from, to] = partsOfDay[part as keyof typeof partsOfDay];
    return between(midnight + from * hour, midnight + to * hour, 'part-of-day');
  }
  if (hours === undefined) return between(midnight, midnight + 24 * hour, 'day');
  if (Number(hours) > 23 || Number(minutes ?? 0) > 59)
    return { error: `${text} is not a time of the day` };
  const wall = midnight + Number(hours) * hour + Number(minutes ?? 0) * minute;
  if (minutes === undefined) {
    const start = instantAt(clock, wall);
    return { start, end: start + hour, precision: 'hour' };
  }
  if (offset !== undefined && !isOffset(offset))
    return { error: `${offset} in ${text} is not an offset that a clock shows` };
  const start = instantAt(offset ?? clock, wall);
  return { start, end: start + minute, precision: 'minute' };
}

function toSpan({ start, end, precision }: Point, clock: string): Span {
  return { notBefore: toRfc3339(clock, start), notAfter: toRfc3339(clock, end), precision };
}

/** Whether a text is a written time does not depend on the clock that it is read by. */
export const writtenTime = z.string().superRefine((text, context) => {
  const span = parseSpan(text, 'Z');
  if ('error' in span)
    context.addIssue({ code: 'custom', message: `${span.error}; expected ${timeForms}` });
});

/** A written time that has passed `writtenTime`. */
export function spanOf(text: string, clock: string): Span {
  const span = parseSpan(text, clock);
  if ('error' in span) throw new RangeError(span.error);
  return span;
}
