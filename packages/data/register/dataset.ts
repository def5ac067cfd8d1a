/** The schema of a whole dataset as it ships, for readers who bring their own. */
import * as z from 'zod';
import { meta } from './campaign.js';
import { collections } from './collections/index.js';
import { marks } from './marks.js';

type Name = keyof typeof collections;
type Rows<N extends Name> = z.ZodArray<(typeof collections)[N]['shipped']>;
type RowsOf = {
  [N in Name]: (typeof collections)[N] extends { optional: true }
    ? z.ZodOptional<Rows<N>>
    : Rows<N>;
};

export const boundaries = z
  .looseObject({
    type: z.literal('FeatureCollection'),
    features: z.array(z.looseObject({ type: z.literal('Feature') })),
  })
  .describe('The outlines of the regions, as GeoJSON.')
  .register(marks, { type: 'Boundaries' });

const rows = Object.fromEntries(
  Object.values(collections).map((one) => {
    const list = z.array<z.ZodType>(one.shipped).describe(one.about);
    return [one.name, 'optional' in one && one.optional ? list.optional() : list];
  }),
) as unknown as RowsOf;

/** Checks the shape of a dataset. References between records are checked by `createAtlas`. */
export const datasetSchema = z.strictObject({ meta, ...rows, boundaries });

/** A record as it ships. */
export type Shipped<N extends Name> = z.infer<(typeof collections)[N]['shipped']>;
export type Collections = { [N in Name]: Shipped<N>[] };
