/** JSON Schemas of the curated files, for editors and for other languages. */
import { z } from 'zod';
import { curatedSchemas, type Kind } from '../schema/records.js';

/**
 * File name → schema. What zod checks by a function (that a span does not end before it begins, that exactly one of two
 * keys is given) has no word in JSON Schema and is left to `data:lint`.
 */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    (Object.keys(curatedSchemas) as Kind[]).map((kind) => [
      `${kind}.schema.json`,
      {
        title: `A file under curated/${kind}/`,
        ...z.toJSONSchema(curatedSchemas[kind], { target: 'draft-2020-12' }),
      },
    ]),
  );
}
