/** Spans of time as two numbers and a word. */
import { toRfc3339 } from '../plain/clock.js';

export interface Span<P extends string = string> {
  readonly notBefore: string;
  readonly notAfter: string;
  readonly precision: P;
}

/**
 * A span as it is packed: minutes from where a record begins to count, minutes long, and its precision.
 *
 * @example
 * ```ts
 * import type { PackedSpan } from '@syria-2024/data/register';
 * const day: PackedSpan = [0, 24 * 60, 'day'];
 * console.log(day[1] / 60); // 24
 * ```
 */
export type PackedSpan<P extends string = string> = readonly [
  start: number,
  minutes: number,
  precision: P,
];

const minute = 60_000;

/** Packs a span; `from` is the instant from which minutes count. */
export function packSpan<P extends string>(
  { notBefore, notAfter, precision }: Span<P>,
  { from }: { readonly from: string },
): PackedSpan<P> {
  const start = Date.parse(notBefore);
  return [(start - Date.parse(from)) / minute, (Date.parse(notAfter) - start) / minute, precision];
}

/** Unpacks a span on a campaign's clock: the inverse of `packSpan` for spans that are told on that clock. */
export function unpackSpan<P extends string>(
  [start, minutes, precision]: PackedSpan<P>,
  { clock, from }: { readonly clock: string; readonly from: string },
): Span<P> {
  const ms = Date.parse(from) + start * minute;
  return {
    notBefore: toRfc3339(clock, ms),
    notAfter: toRfc3339(clock, ms + minutes * minute),
    precision,
  };
}
