/** Spans of time as two numbers and a word: minutes from the campaign's first covered instant, minutes long, the precision. */
import type { TimeSpan } from '@syria-2024/data';
import { toRfc3339 } from '@syria-2024/data/register';

const minute = 60_000;

export type PackedSpan = readonly [from: number, length: number, precision: TimeSpan['precision']];

/**
 * Null for what is no span, or does not come back the same: one on another offset than the campaign's clock shows at
 * `zero`, its first covered instant.
 */
export function packSpan(value: unknown, zero: string): PackedSpan | null {
  const { notBefore, notAfter, precision } = (value ?? {}) as Partial<TimeSpan>;
  if (notBefore === undefined || notAfter === undefined || precision === undefined) return null;
  const from = (Date.parse(notBefore) - Date.parse(zero)) / minute;
  const length = (Date.parse(notAfter) - Date.parse(notBefore)) / minute;
  const packed = [from, length, precision] as const;
  const { notBefore: start, notAfter: end } = unpackSpan(packed, zero);
  return start === notBefore && end === notAfter ? packed : null;
}

export function isPackedSpan(value: unknown): value is PackedSpan {
  return Array.isArray(value) && value.length === 3;
}

export function unpackSpan([from, length, precision]: PackedSpan, zero: string): TimeSpan {
  const offset = zero.slice('yyyy-mm-ddThh:mm:ss'.length);
  const toIso = (minutes: number) => toRfc3339(offset, Date.parse(zero) + minutes * minute);
  return { notBefore: toIso(from), notAfter: toIso(from + length), precision };
}
