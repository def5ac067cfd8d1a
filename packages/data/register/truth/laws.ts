/** What one value owes to itself, by name: the schemas and the check without schemas ask the same functions. */
import { isClock, isOffset } from '../plain/clock.js';
import { ringFault } from './ring.js';

/** What is wrong with a value whose shape is right, in words; nothing where nothing is. */
type Law<T> = (value: T) => string | undefined;

interface Span {
  readonly notBefore: string;
  readonly notAfter: string;
}

export interface ControlFields {
  readonly place?: string | undefined;
  readonly area?: string | undefined;
  readonly segment?: string | undefined;
}

const given = (...values: readonly unknown[]) => values.filter((one) => one !== undefined).length;
const before = (a: string, b: string) => Date.parse(a) < Date.parse(b);
const years = { first: 1900, last: 2100 };

/** A record tells of few days, again and again: so many are kept, and then begun anew. */
const keptDays = 4096;
const days = new Map<string, boolean>();

function isDay(text: string): boolean {
  const known = days.get(text);
  if (known !== undefined) return known;
  const is = isInCalendar(text);
  if (days.size >= keptDays) days.clear();
  days.set(text, is);
  return is;
}

function isInCalendar(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

function isUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

export const laws = {
  trimmed: (text: string) => (text.trim() === text ? undefined : 'expected no space at either end'),
  fiveWords: (text: string) =>
    text.split(/\s+/).length <= 5
      ? undefined
      : "expected at most five words of the page's own, or own-voice",
  clock: (text: string) =>
    isClock(text)
      ? undefined
      : 'expected an IANA zone such as Asia/Damascus, or an offset such as +03:00',
  day: (text: string) => (isDay(text) ? undefined : `${text} is not a day of the calendar`),
  url: (text: string) => (isUrl(text) ? undefined : 'expected an address that begins with http'),
  instant(text: string) {
    const year = Number(text.slice(0, 4));
    if (!isDay(text.slice(0, 10))) return `${text} is not a day of the calendar`;
    if (year < years.first || year > years.last)
      return `${text} is not in a year from ${years.first} to ${years.last}`;
    const offset = text.endsWith('Z') ? 'Z' : text.slice(-6);
    return isOffset(offset) ? undefined : `${offset} is not an offset that a clock shows`;
  },
  point: ([lon, lat]: readonly [number, number]) =>
    Math.abs(lat) > 90 || Math.abs(lon) > 180
      ? `[${lon}, ${lat}] is not on Earth; expected [longitude, latitude] in degrees`
      : undefined,
  ring: ringFault,
  span: ({ notBefore, notAfter }: Span) =>
    before(notBefore, notAfter) ? undefined : 'ends before it begins',
  stretch: ({ from, until }: { readonly from: string; readonly until?: string | undefined }) =>
    until === undefined || before(from, until) ? undefined : 'ends before it begins',
  membership: ({
    from,
    until,
  }: {
    readonly from?: Span | undefined;
    readonly until?: Span | undefined;
  }) =>
    from && until && !before(from.notBefore, until.notAfter) ? 'ends before it begins' : undefined,
  bbox: ([west, south, east, north]: readonly [number, number, number, number]) =>
    west < east && south < north ? undefined : 'expected west, south, east, north in degrees',
  twoEnds: ({ a, b }: { readonly a: string; readonly b: string }) =>
    a === b ? `leads from '${a}' to itself` : undefined,
  fromTo: ({ from, to }: { readonly from: string; readonly to: string }) =>
    from === to ? `leads from '${from}' to itself` : undefined,
  figure({
    low,
    best,
    high,
  }: {
    low?: number | undefined;
    best?: number | undefined;
    high?: number | undefined;
  }) {
    const numbers = [low, best, high].filter((one) => one !== undefined);
    if (numbers.length === 0) return 'expected at least one of low, best, high';
    return numbers.some((one, i) => i > 0 && one < (numbers[i - 1] ?? one))
      ? 'expected low <= best <= high'
      : undefined;
  },
  control({
    place,
    area,
    segment,
    entry,
    from,
    to,
    extent,
    except,
  }: ControlFields & {
    readonly from?: string | undefined;
    readonly to: string;
    readonly entry?: boolean | undefined;
    readonly extent?: string | undefined;
    readonly except?: readonly string[] | undefined;
  }) {
    if (given(place, area, segment) !== 1)
      return 'changes nothing on record; expected exactly one of place, area, segment';
    if (from === to) return `changes nothing: from '${from}' to itself`;
    if (extent !== undefined && area === undefined) return 'extent belongs to an area';
    if (except !== undefined && area === undefined) return 'except belongs to an area';
    return to === 'nobody' && entry === true ? 'nobody cannot enter' : undefined;
  },
  baseline({
    place,
    area,
    segment,
    passage,
    holders,
  }: ControlFields & {
    readonly passage?: string | undefined;
    readonly holders: readonly string[];
  }) {
    if (given(place, area, segment) !== 1) return 'expected exactly one of area, place, segment';
    if ((segment === undefined) !== (passage === undefined)) return 'passage belongs to a segment';
    return segment !== undefined && holders.length > 0
      ? 'holders belong to an area or a place'
      : undefined;
  },
} as const satisfies Readonly<Record<string, Law<never>>>;

export type LawName = keyof typeof laws;
