/** What fields are made of: ids, words, times, points. */
import * as z from 'zod';
import { mostCorners } from '../truth/ring.js';
import { wordLists } from '../words/word-lists.js';
import { precisions } from '../words/words.js';
import { marks, obeying } from './marks.js';
import { type Span, spanOf, writtenTime } from './times.js';

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const patterns: Readonly<Record<string, { pattern: RegExp; message: string }>> = {
  region: {
    pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
    message: 'expected an ISO 3166-2 code such as SY-HI',
  },
  area: {
    pattern: /^(?:[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{2}\d{4,9}|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    message: 'expected an area: an ISO code such as SY-HI, a district such as SY0404, or an id',
  },
};
const usual = {
  pattern: idPattern,
  message: 'expected an id: lower-case letters, digits and single hyphens',
};

/** Whether a record of that kind can have that id. */
export function isId(kind: string | null, id: string): boolean {
  return (patterns[kind ?? ''] ?? usual).pattern.test(id);
}

const idOf = (kind: string) => {
  const { pattern, message } = patterns[kind] ?? usual;
  return z.string().regex(pattern, message);
};

/** The record's own id. */
export const own = (kind: string) => idOf(kind).register(marks, { own: kind });

/** The id of a record of one of these kinds. */
export const ref = (...kinds: [string, ...string[]]) =>
  idOf(kinds[0]).register(marks, { refers: kinds });

/** The id of a record of that kind, or one of a few words. */
export const refOr = (kind: string, ...or: string[]) =>
  idOf(kind).register(marks, { refers: [kind], or });

/** A word of a closed list. */
export function word<Name extends keyof typeof wordLists>(name: Name) {
  return z.enum(wordLists[name]).register(marks, { words: name });
}

/** One line of text without stray space. Empty strings are refused everywhere. */
export const text = obeying(z.string().min(1), 'trimmed');

export const note = text.optional().describe('What a reader should know beside this.');
export const date = obeying(
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date such as '2026-11-22'"),
  'day',
);
export const url = obeying(z.url({ protocol: /^https?$/ }), 'url');
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 code such as SY')
  .describe('ISO 3166-1.');
export const metres = z.number().positive();

export const languagePattern = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
export const language = z
  .string()
  .regex(languagePattern, 'expected a language code such as ar, uk or zh-Hant')
  .describe('BCP 47: the language, and its script or country where they matter.');

export const point = obeying(z.tuple([z.number(), z.number()]), 'point')
  .describe('Longitude and latitude in WGS84 degrees.')
  .register(marks, {
    shape: 'point',
    laws: ['point'],
    type: 'LonLat',
    text: 'readonly [lon: number, lat: number]',
  });

/** As it is written: open, or closed. */
export const ring = (least: number) => z.array(point).min(least).register(marks, { shape: 'ring' });

/** As it ships: closed on its first point. */
export const closedRing = obeying(z.array(point).min(4).max(mostCorners), 'ring').register(marks, {
  shape: 'ring',
  laws: ['ring'],
});

/** The same of any length: surveys draw coasts in tens of thousands of corners. */
export const longRing = obeying(z.array(point).min(4), 'ring').register(marks, {
  shape: 'ring',
  laws: ['ring'],
});

export const instant = obeying(z.iso.datetime({ offset: true, precision: 0 }), 'instant').register(
  marks,
  { shape: 'instant', laws: ['instant'] },
);

export const span = obeying(
  z.strictObject({
    notBefore: instant.describe('The first instant at which it can have happened.'),
    notAfter: instant.describe('The instant by which it has happened.'),
    precision: z.enum(precisions).register(marks, { words: 'Precision' }),
  }),
  'span',
).register(marks, {
  shape: 'span',
  laws: ['span'],
  type: 'TimeSpan',
  about:
    "`[notBefore, notAfter)`: something happens at an unknown instant inside. RFC 3339 with seconds, on the campaign's clock.",
});

/** What deriving needs to know of the campaign. */
export interface Context {
  readonly clock: string;
  readonly country: string;
}

/** A field that is written in one shape and shipped in another. */
export interface Pair<W extends z.ZodType = z.ZodType, S extends z.ZodType = z.ZodType> {
  readonly written: W;
  readonly shipped: S;
  derive(value: z.infer<W>, context: Context): z.infer<S>;
}

const toSpan = (value: string, { clock }: Context): Span => spanOf(value, clock);

/** A written time, shipped as the span that it stands for. */
export const time = (about: string) => ({
  written: writtenTime.describe(about),
  shipped: span.describe(about),
  derive: toSpan,
});

export const optionalTime = (about: string) => ({
  written: writtenTime.optional().describe(about),
  shipped: span.optional().describe(about),
  derive: (value: string | undefined, context: Context) =>
    value === undefined ? undefined : toSpan(value, context),
});

/** A list that is left out of the file when it is empty, and always shipped. */
export const list = <T extends z.ZodType>(item: T, about: string) => ({
  written: z.array(item).optional().describe(about),
  shipped: z.array(item).describe(about),
  derive: (value: z.infer<T>[] | undefined): z.infer<T>[] => value ?? [],
});
