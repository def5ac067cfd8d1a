/** The register as plain data: for every field of a record what it names, or which words or shape it has. */
import type * as z from 'zod';
import type { FieldRule } from '../truth/check.js';
import { marks } from './marks.js';

/** A zod schema's inside, as far as a walk needs it. */
export interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly catchall?: z.ZodType;
  readonly checks?: readonly { readonly _zod: { readonly def: unknown } }[];
}

export const defOf = (schema: z.ZodType): Def => schema.def;

/** Every field that names a record or has words or a shape of its own, once each. */
export function fieldsOf(schema: z.ZodType): FieldRule[] {
  const found = new Map<string, FieldRule>();
  for (const rule of walk(schema, '')) {
    const known = found.get(rule.path);
    found.set(rule.path, known ? merge(known, rule) : rule);
  }
  return [...found.values()];
}

/** Where a union gives a field twice, what either allows. */
function merge(a: FieldRule, b: FieldRule): FieldRule {
  const both = (x: readonly string[] = [], y: readonly string[] = []) => [...new Set([...x, ...y])];
  return {
    ...a,
    ...b,
    ...((a.refers || b.refers) && { refers: both(a.refers, b.refers) }),
    ...((a.or || b.or) && { or: both(a.or, b.or) }),
  };
}

function* walk(schema: z.ZodType, path: string): Generator<FieldRule> {
  const { refers, or, prefix, words, shape } = marks.get(schema) ?? {};
  if (refers || words || shape)
    yield {
      path,
      ...(refers && { refers }),
      ...(or && { or }),
      ...(prefix && { prefix }),
      ...(words && { words }),
      ...(shape && { shape }),
    };
  // What a marked field has inside is told by its mark; an object's own fields are still to come.
  if (refers || words || shape) return;
  const def = defOf(schema);
  if (def.type === 'number' || def.type === 'boolean') yield { path, shape: def.type };
  if (def.innerType) yield* walk(def.innerType, path);
  if (def.element) yield* walk(def.element, `${path}[]`);
  for (const option of def.options ?? []) yield* walk(option, path);
  for (const [key, inner] of Object.entries(def.shape ?? {}))
    yield* walk(inner, path === '' ? key : `${path}.${key}`);
}
