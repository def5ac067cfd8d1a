/** `campaign.yaml`: what the record as a whole is about; ships as `meta`. */
import * as z from 'zod';
import { auditFigures } from './shape/audits.js';
import { country, instant, language, ref, text } from './shape/fields.js';
import { obeying } from './shape/marks.js';
import { writtenTime } from './shape/times.js';

const fields = {
  name: text.describe('What the record is called.'),
  clock: obeying(z.string(), 'clock').describe(
    'The clock by which times without an offset are read: an IANA zone, or an offset.',
  ),
  country,
  bbox: obeying(z.tuple([z.number(), z.number(), z.number(), z.number()]), 'bbox').describe(
    'West, south, east, north in degrees: a point outside lies abroad.',
  ),
  languages: z
    .array(language)
    .min(1)
    .optional()
    .describe('The languages beside English in which its records have names; left out: none.'),
  defaultBloc: ref('bloc').describe('The bloc that asks where a question names none.'),
  licence: text.describe('SPDX.'),
  attribution: z.array(text).describe('Whom to credit, and for what.'),
};

/**
 * Checks what is written of the record as a whole: the fields of `campaign.yaml`.
 *
 * @example
 * ```ts
 * import { writtenCampaign } from '@syria-2024/data/schema';
 * const { error } = writtenCampaign.safeParse({ name: 'A campaign' });
 * console.log(error?.issues.map(({ path }) => path.join('.')));
 * ```
 */
export const writtenCampaign = z.strictObject({
  ...fields,
  coverage: writtenTime.describe('The covered days.'),
});
export type Campaign = z.infer<typeof writtenCampaign>;

export const aboutMeta = 'What the record is about.';

export const meta = z.strictObject({
  ...fields,
  version: text.describe('Of the package.'),
  coverage: obeying(z.strictObject({ from: instant, until: instant }), 'stretch').describe(
    'The covered instants, `[from, until]`. The baseline stands at `from`.',
  ),
  counts: z.record(z.string(), z.number()).describe('Records in each collection.'),
  audits: z
    .array(auditFigures)
    .min(1)
    .optional()
    .describe('What blind second readings found, the oldest first; absent where there was none.'),
});
