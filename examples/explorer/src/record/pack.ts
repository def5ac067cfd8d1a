/** The record by columns, in two parts: what the first view needs, and the texts. Runs in Node when the page is built. */
import type { Meta, TimeSpan } from '@syria-2024/data';
import { datasetRules, packSpan, toColumn, unpackSpan } from '@syria-2024/data/register';
import { type Columns, laterFields, nothing, type Packed, type Row } from './fields.js';

export interface Parts {
  readonly first: Packed;
  readonly texts: Packed;
}

type Given = Readonly<Record<string, unknown>> & { readonly meta: Meta };

/** Cuts a dataset in two; together they are the whole of it. */
export function packRecord(dataset: Given): Parts {
  const lists = Object.entries(dataset).filter(([, value]) => Array.isArray(value)) as [
    string,
    readonly Row[],
  ][];
  const rest = Object.fromEntries(
    Object.entries(dataset).filter(
      ([name, value]) => !Array.isArray(value) && name !== 'boundaries',
    ),
  );
  const scheme: Scheme = {
    references: referencesOf(),
    numbers: new Map(
      lists.map(([name, rows]) => [name, new Map(rows.map(({ id }, i) => [id, i]))]),
    ),
    clock: dataset.meta.clock,
    from: dataset.meta.coverage.from,
  };
  const part = (keep: (collection: string, field: string) => boolean) =>
    Object.fromEntries(
      lists.map(([name, rows]) => [name, toColumns(name, rows.map(flatten), keep, scheme)]),
    );
  const isLater = (collection: string, field: string) =>
    (laterFields as Record<string, readonly string[]>)[collection]?.some(
      (later) => field === later || field.startsWith(`${later}.`),
    ) ?? false;
  return {
    first: {
      collections: part((name, field) => !isLater(name, field)),
      references: scheme.references,
      rest: { ...rest, meta: { ...dataset.meta, audits: [] } },
    },
    // Nothing is answered from how the record was checked: that comes with the texts.
    texts: { collections: part(isLater), references: {}, rest: { meta: dataset.meta } },
  };
}

/** `names: { en, ar }` as `names.en` and `names.ar`, so that each can be a column. */
function flatten(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) =>
      field === 'names' && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, name]) => [`${field}.${inner}`, name])
        : [[field, value]],
    ),
  );
}

type Numbers = ReadonlyMap<string, ReadonlyMap<unknown, number>>;

interface Scheme {
  readonly references: Packed['references'];
  readonly numbers: Numbers;
  readonly clock: string;
  /** The instant from which minutes count. */
  readonly from: string;
}

/** By the register: the fields that can name nothing but records, one or a list, each with the collections of which. */
function referencesOf(): Packed['references'] {
  const all = Object.entries(datasetRules);
  return Object.fromEntries(
    all.map(([name, { fields }]) => [
      name,
      Object.fromEntries(
        fields.flatMap(({ path, refers, or, prefix }) => {
          const field = path.replace(/\[\]$/, '');
          if (!refers || or || prefix || /[.[]/.test(field)) return [];
          const kinds = all.filter(([, { one }]) => one !== null && refers.includes(one));
          return [[field, kinds.map(([kind]) => kind)]];
        }),
      ),
    ]),
  );
}

function toColumns(
  collection: string,
  rows: readonly Row[],
  keep: (collection: string, field: string) => boolean,
  scheme: Scheme,
): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const kept = fields.filter((field) => keep(collection, field));
  const columns = kept.map((field) => [
    field,
    toColumn(rows.map((row) => shorten(collection, field, row, scheme))),
  ]);
  return { length: rows.length, fields: Object.fromEntries(columns) };
}

function shorten(collection: string, field: string, row: Row, scheme: Scheme): unknown {
  const value = row[field];
  if (value === undefined) return null;
  if (value === null) return nothing;
  const { references, numbers } = scheme;
  const targets = references[collection]?.[field];
  if (targets)
    return Array.isArray(value)
      ? value.map((id) => numberOf(targets, id, numbers))
      : numberOf(targets, value, numbers);
  // A claim's id is its source's, and a number.
  if (collection === 'claims' && field === 'id')
    return String(value).slice(String(row.source).length);
  return isSpan(value) ? packed(value, scheme) : withoutTurns(value);
}

function isSpan(value: unknown): value is TimeSpan {
  return (
    typeof value === 'object' && value !== null && 'notBefore' in value && 'precision' in value
  );
}

/** As it is where it would come back otherwise: a span told on another offset than the campaign's clock shows. */
function packed(span: TimeSpan, scheme: Scheme): unknown {
  const numbers = packSpan(span, scheme);
  const { notBefore, notAfter } = unpackSpan(numbers, scheme);
  return notBefore === span.notBefore && notAfter === span.notAfter ? numbers : span;
}

/** Embeddings, overrides and isolates reach past the name that holds them; marks such as U+200F do not. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

function withoutTurns(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(turns, '');
  return Array.isArray(value) ? value.map(withoutTurns) : value;
}

/** The place of a record in the lists that it may be in, one after the other. */
function numberOf(targets: readonly string[], id: unknown, numbers: Numbers): number {
  let before = 0;
  for (const target of targets) {
    const list = numbers.get(target) ?? new Map<unknown, number>();
    const number = list.get(id);
    if (number !== undefined) return before + number;
    before += list.size;
  }
  throw new Error(`${String(id)} is in none of ${targets.join(', ')}`);
}
