import type { TimeSpan } from '@syria-2024/data';
import { dayMs } from '../time/day.js';
import { toMs } from '../time/instant.js';

export type DateParts = [year: number, month: number, day?: number];

/** First and last day of a publication, on the campaign's clock; one where both are the same, a month as a month. */
export function publicationDays({ notBefore, notAfter }: TimeSpan): DateParts[] {
  const first = partsOf(notBefore);
  // The span is half-open: it ends in the instant before.
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(notAfter)?.[0] ?? 'Z';
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const offsetMs = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  const last = partsOf(new Date(toMs(notAfter) - 1 + offsetMs).toISOString());
  const [year, month, day] = first;
  const wholeMonth = day === 1 && toMs(notAfter) - toMs(notBefore) >= 28 * dayMs;
  if (wholeMonth && year === last[0] && month === last[1]) return [[year, month]];
  return first.join() === last.join() ? [first] : [first, last];
}

function partsOf(iso: string): DateParts {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

/** `2024-12-05`, `2024-12` where only the month is known, `2024-12-05/2024-12-06` where two days are. */
export function publicationDate(published: TimeSpan): string {
  return publicationDays(published).map(isoDate).join('/');
}

export function isoDate(parts: DateParts): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
