import * as z from 'zod';
import type { LawName } from '../truth/laws.js';
import { type Context, own, type Pair } from './fields.js';
import { obeying } from './marks.js';

type Fields = Readonly<Record<string, z.ZodType | Pair>>;
type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of the file, and of the record that ships. */
type WrittenShape<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends Pair<infer W> ? W : F[K] extends z.ZodType ? F[K] : never;
};
type ShippedShape<F extends Fields> = {
  -readonly [K in keyof F]: F[K] extends Pair<z.ZodType, infer S>
    ? S
    : F[K] extends z.ZodType
      ? F[K]
      : never;
};
type Written<F extends Fields> = z.infer<z.ZodObject<WrittenShape<F>>>;
type Shipped<F extends Fields> = z.infer<z.ZodObject<ShippedShape<F>>>;

/** One collection: what its records are called. */
interface Head {
  /** Plural: the folder under `curated/`, the module, the key in a dataset. */
  readonly name: string;
  /** The kind of its ids; null where a record has none of its own. */
  readonly one: string | null;
  /** The name of a record's type. */
  readonly type: string;
  readonly about: string;
  /** The collection in whose files its records are written, where they have no files of their own. */
  readonly within?: string;
  /** The kind of record that a file's name names, where the record has no id of its own. */
  readonly namedAfter?: string;
  /** The fields by which a record is known in a table, where no id and no other record's does. */
  readonly key?: readonly string[];
  /** No dataset does without it. Those that are so have been from the first version on: no later one says it. */
  readonly required?: true;
}

/** What its records are, as written and as shipped. */
interface Body<F extends Fields, W extends Shape, S extends Shape> {
  /** Fields that are written and shipped. */
  fields: F;
  writtenOnly?: W;
  shippedOnly?: S;
  /** What the fields of one record owe each other, as it ships. */
  laws?: readonly LawName[];
  /** What the fields of one file owe each other. */
  check?(row: z.infer<z.ZodObject<WrittenShape<F> & W>>, context: z.RefinementCtx): void;
}

// biome-ignore lint/complexity/noBannedTypes: no fields
type None = {};

export function collection<
  const H extends Head,
  F extends Fields,
  W extends Shape = None,
  S extends Shape = None,
>(head: H, { fields, writtenOnly, shippedOnly, laws = [], check }: Body<F, W, S>) {
  const both = Object.entries(fields);
  const written = z.strictObject({
    ...Object.fromEntries(both.map(([key, field]) => [key, isPair(field) ? field.written : field])),
    ...writtenOnly,
  } as WrittenShape<F> & W);
  const shipped = z.strictObject({
    ...(head.one !== null && { id: own(head.one) }),
    ...Object.fromEntries(both.map(([key, field]) => [key, isPair(field) ? field.shipped : field])),
    ...shippedOnly,
  } as (H['one'] extends string ? { id: z.ZodString } : None) & ShippedShape<F> & S);
  return {
    ...head,
    fields,
    written: check ? written.superRefine(check as never) : written,
    shipped: laws.length > 0 ? obeying(shipped, ...laws) : shipped,
  };
}

/** Whether every dataset has it. */
export function isRequired({ required }: Pick<Head, 'name' | 'required'>): boolean {
  return required === true;
}

function isPair(field: z.ZodType | Pair): field is Pair {
  return 'written' in field;
}

/** The shared fields of a written record, as they ship. What only one side has is left to the caller. */
export function deriveFields<F extends Fields>(
  fields: F,
  value: Written<F>,
  context: Context,
): Shipped<F> {
  const given: Readonly<Record<string, unknown>> = value;
  const row = Object.entries(fields).map(([key, field]) => [
    key,
    isPair(field) ? field.derive(given[key], context) : given[key],
  ]);
  return Object.fromEntries(row.filter(([, field]) => field !== undefined)) as Shipped<F>;
}
