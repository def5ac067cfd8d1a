/**
 * A campaign's clock: an offset from UTC (`+03:00`) or an IANA zone (`Europe/Kyiv`), whose summer time `Intl` knows.
 */
import { dayMs } from './durations.js';

const minute = 60_000;
const fixed = /^([+-])(\d{2}):(\d{2})$/;

/** Offsets that a clock on earth shows: UTC-12:00 to UTC+14:00. */
export function isOffset(text: string): boolean {
  const match = fixed.exec(text);
  if (!match) return text === 'Z';
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return Number(match[3]) < 60 && minutes <= (match[1] === '-' ? 12 : 14) * 60;
}

/** Whether a text names a clock: an offset, or a zone that `Intl` knows. */
export function isClock(text: string): boolean {
  if (/^[Z+-]/.test(text)) return isOffset(text);
  try {
    return formatOf(text) !== undefined;
  } catch {
    return false;
  }
}

/** The offset from UTC in milliseconds that the clock shows at an instant. */
export function offsetAt(clock: string, ms: number): number {
  if (clock === 'Z') return 0;
  // What an expression says of the text is what its first letter says, at a hundredth of the cost.
  const match = clock[0] === '+' || clock[0] === '-' ? fixed.exec(clock) : null;
  if (!match) return zoneOffset(clock, ms);
  const size = (Number(match[2]) * 60 + Number(match[3])) * minute;
  return match[1] === '-' ? -size : size;
}

/**
 * The instant of a wall-clock time, given in milliseconds as if it were UTC. A time that occurs twice is its first
 * occurrence; one that the clock skips is as much later as the clock leaps.
 */
export function instantAt(clock: string, wall: number): number {
  const before = wall - offsetAt(clock, wall - dayMs);
  if (before + offsetAt(clock, before) === wall) return before;
  const after = wall - offsetAt(clock, wall + dayMs);
  return after + offsetAt(clock, after) === wall ? after : before;
}

/** Writes an instant as RFC 3339 with seconds, on the clock. */
export function toRfc3339(clock: string, ms: number): string {
  const offset = offsetAt(clock, ms);
  const wall = ms + offset;
  const day = Math.floor(wall / dayMs);
  const seconds = Math.floor((wall - day * dayMs) / 1000);
  const time = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${dateOf(day)}T${time}${suffixOf(offset)}`;
}

const digits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const two = (value: number) => digits[Math.trunc(value)] as string;

/** Days are told again and again; kept for so many. */
const mostDates = 4096;
const dates = new Map<number, string>();

function dateOf(day: number): string {
  let date = dates.get(day);
  if (date === undefined) {
    if (dates.size >= mostDates) dates.clear();
    date = new Date(day * dayMs).toISOString().slice(0, 10);
    dates.set(day, date);
  }
  return date;
}

const suffixes = new Map<number, string>();

function suffixOf(offset: number): string {
  let suffix = suffixes.get(offset);
  if (suffix === undefined) {
    const minutes = Math.abs(offset) / minute;
    suffix = `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
    suffixes.set(offset, suffix);
  }
  return suffix;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  return format;
}

/** Zones change on whole quarters of an hour: one look-up serves all instants of a quarter. Kept for so many quarters. */
const mostKept = 4096;
const kept = { zone: '', offsets: new Map<number, number>() };

interface Steady {
  readonly zone: string;
  /** Instants (ms) from and until which the zone's clock shows one offset. */
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

let steady: Steady | null = null;

/**
 * Keeps what was looked up before of one zone: to ask `Intl` for the first time costs more than a thousand answers.
 */
export function keepOffset(known: Steady): void {
  steady = known;
}

function zoneOffset(zone: string, ms: number): number {
  if (steady?.zone === zone && steady.from <= ms && ms < steady.until) return steady.offset;
  const quarter = Math.floor(ms / (15 * minute));
  if (kept.zone !== zone || kept.offsets.size >= mostKept) {
    kept.zone = zone;
    kept.offsets = new Map();
  }
  let offset = kept.offsets.get(quarter);
  if (offset === undefined) {
    offset = lookUp(zone, quarter * 15 * minute);
    kept.offsets.set(quarter, offset);
  }
  return offset;
}

function lookUp(zone: string, ms: number): number {
  const parts = formatOf(zone).formatToParts(ms);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  // Local mean times of long ago have seconds, which RFC 3339 cannot write: they are left out.
  return name === 'GMT' ? 0 : offsetAt(name.replace('GMT', '').slice(0, 6), ms);
}
