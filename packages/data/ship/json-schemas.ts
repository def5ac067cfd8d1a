/** JSON Schemas, for editors and for other languages. */
import * as z from 'zod';
import { meta, writtenCampaign } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { text } from '../register/shape/fields.js';
import { marks } from '../register/shape/marks.js';
import type { Others } from '../register/shape/others.js';

/**
 * File name → schema. What zod checks by a function (that a span does not end before it begins, that exactly one of two
 * keys is given) has no word in JSON Schema and is left to `data:lint` and `datasetSchema`.
 */
export function jsonSchemas(): Map<string, object> {
  return new Map([...writtenSchemas(), ...shippedSchemas()]);
}

/** Of the files under `curated/`. */
function* writtenSchemas(): Generator<[string, object]> {
  yield ['written/campaign.schema.json', schemaOf('written:campaign', writtenCampaign)];
  for (const one of Object.values(collections))
    if (!('within' in one))
      yield [`written/${one.name}.schema.json`, schemaOf(`written:${one.name}`, one.written)];
}

/** Of the files under `json/`. */
function* shippedSchemas(): Generator<[string, object]> {
  yield ['meta.schema.json', schemaOf('meta', meta)];
  for (const { name, about, shipped } of Object.values(collections))
    yield [`${name}.schema.json`, schemaOf(name, z.array<z.ZodType>(shipped).describe(about))];
}

/** Keys of a pattern beside the fields, and no others. */
function othersOf({ keys, about }: Others): object {
  const { $schema: _, ...one } = z.toJSONSchema(text.describe(about));
  return { patternProperties: { [keys]: one }, additionalProperties: false };
}

function schemaOf(name: string, schema: z.ZodType): object {
  return {
    $id: `urn:syria-2024:data:${name}`,
    title: name,
    ...z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      // Pages have addresses in Arabic letters too, which are IRIs and no URIs.
      override({ zodSchema, jsonSchema }) {
        const { others } = marks.get(zodSchema as z.core.$ZodType as z.ZodType) ?? {};
        if (others) Object.assign(jsonSchema, othersOf(others));
        if (jsonSchema.format === 'uri') jsonSchema.format = 'iri';
      },
    }),
  };
}
