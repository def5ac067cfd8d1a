/**
 * The codebook's short forms of time, and the half-open span that each stands for.
 * The theatre's clock is Asia/Damascus, which kept UTC+03:00 through the whole of 2024.
 */
import { z } from 'zod';

export type Precision = 'minute' | 'hour' | 'part-of-day' | 'day' | 'days';

/** `[notBefore, notAfter)`: the event happens at an unknown instant inside. ISO 8601 with the offset of Damascus. */
export interface Span {
  notBefore: string;
  notAfter: string;
  precision: Precision;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const damascusOffset = 3 * hour;

/** Start and end of each part of a day, in hours of its date; past 24 is the next morning. */
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

/** Expands a written time, or says what is wrong with it. */
export function parseSpan(text: string): Span | { error: string } {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return { error: `${text} is not a time` };
  const from = parsePoint(first);
  if ('error' in from) return from;
  if (second === undefined) return toSpan(from);
  const to = parsePoint(second);
  if ('error' in to) return to;
  if (to.end <= from.start) return { error: `${text} ends before it begins` };
  return toSpan({ start: from.start, end: to.end, precision: 'days' });
}

interface Point {
  start: number;
  end: number;
  precision: Precision;
}

function parsePoint(text: string): Point | { error: string } {
  const match = form.exec(text);
  if (!match) return { error: `${text} is not a time` };
  const [, year, month, date, part, hours, minutes, offset] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)) - damascusOffset;
  const back = new Date(midnight + damascusOffset);
  if (back.getUTCMonth() !== Number(month) - 1 || back.getUTCDate() !== Number(date ?? 1))
    return { error: `${text} is not a day of the calendar` };
  if (date === undefined) {
    const next = Date.UTC(Number(year), Number(month), 1) - damascusOffset;
    return { start: midnight, end: next, precision: 'days' };
  }
  if (part !== undefined) {
    const [from, to] = partsOfDay[part as keyof typeof partsOfDay];
    return { start: midnight + from * hour, end: midnight + to * hour, precision: 'part-of-day' };
  }
  if (hours === undefined) return { start: midnight, end: midnight + day, precision: 'day' };
  if (Number(hours) > 23 || Number(minutes ?? 0) > 59)
    return { error: `${text} is not a time of the day` };
  if (minutes === undefined) {
    const start = midnight + Number(hours) * hour;
    return { start, end: start + hour, precision: 'hour' };
  }
  const shift = offset === undefined ? damascusOffset : offsetMs(offset);
  const start = midnight + damascusOffset - shift + Number(hours) * hour + Number(minutes) * minute;
  return { start, end: start + minute, precision: 'minute' };
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * hour + minutes * minute);
}

function toSpan({ start, end, precision }: Point): Span {
  return { notBefore: toDamascus(start), notAfter: toDamascus(end), precision };
}

function toDamascus(ms: number): string {
  return `${new Date(ms + damascusOffset).toISOString().slice(0, 16)}+03:00`;
}

export const writtenTime = z.string().superRefine((text, context) => {
  const span = parseSpan(text);
  if ('error' in span)
    context.addIssue({ code: 'custom', message: `${span.error}; expected ${timeForms}` });
});

/** A written time that has passed `writtenTime`. */
export function spanOf(text: string): Span {
  const span = parseSpan(text);
  if ('error' in span) throw new RangeError(span.error);
  return span;
}
