/** Written times as milliseconds, for rules that compare them. */
import { toRfc3339 } from '../../register/plain/clock.js';
import { type Span, spanOf } from '../../register/shape/times.js';
import { campaign } from './campaign.js';

/** Half-open, in milliseconds. */
export interface Interval {
  from: number;
  until: number;
  precision: Span['precision'];
}

const known = new Map<string, Interval>();

export function toInterval(written: string): Interval {
  const cached = known.get(written);
  if (cached) return cached;
  const { notBefore, notAfter, precision } = spanOf(written, campaign().clock);
  const interval = { from: Date.parse(notBefore), until: Date.parse(notAfter), precision };
  known.set(written, interval);
  return interval;
}

/** Whether some instant lies in both. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.from < b.until && b.from < a.until;
}

/** Milliseconds between two intervals; 0 when they touch. */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(0, a.from - b.until, b.from - a.until);
}

/** `2024-12-05`, on the campaign's clock. */
export function dayOf(ms: number): string {
  return toRfc3339(campaign().clock, ms).slice(0, 10);
}

/** `2024-12-05T14:30`, on the campaign's clock. */
export function momentOf(ms: number): string {
  return toRfc3339(campaign().clock, ms).slice(0, 16);
}

/** The first and the last local day that an interval touches. */
export function daysOf({ from, until }: Interval): { first: string; last: string } {
  return { first: dayOf(from), last: dayOf(until - 1) };
}
