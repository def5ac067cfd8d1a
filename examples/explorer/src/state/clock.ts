/** Moments as whole hours from the first covered instant, for sliders; written on the campaign's clock, to the minute. */

import { hourMs } from '../questions/durations.js';

const first = Date.parse('2024-11-27T00:00Z');

/** The covered days, in hours. */
export const covered = 288;

export function toHours(at: string): number {
  return (Date.parse(`${at}Z`) - first) / hourMs;
}

export function fromHours(hours: number): string {
  return new Date(first + hours * hourMs).toISOString().slice(0, 16);
}

export function isMoment(text: string): boolean {
  const hours = /^2024-1[12]-\d\dT\d\d:\d\d$/.test(text) ? toHours(text) : Number.NaN;
  return hours >= 0 && hours <= covered;
}

/** Later than the covered days too, for what became known. */
export function isKnowledge(text: string): boolean {
  return /^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text) && toHours(text) >= 0;
}

/** The next end of a day after, or the one before. */
export function stepDay(at: string, by: 1 | -1): string {
  const days = toHours(at) / 24;
  const next = by > 0 ? Math.floor(days) + 1 : Math.ceil(days) - 1;
  return fromHours(Math.min(Math.max(next * 24, 0), covered));
}

/** The next moment at which something may change, or the one before. */
export function stepMoment(at: string, by: 1 | -1, moments: readonly string[]): string {
  const found = by > 0 ? moments.find((one) => one > at) : moments.findLast((one) => one < at);
  return found ?? at;
}
