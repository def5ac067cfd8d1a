/** Makes the dataset of its packed parts again. */
import type { Meta } from '@syria-2024/data';
import { type PackedSpan, unpackSpan, valuesIn } from '@syria-2024/data/register';
import { type Columns, nothing, type Packed } from './fields.js';

type Row = Record<string, unknown>;
type Scheme = Parameters<typeof unpackSpan>[1];

const spanFields = new Set(['when', 'published']);

/** Collections whose ids come with the texts. */
const numbered = ['sources', 'origins', 'events', 'baseline'] as const;

/** What stands for an id until it comes. Their order by id is the record's: all are as long. */
export function numberedId(collection: (typeof numbered)[number], i: number): string {
  return `${collection}-${String(i).padStart(5, '0')}`;
}

/** The dataset as far as the parts go: records without an id get their number for one. */
export function unpackRecord({ collections, references, rest }: Packed): Record<string, unknown> {
  const { clock, coverage } = rest.meta as Meta;
  const scheme: Scheme = { clock, from: coverage.from };
  const lists = Object.fromEntries(
    Object.entries(collections).map(([name, columns]) => [name, toRows(columns, scheme)]),
  );
  for (const name of numbered)
    lists[name]?.forEach((row, i) => {
      row.id ??= numberedId(name, i);
    });
  const resolve = (name: string, field: string) => {
    const named = (references[name]?.[field] ?? []).flatMap((target) => lists[target] ?? []);
    const idOf = (number: unknown) => (typeof number === 'number' ? named[number]?.id : undefined);
    for (const row of lists[name] ?? []) {
      const value = row[field];
      if (value !== undefined && value !== null)
        row[field] = Array.isArray(value) ? value.map(idOf) : idOf(value);
    }
  };
  // A claim's id is its source's and a number: it is there before claims name each other.
  resolve('claims', 'source');
  lists.claims?.forEach((claim, i) => {
    claim.id = claim.id === undefined ? `claim-${i}` : `${claim.source}${claim.id}`;
  });
  for (const [name, fields] of Object.entries(references))
    for (const field of Object.keys(fields))
      if (name !== 'claims' || field !== 'source') resolve(name, field);
  return { ...lists, ...rest };
}

/** The first part with the fields that came later. */
export function joinParts(first: Packed, later: Packed): Packed {
  const joined = Object.entries(first.collections).map(([name, { length, fields }]) => [
    name,
    { length, fields: { ...fields, ...later.collections[name]?.fields } },
  ]);
  return {
    ...first,
    collections: Object.fromEntries(joined),
    rest: { ...first.rest, ...later.rest },
  };
}

function toRows(columns: Columns, scheme: Scheme): Row[] {
  const rows = Array.from({ length: columns.length }, (): Row => ({}));
  fill(rows, columns, scheme);
  return rows;
}

function fill(rows: readonly Row[], { fields }: Columns, scheme: Scheme): void {
  for (const [field, column] of Object.entries(fields)) {
    const values = valuesIn(column);
    const [outer = '', inner] = field.split('.');
    rows.forEach((row, i) => {
      const value = values[i];
      if (value === null || value === undefined) return;
      const read = readValue(outer, value, scheme);
      if (inner === undefined) row[outer] = read;
      else row[outer] = Object.assign(row[outer] ?? {}, { [inner]: read });
    });
  }
}

function readValue(field: string, value: unknown, scheme: Scheme): unknown {
  if (value === nothing) return null;
  return spanFields.has(field) && isPackedSpan(value) ? unpackSpan(value, scheme) : value;
}

function isPackedSpan(value: unknown): value is PackedSpan {
  return Array.isArray(value) && value.length === 3;
}
