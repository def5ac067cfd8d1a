/** Spans of time as two numbers and a word: minutes from the campaign's first covered instant, minutes long, the precision. */
import type { TimeSpan } from '@syria-2024/data';
import { toRfc3339 } from '@syria-2024/data/register';

const minute = 60_000;

export type PackedSpan = readonly [from: number, length: number, precision: TimeSpan['precision']];

export interface Spans {
  /** Null for what is no span, or does not come back the same: one on another offset than the clock shows at zero. */
  pack(value: unknown): PackedSpan | null;
  unpack(packed: PackedSpan): TimeSpan;
}

/** Spans as they are told from `zero`, the campaign's first covered instant. */
export function spansFrom(zero: string): Spans {
  const start = Date.parse(zero);
  const offset = zero.slice('yyyy-mm-ddThh:mm:ss'.length);
  const toIso = (minutes: number) => toRfc3339(offset, start + minutes * minute);
  const unpack = ([from, length, precision]: PackedSpan): TimeSpan => ({
    notBefore: toIso(from),
    notAfter: toIso(from + length),
    precision,
  });
  return {
    unpack,
    pack(value) {
      const { notBefore, notAfter, precision } = (value ?? {}) as Partial<TimeSpan>;
      if (notBefore === undefined || notAfter === undefined || precision === undefined) return null;
      const from = (Date.parse(notBefore) - start) / minute;
      const length = (Date.parse(notAfter) - Date.parse(notBefore)) / minute;
      const packed = [from, length, precision] as const;
      const back = unpack(packed);
      return back.notBefore === notBefore && back.notAfter === notAfter ? packed : null;
    },
  };
}

export function isPackedSpan(value: unknown): value is PackedSpan {
  return Array.isArray(value) && value.length === 3;
}
