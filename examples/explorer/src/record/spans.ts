/** Spans of time as three numbers: minutes from the first of November 2024 in Damascus, minutes long, the precision. */
import type { TimeSpan } from '@syria-2024/data';

const precisions = ['minute', 'hour', 'part-of-day', 'day', 'days'] as const;
const zero = Date.parse('2024-11-01T00:00:00+03:00');
const minute = 60_000;
const offset = 180 * minute;

export type PackedSpan = readonly [from: number, length: number, precision: number];

/** Null for what is no span, or does not come back the same. */
export function packSpan(value: unknown): PackedSpan | null {
  const { notBefore, notAfter, precision } = (value ?? {}) as Partial<TimeSpan>;
  if (notBefore === undefined || notAfter === undefined) return null;
  const from = (Date.parse(notBefore) - zero) / minute;
  const length = (Date.parse(notAfter) - Date.parse(notBefore)) / minute;
  const packed = [from, length, (precisions as readonly unknown[]).indexOf(precision)] as const;
  const { notBefore: start, notAfter: end, precision: word } = unpackSpan(packed);
  return start === notBefore && end === notAfter && word === precision ? packed : null;
}

export function isPackedSpan(value: unknown): value is PackedSpan {
  return (
    Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'number')
  );
}

export function unpackSpan([from, length, precision]: PackedSpan): TimeSpan {
  return {
    notBefore: toIso(from),
    notAfter: toIso(from + length),
    precision: precisions[precision] as TimeSpan['precision'],
  };
}

function toIso(minutes: number): string {
  const local = new Date(zero + minutes * minute + offset).toISOString();
  return `${local.slice(0, 19)}+03:00`;
}
