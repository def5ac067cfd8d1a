/** Instants are milliseconds since 1970 inside; ISO 8601 with the theatre's offset outside. */
import type { Meta, TimeSpan } from '@syria-2024/data';
import { InvalidTimeError, OutsideCoverageError } from '../errors.js';
import { instantAt, toRfc3339 } from './clock.js';

/**
 * A moment: a bare date (`'2024-12-05'`) is the end of that day in Damascus; a datetime without offset is Damascus time;
 * a datetime with offset, and a `Date`, are what they say.
 */
export type When = string | Date;

/** What tells the theatre's clock and the covered days: every atlas does. */
interface Clocked {
  readonly dataset: { readonly meta: Meta };
}

const form =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const dayMs = 86_400_000;

export function toMs(iso: string): number {
  return Date.parse(iso);
}

/** ISO 8601 to the minute, on the theatre's clock: `2024-12-05T14:30+03:00`. */
export function toLocal(atlas: Clocked, ms: number): string {
  return toRfc3339(atlas.dataset.meta.clock, ms).replace(/:\d\d(?=[+-])/, '');
}

/** Reads a `When`. Throws `InvalidTimeError`. */
export function parseWhen(atlas: Clocked, when: When): number {
  if (when instanceof Date) {
    const ms = when.getTime();
    if (Number.isNaN(ms)) throw new InvalidTimeError('Invalid Date');
    return ms;
  }
  const match = typeof when === 'string' ? form.exec(when.trim()) : null;
  if (!match) throw new InvalidTimeError(String(when));
  const [, date = '', clock, seconds = '00', offset] = match;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date)
    throw new InvalidTimeError(when as string);
  if (clock === undefined) return instantAt(atlas.dataset.meta.clock, midnight + dayMs);
  const wall = Date.parse(`${date}T${clock}:${seconds}${offset ?? 'Z'}`);
  const ms = offset === undefined ? instantAt(atlas.dataset.meta.clock, wall) : wall;
  if (Number.isNaN(ms)) throw new InvalidTimeError(when as string);
  return ms;
}

/** Reads a `When` that must lie in the covered time. Throws `InvalidTimeError` or `OutsideCoverageError`. */
export function parseCovered(atlas: Clocked, when: When): number {
  const ms = parseWhen(atlas, when);
  const { from, until } = atlas.dataset.meta.coverage;
  if (ms < toMs(from) || ms > toMs(until))
    throw new OutsideCoverageError(when instanceof Date ? when.toISOString() : when, from, until);
  return ms;
}

/** The smallest span that holds all of the given. */
export function spanning(spans: readonly TimeSpan[]): TimeSpan {
  const [first, ...rest] = spans;
  if (!first) throw new RangeError('no spans');
  if (rest.length === 0) return first;
  const notBefore = spans.reduce(
    (a, b) => (toMs(b.notBefore) < toMs(a) ? b.notBefore : a),
    first.notBefore,
  );
  const notAfter = spans.reduce(
    (a, b) => (toMs(b.notAfter) > toMs(a) ? b.notAfter : a),
    first.notAfter,
  );
  const same = spans.every(
    (span) => span.notBefore === first.notBefore && span.notAfter === first.notAfter,
  );
  return { notBefore, notAfter, precision: same ? first.precision : 'days' };
}

/** Reads the beginning of a stretch of time: a bare date is the start of that day. Throws `InvalidTimeError`. */
export function parseDayStart(atlas: Clocked, when: When): number {
  const ms = parseWhen(atlas, when);
  return typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when.trim()) ? ms - dayMs : ms;
}
