/** The form of a schema as plain data: what `truth/form.ts` reads. */
import type * as z from 'zod';
import type { Form } from '../truth/form.js';
import type { wordLists } from '../words/word-lists.js';
import { text } from './fields.js';
import { marks } from './marks.js';
import type { Others } from './others.js';
import { type Def, defOf } from './table.js';

/** A bound that a schema sets, as zod keeps it. */
interface Bound {
  readonly check?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly format?: string;
}

/** The bounds of a schema: those that it was made with, and those that were put to it. */
function boundsOf(def: Def): Bound[] {
  return [def as Bound, ...(def.checks ?? []).map(({ _zod }) => _zod.def as Bound)];
}

export function formOf(schema: z.ZodType): Form {
  const { words, laws, shape, others } = marks.get(schema) ?? {};
  const { type } = defOf(schema);
  if (others) return withOthers(defOf(schema), others);
  const form: Form = words
    ? { is: 'word', of: words as keyof typeof wordLists }
    : (writers[type] ?? unknownForm)(defOf(schema));
  // What can be left out owes nothing where it is.
  const called = shape === 'instant' && {
    called: 'RFC 3339 with seconds, such as 2024-12-05T14:30:00+03:00',
  };
  return laws && form.is !== 'maybe' ? { ...form, laws, ...called } : form;
}

const writers: Readonly<Record<string, (def: Def) => Form>> = {
  object: ({ shape = {}, catchall }) => ({
    is: 'record',
    fields: Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, formOf(one)])),
    ...(catchall && defOf(catchall).type === 'unknown' && { open: true as const }),
  }),
  array: (def) => ({ is: 'list', of: inside(def.element), ...lengthOf(boundsOf(def)) }),
  tuple: ({ items = [] }) => ({ is: 'row', of: items.map(formOf) }),
  record: ({ valueType }) => ({ is: 'map', of: inside(valueType) }),
  union: ({ options = [] }) => ({ is: 'either', of: options.map(formOf) }),
  optional: ({ innerType }) => ({ is: 'maybe', of: inside(innerType), or: 'nothing' }),
  nullable: ({ innerType }) => ({ is: 'maybe', of: inside(innerType), or: 'null' }),
  string(def) {
    const bounds = boundsOf(def);
    const patterns = bounds.flatMap(({ pattern }) => pattern?.source ?? []);
    return { is: 'text', ...(patterns.length > 0 && { patterns }), ...lengthOf(bounds) };
  },
  number(def) {
    const bounds = boundsOf(def);
    const least = bounds.find(({ check, inclusive }) => check === 'greater_than' && inclusive);
    const above = bounds.find(({ check, inclusive }) => check === 'greater_than' && !inclusive);
    return {
      is: 'number',
      ...(least?.value !== undefined && { least: least.value }),
      ...(above?.value !== undefined && { above: above.value }),
      ...(bounds.some(({ format }) => format === 'safeint') && { whole: true as const }),
    };
  },
  boolean: () => ({ is: 'boolean' }),
  literal: ({ values = [] }) => ({ is: 'word', of: values.map(String) }),
  enum: ({ entries = {} }) => ({ is: 'word', of: Object.values(entries) }),
};

function withOthers({ shape = {} }: Def, { keys }: Others): Form {
  const fields = Object.entries(shape).map(([key, one]) => [key, formOf(one)]);
  return {
    is: 'record',
    fields: Object.fromEntries(fields),
    others: { keys, of: formOf(text) },
  };
}

function lengthOf(bounds: readonly Bound[]) {
  const least = bounds.find(({ check }) => check === 'min_length')?.minimum;
  const most = bounds.find(({ check }) => check === 'max_length')?.maximum;
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}

function inside(schema: z.ZodType | undefined): Form {
  if (!schema) throw new RangeError('a schema without an inside');
  return formOf(schema);
}

function unknownForm({ type }: Def): never {
  throw new RangeError(`no form is written for the schema ${type}`);
}
