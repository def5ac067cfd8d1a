/**
 * How the lean record stands in a module: a column for each field, references as places in the collection that they name,
 * times as minutes. `pack` and `unpack` are each other's inverse.
 */
import type { FieldRule } from '../truth/check.js';
import { type Column, toColumn, valuesIn } from './columns.js';
import { lengthen, type Row, shorten } from './implied.js';
import { type PackedSpan, packSpan, type Span, unpackSpan } from './spans.js';

/** Collection → the kind of its ids, and what those fields hold that are packed. */
export type Rules = Readonly<
  Record<string, { readonly one: string | null; readonly fields: readonly FieldRule[] }>
>;
type Rows = Readonly<Record<string, readonly Row[]>>;
export type Packed = Readonly<Record<string, Readonly<Record<string, Column>>>>;

export interface Scheme {
  readonly rules: Rules;
  readonly clock: string;
  /** The instant from which minutes count. */
  readonly from: string;
}

export function pack(rows: Rows, scheme: Scheme): Packed {
  const ids = idsIn(rows, scheme.rules);
  const places = new Map(
    [...ids].map(([kind, list]) => [kind, new Map(list.map((id, i) => [id, i]))]),
  );
  const place = (kind: string, id: string) => places.get(kind)?.get(id);
  return mapValues(rows, (records, name) =>
    columnsOf(
      records.map((record) => {
        const row = shorten(structuredClone(record));
        change(row, scheme.rules[name]?.fields, (value, rule) =>
          rule.shape === 'span' ? packSpan(value as Span, scheme) : packId(value, rule, place),
        );
        return row;
      }),
    ),
  );
}

export function unpack(packed: Packed, scheme: Scheme): Record<string, Row[]> {
  const tables = mapValues(packed, rowsOf);
  const { claims = [], ...others } = tables;
  // A claim's id begins with that of its source, which has to be whole by then.
  for (const row of [...Object.values(others).flat(), ...claims])
    lengthen(row, tables.sources ?? [], (minutes) => dayAt(minutes, scheme));
  const ids = idsIn(tables, scheme.rules);
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows)
      change(row, scheme.rules[name]?.fields, (value, rule) =>
        rule.shape === 'span'
          ? unpackSpan(value as PackedSpan, scheme)
          : unpackId(value, rule, ids),
      );
  return tables;
}

/** Kind → its ids, in the order of their collection. */
function idsIn(rows: Rows, rules: Rules): Map<string, string[]> {
  return new Map(
    Object.entries(rules).flatMap(([name, { one }]) =>
      one === null ? [] : [[one, (rows[name] ?? []).map(({ id }) => String(id))]],
    ),
  );
}

/** Where a field can name records of several kinds, or a word, only the first kind is a number. */
function packId(
  value: unknown,
  { refers: [kind = ''] = [] }: FieldRule,
  place: (kind: string, id: string) => number | undefined,
): unknown {
  return typeof value === 'string' ? (place(kind, value) ?? value) : value;
}

function unpackId(
  value: unknown,
  { refers: [kind = ''] = [] }: FieldRule,
  ids: ReadonlyMap<string, readonly string[]>,
): unknown {
  return typeof value === 'number' ? ids.get(kind)?.[value] : value;
}

function dayAt(minutes: number, scheme: Scheme): string {
  return unpackSpan([minutes, 0, ''], scheme).notBefore.slice(0, 10);
}

type Change = (value: unknown, rule: FieldRule) => unknown;

/** Puts something else in every field that names records or is a span. */
function change(row: Row, rules: readonly FieldRule[] = [], changed: Change): void {
  for (const rule of rules)
    if (rule.refers || rule.shape === 'span')
      changeAt(row, rule.path.replaceAll('[]', '.[]').split('.'), (value) => changed(value, rule));
}

function changeAt(
  holder: Row | unknown[],
  [step = '', ...rest]: readonly string[],
  changed: (value: unknown) => unknown,
): void {
  const within = holder as Row;
  for (const key of step === '[]' ? Object.keys(within) : [step]) {
    const value = within[key];
    if (value === undefined || value === null) continue;
    if (rest.length === 0) within[key] = changed(value);
    else changeAt(value as Row, rest, changed);
  }
}

/** No text of a record is empty, so an empty one can stand for null, and null for what is not there. */
const nothing = '';

function columnsOf(rows: readonly Row[]): Record<string, Column> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(keys.map((key) => [key, columnOf(rows, key)]));
}

function columnOf(rows: readonly Row[], key: string): Column {
  return toColumn(rows.map((row) => (key in row ? (row[key] ?? nothing) : null)));
}

function rowsOf(columns: Readonly<Record<string, Column>>): Row[] {
  const rows: Row[] = [];
  for (const [key, column] of Object.entries(columns))
    for (const [i, value] of valuesIn(column).entries()) {
      const row = rows[i] ?? {};
      rows[i] = row;
      if (value !== null) row[key] = value === nothing ? null : value;
    }
  return rows;
}

function mapValues<A, B>(
  of: Readonly<Record<string, A>>,
  map: (value: A, key: string) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, map(value, key)]));
}
