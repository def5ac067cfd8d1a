import { z } from 'zod';
import { compassPoints, figureWords } from './words.js';

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z
  .string()
  .regex(idPattern, 'expected an id: lower-case letters, digits and single hyphens');
export const regionId = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'expected an ISO 3166-2 code such as SY-HI');
export const areaId = z
  .string()
  .regex(
    /^(?:[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{2}\d{4,9}|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    'expected an area: an ISO code such as SY-HI, a district such as SY0404, or an id',
  );

/** One line of text without stray space. Empty strings are refused everywhere. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value.trim() === value, 'expected no space at either end');

export const names = z.strictObject({
  en: text,
  ar: text.optional(),
  variants: z.array(text).optional(),
});

export const point = z.tuple([z.number(), z.number()]).superRefine(([lon, lat], context) => {
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    context.addIssue({
      code: 'custom',
      message: `[${lon}, ${lat}] is outside the world; expected [longitude, latitude] in degrees`,
    });
});

export const url = z.url({ protocol: /^https?$/ });

export const measure = z.strictObject({
  from: z.union([
    id,
    z.string().regex(/^front:[a-z0-9-]+$/, 'expected a place id or front:<bloc>'),
  ]),
  to: id,
  value: z.number().nonnegative(),
  unit: z.enum(['km', 'mi']),
  bound: z.enum(['about', 'under', 'over']).optional(),
  edge: z.boolean().optional(),
  direction: z.enum(compassPoints).optional(),
});

/** The page's own words for whoever speaks, at most five of them, or `own-voice` for the outlet itself. */
export const attribution = text.refine((value) => value.split(/\s+/).length <= 5, {
  message: "expected at most five words of the page's own, or own-voice",
});

/** A number that a source gives for people or equipment; absent where the page does not give it. */
export const figure = z
  .strictObject({
    what: z.enum(figureWords),
    side: text.optional(),
    low: z.number().int().nonnegative().optional(),
    best: z.number().int().nonnegative().optional(),
    high: z.number().int().nonnegative().optional(),
    countedBy: text.optional(),
  })
  .superRefine(({ low, best, high }, context) => {
    const given = [low, best, high].filter((x) => x !== undefined);
    if (given.length === 0)
      context.addIssue({ code: 'custom', message: 'expected at least one of low, best, high' });
    if (given.some((x, i) => i > 0 && x < (given[i - 1] ?? x)))
      context.addIssue({ code: 'custom', message: 'expected low <= best <= high' });
  });

export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date such as '2026-11-22'");
