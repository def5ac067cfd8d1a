/** Records made of nothing but the register's own shapes: every field that there can be, with the texts that files mistake. */
import fc from 'fast-check';
import type * as z from 'zod';
import { collections } from '../register/collections/index.js';
import { isId } from '../register/shape/fields.js';
import { marks } from '../register/shape/marks.js';
import { type Def, defOf } from '../register/shape/table.js';
import type { Rows } from '../ship/tables/record.js';

type Made = fc.Arbitrary<unknown>;
type Head = (typeof collections)[keyof typeof collections];

const heads: readonly Head[] = Object.values(collections);
export const languages = ['ar', 'zh-Hant'];
/** As many records have a name to which others can refer. */
const named = ['a1', 'b-2', '3c'];
const idsOf = (kind: string) => (isId(kind, named[0] ?? '') ? named : ['SY-HI', 'SY-HM', 'SY-AL']);

/** No `;`, which parts the items of a list, and is refused there. */
const awkward = fc.constantFrom(
  '"',
  ',',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\t',
  'حماة',
  '\u200f',
  '😀',
  '#',
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 6 })
  .map((parts) => parts.join('').replaceAll(/[;\0]/g, '').trim())
  .filter((made) => made !== '');
/** What a reader could take for nothing, a number, a date or a truth. */
const mistaken = fc.constantFrom('NULL', 'null', 'NA', '007', '1e3', 'true', '2024-12-05', '-');
const texts = fc.oneof({ weight: 4, arbitrary: text }, mistaken);

const degrees = fc.double({ min: -90, max: 90, noNaN: true }).filter((n) => !Object.is(n, -0));
const point = fc.tuple(degrees, degrees);
const ring = fc.array(point, { minLength: 3, maxLength: 5 }).map((open) => [...open, open[0]]);
const instant = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom('Z', '+03:00', '-11:30'))
  .map(([minutes, offset]) => {
    const ms = Date.UTC(2024, 10, 27) + minutes * 60_000;
    return `${new Date(ms).toISOString().slice(0, 19)}${offset}`;
  });
const span = fc
  .tuple(instant, instant, fc.constantFrom('minute', 'hour', 'part-of-day', 'day', 'days'))
  .map(([notBefore, notAfter, precision]) => ({ notBefore, notAfter, precision }));
const shaped: Readonly<Record<string, Made>> = { point, ring, instant, span };

function madeOf(schema: z.ZodType): Made {
  const { refers, own, or = [], prefix, words, shape, others } = marks.get(schema) ?? {};
  const def = defOf(schema);
  if (def.innerType) {
    const nothing = def.type === 'nullable' ? null : undefined;
    return fc.option(madeOf(def.innerType), { nil: nothing, freq: 2 });
  }
  if (shape) return shaped[shape] ?? fc.constant(null);
  if (own) return fc.constantFrom(...idsOf(own));
  if (refers) {
    const prefixed = prefix ? idsOf(prefix.refers).map((id) => `${prefix.text}${id}`) : [];
    return fc.constantFrom(...refers.flatMap(idsOf), ...or, ...prefixed);
  }
  if (words) return fc.constantFrom(...Object.keys(def.entries ?? {}));
  if (others)
    return fc.tuple(objectOf(def), fc.subarray(languages), texts).map(([own, some, name]) => ({
      ...(own as object),
      ...Object.fromEntries(some.map((language) => [language, name])),
    }));
  return (makers[def.type] ?? unknownType)(def, schema);
}

const makers: Readonly<Record<string, (def: Def, schema: z.ZodType) => Made>> = {
  object: objectOf,
  array: ({ element, checks = [] }) => {
    const least = checks.some(({ _zod }) => (_zod.def as { minimum?: number }).minimum) ? 1 : 0;
    return fc.array(madeOf(element as z.ZodType), { minLength: least, maxLength: 3 });
  },
  union: ({ options = [] }) => fc.oneof(...options.map(madeOf)),
  literal: ({ values = [] }) => fc.constantFrom(...values),
  boolean: () => fc.boolean(),
  number: (_, schema) =>
    (schema as z.ZodNumber).isInt
      ? fc.nat()
      : fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  string: (_, schema) => patterned(schema),
};

/** An address or a code where only that fits; else any text. */
function patterned(schema: z.ZodType): Made {
  const fitting = ['https://example.org/?a=1,2&b="c"', '2026-11-22', 'ar', 'SY', 'SY0404', 'Q42'];
  const codes = fitting.filter((code) => schema.safeParse(code).success);
  return schema.safeParse('any text, at all').success ? texts : fc.constantFrom(...codes);
}

function unknownType({ type }: Def): never {
  throw new RangeError(`nothing is made for the schema ${type}`);
}

function objectOf({ shape = {} }: Def): Made {
  const fields = Object.entries(shape).map(([key, field]): [string, Made] => [key, madeOf(field)]);
  return fc
    .record(Object.fromEntries(fields))
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)),
    );
}

/** Three records where others can name them, up to three where they cannot, none twice under one key. */
function recordsOf(head: Head): fc.Arbitrary<object[]> {
  const made = objectOf(defOf(head.shipped as z.ZodType)) as fc.Arbitrary<Record<string, unknown>>;
  const { one } = head;
  if (one !== null)
    return fc.tuple(...idsOf(one).map((id) => made.map((record) => ({ ...record, id }))));
  const key =
    'namedAfter' in head ? [head.namedAfter] : 'key' in head ? [...head.key] : ['a', 'b', 'from'];
  const selector = (record: Record<string, unknown>) => JSON.stringify(key.map((k) => record[k]));
  return fc.uniqueArray(made, { maxLength: 3, selector });
}

/** Every collection of a record, sound in form and with no name that nobody has. */
export const anyRows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(heads.map((head) => [head.name, recordsOf(head)])),
);
