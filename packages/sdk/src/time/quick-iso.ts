/** The plain forms of a moment, read without an expression: `2024-12-05`, `2024-12-05T14:30`, with seconds, with an offset. */
import { outside } from '../outside.js';
import { dayMs } from './day.js';

const zero = 48;
/** Offsets that a clock on earth shows, in minutes. */
const [easternmost, westernmost] = [14 * 60, 12 * 60];
const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface WallTime {
  /** The date and clock as if they were UTC's, in milliseconds. */
  readonly ms: number;
  /** What the clock shows beyond UTC, in milliseconds; null where the text does not say. */
  readonly offset: number | null;
  readonly isDay: boolean;
}

/** Null for whatever is not as plain as that, right or wrong. */
export function quickIso(text: string): WallTime | null {
  const day = text.length >= 10 ? dayOf(text) : Number.NaN;
  if (Number.isNaN(day)) return null;
  if (text.length === 10) return { ms: day, offset: null, isDay: true };
  const [hour, minute] = [two(text, 11), two(text, 14)];
  if (text[10] !== 'T' || text[13] !== ':' || !(hour < 24 && minute < 60)) return null;
  const hasSeconds = text[16] === ':';
  const second = hasSeconds ? two(text, 17) : 0;
  if (!(second < 60)) return null;
  const offset = offsetOf(text, hasSeconds ? 19 : 16);
  if (offset === undefined) return null;
  return { ms: day + ((hour * 60 + minute) * 60 + second) * 1000, offset, isDay: false };
}

function dayOf(text: string): number {
  const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
  // Years of two digits mean others to the language.
  if (
    text[4] !== '-' ||
    text[7] !== '-' ||
    !(year >= 1000 && month >= 1 && month <= 12 && day >= 1)
  )
    return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = (months[month - 1] ?? outside()) + Number(month === 2 && isLeap);
  return day <= days ? daysBefore(year, month, day) * dayMs : Number.NaN;
}

/** Days from 1970 on. Counted from March, a leap day is the last of its year, and months of 31 and 30 take turns. */
function daysBefore(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day - 719_469;
}

/** Undefined for what is no plain offset. */
function offsetOf(text: string, from: number): number | null | undefined {
  if (text.length === from) return null;
  if (text[from] === 'Z') return text.length === from + 1 ? 0 : undefined;
  const [hour, minute] = [two(text, from + 1), two(text, from + 4)];
  const isPlain = text.length === from + 6 && text[from + 3] === ':' && minute < 60;
  const most = text[from] === '+' ? easternmost : text[from] === '-' ? westernmost : -1;
  const minutes = hour * 60 + minute;
  if (!isPlain || !(minutes <= most)) return undefined;
  return (most === westernmost ? -1 : 1) * minutes * 60_000;
}

/** Two digits; not a number where they are none. */
function two(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
