/** The coding sheets: what a second reader is given, and what they fill. The first coding stands in none. */
import * as z from 'zod';
import type { Shipped } from '../../register/dataset.js';
import { writtenTime } from '../../register/shape/times.js';
import { acts, stances } from '../../register/words/words.js';
import type { Choice } from './choices.js';

export const none = 'none of these';

const line = z.string().min(1);

const filledClaim = z.strictObject({
  claim: line,
  locator: line,
  choices: z.array(z.strictObject({ id: line, kind: line, places: z.array(line), summary: line })),
  unreadable: z.boolean(),
  event: line.nullable(),
  stance: z.enum(stances).nullable(),
  attribution: line.nullable(),
  act: z.enum(acts).nullable(),
  origin: line.nullable(),
  when: writtenTime.nullable(),
});
export type FilledClaim = z.infer<typeof filledClaim>;

export const sheet = z.strictObject({
  source: line,
  title: line,
  publisher: line.nullable(),
  url: line.nullable(),
  archivedUrl: line.optional(),
  language: line,
  claims: z.array(filledClaim).min(1),
});
export type Sheet = z.infer<typeof sheet>;

/** A sheet to fill: one page, so that it is read once, with all that was drawn of it. */
export function emptySheet(
  { id, title, publisher, url, archivedUrl, language }: Shipped<'sources'>,
  drawn: readonly { claim: string; locator: string; choices: Choice[] }[],
): Sheet {
  return {
    source: id,
    title,
    publisher,
    url,
    ...(archivedUrl !== undefined && { archivedUrl }),
    language,
    claims: drawn.map(({ claim, locator, choices }) => ({
      claim,
      locator,
      choices: choices.map((choice) => ({ ...choice, places: [...choice.places] })),
      unreadable: false,
      event: null,
      stance: null,
      attribution: null,
      act: null,
      origin: null,
      when: null,
    })),
  };
}
