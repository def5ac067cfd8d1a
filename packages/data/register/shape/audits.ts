/** `audits/<day>-<seed>-<stratum>.yaml`: a second, blind reading of some claims, as it came out. */
import * as z from 'zod';
import { strata } from '../words/words.js';
import { date, text, word } from './fields.js';
import { marks } from './marks.js';

/** What a second reader codes anew. */
export const codedFields = ['event', 'stance', 'attribution', 'act', 'origin', 'when'] as const;
export type CodedField = (typeof codedFields)[number];

/** What a third reader finds where two codings differ. */
export const settlements = ['record', 'second', 'both-wrong', 'unreadable'] as const;
export type Settlement = (typeof settlements)[number];

export type Stratum = (typeof strata)[number];

export const seed = z.number().int().min(0).max(0x7fffffff);
const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

const difference = z.strictObject({
  record: text.nullable(),
  second: text.nullable(),
  settled: z.enum(settlements),
});
/** One claim read again; a field that is not told apart agrees, or was not compared. */
const reading = z.strictObject({
  claim: text,
  stratum: word('Stratum'),
  unreadable: z.literal(true).optional(),
  differs: z.partialRecord(z.enum(codedFields), difference).optional(),
});
export type Reading = z.infer<typeof reading>;

const agreement = z.strictObject({
  field: z.enum(codedFields),
  /** Readings in which both codings have the field. */
  compared: count,
  agreed: count,
  /** Cohen's; null where the field is no closed list, or where chance alone would agree throughout. */
  kappa: z.number().max(1).nullable(),
});
export type Agreement = z.infer<typeof agreement>;

export const figure = z
  .strictObject({
    stratum: word('Stratum').describe('Whether an event with effects stands behind the claims.'),
    read: count.describe('Claims read again.'),
    wrong: count.describe(
      'Claims of which a third reader found event, stance, act, origin or time wrong.',
    ),
    slips: count.describe('Claims that are right but for the words of the attribution.'),
    unreadable: count.describe('Claims whose page could not be read; counted apart.'),
    lower: share.describe(
      'Where the two-sided 95 % interval (Clopper-Pearson) of the share of wrong claims begins.',
    ),
    upper: share.describe('Where it ends.'),
    clusters: count.describe('Sources that the claims stand in.'),
    designEffect: z
      .number()
      .nonnegative()
      .nullable()
      .describe('How many times the variance grows by that; null where none or all are wrong.'),
  })
  .describe('What an audit found of one stratum.')
  .register(marks, { type: 'AuditFigure' });
export type Figure = z.infer<typeof figure>;

const days = {
  scored: date.describe('The day on which it was counted.'),
  mended: date
    .optional()
    .describe('The day by which what it found was mended: later audits measure another record.'),
};
const figures = z.array(figure);

/** As it ships: the counts, without the readings. */
export const auditFigures = z
  .strictObject({ id: text.describe('`<day>-<seed>-<stratum>`.'), ...days, figures })
  .describe('A blind second reading of some claims.')
  .register(marks, { type: 'AuditSummary' });

export const audit = z.strictObject({
  seed,
  stratum: z.enum([...strata, 'all']),
  drawn: date,
  /** Drawn from all claims, those too that an audit before had read. */
  again: z.literal(true).optional(),
  ...days,
  /** With which the next sample of this stratum is drawn: known before anything is mended. */
  nextSeed: seed,
  agreement: z.array(agreement),
  figures,
  readings: z.array(reading).min(1),
});
export type Audit = z.infer<typeof audit>;
