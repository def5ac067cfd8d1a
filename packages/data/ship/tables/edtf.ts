/** Extended Date/Time Format (ISO 8601-2) of a span: the shortest text that says the same days, hours or minutes. */
import { dayMs } from '../../register/plain/durations.js';
import type { Span } from '../../register/shape/times.js';

/**
 * A whole day is that day, a whole month that month, whole days an interval of days; what begins or ends inside a day is
 * an interval of instants. EDTF's intervals include both ends, so the last day is the one before `notAfter`.
 */
export function edtfOf({ notBefore, notAfter }: Pick<Span, 'notBefore' | 'notAfter'>): string {
  if (!isMidnight(notBefore) || !isMidnight(notAfter)) return `${notBefore}/${notAfter}`;
  const first = notBefore.slice(0, 10);
  const last = dayBefore(notAfter.slice(0, 10));
  if (first === last) return first;
  const month = first.slice(0, 7);
  const isMonth = first.endsWith('-01') && notAfter.slice(0, 10) === firstOfNext(month);
  return isMonth ? month : `${first}/${last}`;
}

const isMidnight = (instant: string) => instant.slice(11, 19) === '00:00:00';

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

function firstOfNext(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}
