/** The record by columns, in two parts: what the first view needs, and the texts. Runs in Node when the page is built. */
import {
  type Column,
  type Columns,
  laterFields,
  nothing,
  type Packed,
  type Row,
  references,
} from './fields.js';
import { packSpan } from './spans.js';

export interface Parts {
  readonly first: Packed;
  readonly texts: Packed;
}

/** Cuts a dataset in two; together they are the whole of it. */
export function packRecord(dataset: Readonly<Record<string, unknown>>): Parts {
  const lists = Object.entries(dataset).filter(([, value]) => Array.isArray(value)) as [
    string,
    readonly Row[],
  ][];
  const rest = Object.fromEntries(
    Object.entries(dataset).filter(
      ([name, value]) => !Array.isArray(value) && name !== 'boundaries',
    ),
  );
  const numbers = new Map(
    lists.map(([name, rows]) => [name, new Map(rows.map(({ id }, i) => [id, i]))]),
  );
  const part = (keep: (collection: string, field: string) => boolean) =>
    Object.fromEntries(
      lists.map(([name, rows]) => [name, toColumns(name, rows.map(flatten), keep, numbers)]),
    );
  const isLater = (collection: string, field: string) =>
    (laterFields as Record<string, readonly string[]>)[collection]?.some(
      (later) => field === later || field.startsWith(`${later}.`),
    ) ?? false;
  return {
    first: { collections: part((name, field) => !isLater(name, field)), references, rest },
    texts: { collections: part(isLater), references: {}, rest: {} },
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

function toColumns(
  collection: string,
  rows: readonly Row[],
  keep: (collection: string, field: string) => boolean,
  numbers: Numbers,
): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const kept = fields.filter((field) => keep(collection, field));
  const columns = kept.map((field) => [
    field,
    toColumn(rows.map((row) => shorten(collection, field, row, numbers))),
  ]);
  return { length: rows.length, fields: Object.fromEntries(columns) };
}

function toColumn(values: readonly unknown[]): Column {
  const isRising = values.every(
    (value, i) => typeof value === 'number' && value >= Number(values[i - 1] ?? 0),
  );
  if (!isRising) return values;
  return { steps: values.map((value, i) => Number(value) - Number(values[i - 1] ?? 0)) };
}

function shorten(collection: string, field: string, row: Row, numbers: Numbers): unknown {
  const value = row[field];
  if (value === undefined) return null;
  if (value === null) return nothing;
  const targets = references[collection]?.[field];
  if (targets)
    return Array.isArray(value)
      ? value.map((id) => numberOf(targets, id, numbers))
      : numberOf(targets, value, numbers);
  // A claim's id is its source's, and a number.
  if (collection === 'claims' && field === 'id')
    return String(value).slice(String(row.source).length);
  return packSpan(value) ?? withoutTurns(value);
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
