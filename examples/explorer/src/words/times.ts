/** Moments and spans in words, on the campaign's clock. */
import type { TimeSpan } from '@syria-2024/data';
import { type Language, wordsIn } from './index.js';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn' };
const made = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, parts: 'day' | 'short'): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: parts === 'day' ? 'long' : 'short',
    timeZone: 'UTC',
  });
  made.set(key, fresh);
  return fresh;
}

/** `6 December`. */
export function tellDay(day: string, language: Language): string {
  return format(language, 'day').format(Date.parse(day.slice(0, 10)));
}

/** For an axis, which has no room for more: `6 Dec`, `6/12`. */
export function tellShortDay(day: string, language: Language): string {
  if (language === 'ar') return `${Number(day.slice(8, 10))}/${Number(day.slice(5, 7))}`;
  return format(language, 'short').format(Date.parse(day.slice(0, 10)));
}

/** `6 December, end of day`, `6 December, 14:00`. */
export function tellMoment(at: string, language: Language): string {
  const local = at.slice(0, 16);
  const words = wordsIn[language];
  const before = new Date(Date.parse(`${local}Z`) - 1).toISOString();
  if (local.endsWith('T00:00')) return words.endOf(tellDay(before, language));
  return `${tellDay(local, language)}${words.listComma}${local.slice(11)}`;
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
