/** SVG for all examples: one frame, one axis of days, one place where text is escaped. */
import type { Ids } from '@syria-2024/data';
import { type Atlas, coveredDays } from '@syria-2024/sdk/engine';

export type Attributes = Readonly<Record<string, string | number>>;

/** Text as XML holds it, in content and in attributes. */
export function escapeXml(text: string): string {
  // Most of what is drawn has nothing to escape, and there is much of it.
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; what it holds is SVG already, or nothing. Numbers come to a tenth of a pixel. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    written += ` ${key}="${typeof value === 'number' ? tenth(value) : escapeXml(value)}"`;
  }
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeXml(content));
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  attributes: Attributes = {},
): string {
  return element('rect', { x, y, width, height, ...attributes });
}

export function line(
  from: readonly number[],
  to: readonly number[],
  attributes: Attributes,
): string {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return element('line', { x1, x2, y1, y2, ...attributes });
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description?: string;
  readonly definitions?: string;
  readonly fontSize?: number;
  /** Default white. */
  readonly background?: string;
}

/** A page with a title that screen readers read. */
export function svgPage(
  { width, height, title, description, definitions, fontSize = 12, background = '#fff' }: Page,
  parts: readonly string[],
): string {
  const labels = description === undefined ? 't' : 't d';
  const described =
    description === undefined ? [] : [element('desc', { id: 'd' }, escapeXml(description))];
  const head = [
    element('title', { id: 't' }, escapeXml(title)),
    ...described,
    ...(definitions === undefined ? [] : [element('defs', {}, definitions)]),
    element('rect', { width: '100%', height: '100%', fill: background }),
  ];
  const page = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'Helvetica, Arial, Noto Sans, Noto Sans Arabic, sans-serif',
      'font-size': fontSize,
      role: 'img',
      'aria-labelledby': labels,
    },
    `\n${[...head, ...parts].join('\n')}\n`,
  );
  return `${page}\n`;
}

/** A line from the side at which the language begins. */
export function written(
  { left, right, language }: { left: number; right: number; language: 'en' | 'ar' },
  y: number,
  content: string,
  attributes: Attributes,
): string {
  return language === 'ar'
    ? text(right, y, content, { direction: 'rtl', ...attributes })
    : text(left, y, content, attributes);
}

export interface DayTick {
  /** Where the day begins, and how wide it is. */
  readonly x: number;
  readonly width: number;
  /** `5 Dec`. */
  readonly label: string;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** `5 Dec`; `5/12` in Arabic, where the months have long names. */
function tellTick(day: string, language: 'en' | 'ar'): string {
  if (language === 'ar') return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
  return dayFormat.format(Date.parse(day));
}

/** The covered days side by side between two edges. */
export function dayTicks<I extends Ids>(
  atlas: Atlas<I>,
  left: number,
  right: number,
  language: 'en' | 'ar' = 'en',
): DayTick[] {
  const days = coveredDays(atlas);
  const width = (right - left) / days.length;
  return days.map((day, i) => ({
    x: left + i * width,
    width,
    label: tellTick(day, language),
  }));
}

/** From an instant to a place between two edges: the coverage from end to end. */
export function timeScale<I extends Ids>(
  { dataset: { meta } }: Atlas<I>,
  left: number,
  right: number,
): (iso: string) => number {
  const [from, until] = [Date.parse(meta.coverage.from), Date.parse(meta.coverage.until)];
  return (iso) => left + ((Date.parse(iso) - from) / (until - from)) * (right - left);
}
