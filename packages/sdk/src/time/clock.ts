/** The campaign's clock: an IANA zone or an offset, both from the dataset. */
import type { Meta } from '@syria-2024/data';
import { DatasetError } from '../errors.js';

/** What tells a clock and the covered days: every atlas does. */
export interface Clocked {
  readonly dataset: { readonly meta: Meta };
}

/** How far a clock is before UTC at an instant; both in milliseconds. */
export type OffsetAt = (ms: number) => number;

const clocks = new WeakMap<Meta, OffsetAt>();

export function clockName({ dataset: { meta } }: Clocked): string {
  return meta.utcOffset;
}

export function clockOf(atlas: Clocked): OffsetAt {
  const { meta } = atlas.dataset;
  let clock = clocks.get(meta);
  if (clock === undefined) {
    clock = readClock(clockName(atlas));
    clocks.set(meta, clock);
  }
  return clock;
}

/** Reads `+03:00` or `Europe/Kyiv`. Throws `DatasetError` for what is neither. */
export function readClock(name: string): OffsetAt {
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(name);
  if (!offset) return zoneClock(name);
  const [, sign, hours, minutes] = offset;
  const ms = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return () => ms;
}

const hourMs = 3_600_000;
/** Every zone's offset holds for whole quarters of an hour; this many of them are kept. */
const quarterMs = hourMs / 4;
const mostKept = 4096;

function zoneClock(zone: string): OffsetAt {
  const format = formatOf(zone);
  const kept = new Map<number, number>();
  return (ms) => {
    const quarter = Math.floor(ms / quarterMs);
    const known = kept.get(quarter);
    if (known !== undefined) return known;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(quarter * quarterMs))
      part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter * quarterMs;
    if (kept.size >= mostKept) kept.clear();
    kept.set(quarter, offset);
    return offset;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new DatasetError(
      `meta: '${timeZone}' is no clock; expected an offset such as '+03:00' or an IANA zone such as 'Europe/Kyiv'`,
    );
  }
}

/**
 * The instant at which a clock shows a local time (given as if it were UTC). Where clocks are put back it is the first
 * of the two; where they are put forward, a time that no clock shows is as long after the change as it would have been.
 */
export function toInstant(offsetAt: OffsetAt, local: number): number {
  const before = local - offsetAt(local - 24 * hourMs);
  if (before + offsetAt(before) === local) return before;
  const after = local - offsetAt(local + 24 * hourMs);
  return after + offsetAt(after) === local ? after : before;
}
