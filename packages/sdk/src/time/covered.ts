import type { Meta } from '@syria-2024/data';
import { OutsideCoverageError } from '../refusal/untimely.js';
import { dayMs } from './day.js';
import { type Clocked, toDay, toMs } from './instant.js';
import { dayAsked, parseDayStart, parseWhen, type When } from './when.js';

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

/** Reads the beginning of a stretch of the covered time. Throws `InvalidTimeError` or `OutsideCoverageError`. */
export function parseCoveredStart(atlas: Clocked, when: When): number {
  const ms = parseDayStart(atlas, when);
  const { from, until } = coverageOf(atlas);
  const isCovered = ms < until || (ms === until && dayAsked(when) === null);
  return isCovered && from <= ms ? ms : refuseUncovered(atlas, when);
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
