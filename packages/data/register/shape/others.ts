/** Objects with fields of their own, and texts under keys of a pattern. */
import * as z from 'zod';
import { text } from './fields.js';
import { type Mark, marks } from './marks.js';

export type Others = NonNullable<Mark['others']>;

/** zod knows fields or a pattern, not both: the others are checked here, and told as it would tell them. */
export function withOthers<Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
  others: Others,
) {
  const keys = new RegExp(others.keys);
  const schema = z.looseObject(shape).superRefine((value, context) => {
    for (const [key, one] of Object.entries(value)) {
      if (Object.hasOwn(shape, key)) continue;
      if (!keys.test(key)) context.addIssue({ code: 'unrecognized_keys', keys: [key] });
      else
        for (const { message, path } of text.safeParse(one).error?.issues ?? [])
          context.addIssue({ code: 'custom', message, path: [key, ...path] });
    }
  });
  marks.add(schema, { others });
  return schema;
}
