/** The schema of a whole dataset as it ships, for readers who bring their own. */
import * as z from 'zod';
import { meta } from './campaign.js';
import { collections } from './collections/index.js';
import { nearest } from './plain/nearest.js';
import { isRequired } from './shape/collection.js';
import { longRing, text } from './shape/fields.js';
import { formOf } from './shape/form-of.js';
import { marks } from './shape/marks.js';
import { fieldsOf } from './shape/table.js';
import { type DatasetRules, datasetFaults, type RecordRules, unreadable } from './truth/faults.js';
import { tellFault } from './truth/tell-faults.js';

type Name = keyof typeof collections;
type Rows<N extends Name> = z.ZodArray<(typeof collections)[N]['shipped']>;
type RowsOf = {
  [N in Name]: (typeof collections)[N] extends { required: true }
    ? Rows<N>
    : z.ZodOptional<Rows<N>>;
};

const rings = z.array(longRing);
const geometry = z.union([
  z.looseObject({ type: z.literal('Polygon'), coordinates: rings }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]);
const feature = z.looseObject({
  type: z.literal('Feature'),
  geometry,
  // A region, or the country as a whole where no finer outline is at hand.
  properties: z.looseObject({ id: text, nameEn: z.string() }),
});

export const boundaries = z
  .looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) })
  .describe('The outlines of the regions, as GeoJSON.')
  .register(marks, { type: 'Boundaries' });

const rows = Object.fromEntries(
  Object.values(collections).map((one) => {
    const list = z.array<z.ZodType>(one.shipped).describe(one.about);
    return [one.name, isRequired(one) ? list : list.optional()];
  }),
) as RowsOf;

/** Collection → what is known of its records, as they ship; what `createAtlas` reads as plain data. */
export const datasetRules = (): DatasetRules => ({
  ...Object.fromEntries(
    Object.values(collections).map((collection) => [collection.name, rulesOfAll(collection)]),
  ),
  meta: rulesOf(null, meta),
  boundaries: rulesOf(null, boundaries),
});

interface Shipping {
  readonly name: string;
  readonly one: string | null;
  readonly shipped: z.ZodType;
  readonly required?: true;
}

/** What is known of the records of a collection, and whether a dataset can do without them. */
export function rulesOfAll(collection: Shipping): RecordRules {
  const { one, shipped } = collection;
  return { ...rulesOf(one, shipped), ...(!isRequired(collection) && { optional: true }) };
}

const rulesOf = (one: string | null, schema: z.ZodType) => ({
  one,
  fields: fieldsOf(schema),
  form: formOf(schema),
});

let known: DatasetRules | undefined;

const sound = z.strictObject({ meta, ...rows, boundaries }).superRefine((dataset, context) => {
  known ??= datasetRules();
  for (const fault of datasetFaults(dataset, known))
    context.addIssue({
      code: 'custom',
      path: [...fault.path],
      message: tellFault(fault, nearest),
    });
});

/**
 * Checks a dataset: first the shape of its records, then what they owe to themselves and to each other. It refuses what
 * `createAtlas` refuses.
 *
 * @example
 * ```ts
 * import { dataset } from '@syria-2024/data/dataset';
 * import { datasetSchema } from '@syria-2024/data/schema';
 * const { error } = datasetSchema.safeParse({ ...JSON.parse(JSON.stringify(dataset)), places: [] });
 * console.log(error?.issues[0]?.message);
 * ```
 */
export const datasetSchema = z.unknown().transform((given, { issues }) => {
  try {
    const { data, error } = sound.safeParse(given);
    if (data !== undefined) return data;
    for (const issue of error.issues) issues.push({ ...issue, input: undefined });
  } catch {
    issues.push({ code: 'custom', path: [], message: unreadable, input: given });
  }
  return z.NEVER;
});

/** A record as it ships. */
export type Shipped<N extends Name> = z.infer<(typeof collections)[N]['shipped']>;
export type Collections = { [N in Name]: Shipped<N>[] };
