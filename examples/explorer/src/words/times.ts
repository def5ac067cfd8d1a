/** Moments and spans in words, on the campaign's clock. */
import type { TimeSpan } from '@syria-2024/data';
import { type Language, wordsIn } from './index.js';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn' };
const made = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, parts: 'day' | 'short' | 'time'): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = made.get(key);
  if (known) return known;
  const month = parts === 'day' ? 'long' : 'short';
  const fresh = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month,
    timeZone: 'UTC',
    ...(parts === 'time' ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  });
  made.set(key, fresh);
  return fresh;
}

/** `6 December`. */
export function tellDay(day: string, language: Language): string {
  return format(language, 'day').format(Date.parse(day.slice(0, 10)));
}

/** For an axis: `6 Dec`, `6/12`. */
export function tellShortDay(day: string, language: Language): string {
  if (language === 'ar') return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}`;
  return format(language, 'short').format(Date.parse(day.slice(0, 10)));
}

/** `6 December, end of day`, `6 Dec, 14:00`. */
export function tellMoment(at: string, language: Language): string {
  const local = at.slice(0, 16);
  const ms = Date.parse(`${local}Z`);
  if (local.endsWith('T00:00'))
    return wordsIn[language].endOf(tellDay(new Date(ms - 1).toISOString(), language));
  return format(language, 'time').format(ms);
}

/** The start of a stretch: midnight is the beginning of its day. */
export function tellStart(at: string, language: Language): string {
  return at.slice(11, 16) === '00:00' ? tellDay(at, language) : tellMoment(at, language);
}

/** A day where the span is one; else both its ends. */
export function tellSpan({ notBefore, notAfter, precision }: TimeSpan, language: Language): string {
  if (precision === 'day') return tellDay(notBefore, language);
  if (precision === 'minute') return tellStart(notBefore, language);
  return wordsIn[language].between(tellStart(notBefore, language), tellMoment(notAfter, language));
}
