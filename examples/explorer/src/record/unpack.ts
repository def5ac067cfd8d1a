/** Makes the dataset of its packed parts again, and lays the texts over records that are already in use. */
import type { Dataset, SyriaIds } from '@syria-2024/data';
import { type Columns, nothing, type Packed } from './fields.js';
import { unpackSpan } from './spans.js';

type Row = Record<string, unknown>;

const spanFields = new Set(['when', 'published']);

export function unpackRecord({ collections, references, rest }: Packed): Record<string, unknown> {
  const lists = Object.fromEntries(
    Object.entries(collections).map(([name, columns]) => [name, toRows(columns)]),
  );
  for (const [name, fields] of Object.entries(references))
    for (const [field, targets] of Object.entries(fields)) {
      const named = targets.flatMap((target) => lists[target] ?? []);
      for (const row of lists[name] ?? []) row[field] = named[row[field] as number]?.id;
    }
  for (const claim of lists.claims ?? []) claim.id = `${claim.source}${claim.id}`;
  return { ...lists, ...rest };
}

/** Adds the fields of `texts` to the same records, in place: what was computed of them stays. */
export function addTexts(dataset: Dataset<SyriaIds>, { collections }: Packed): void {
  for (const [name, columns] of Object.entries(collections)) {
    const rows = (dataset as unknown as Record<string, Row[]>)[name] ?? [];
    fill(rows, columns);
  }
}

function toRows(columns: Columns): Row[] {
  const rows = Array.from({ length: columns.length }, (): Row => ({}));
  fill(rows, columns);
  return rows;
}

function fill(rows: readonly Row[], { fields }: Columns): void {
  for (const [field, values] of Object.entries(fields)) {
    const [outer = '', inner] = field.split('.');
    rows.forEach((row, i) => {
      const value = values[i];
      if (value === null || value === undefined) return;
      const read = readValue(outer, value);
      if (inner === undefined) row[outer] = read;
      else row[outer] = Object.assign(row[outer] ?? {}, { [inner]: read });
    });
  }
}

function readValue(field: string, value: unknown): unknown {
  if (value === nothing) return null;
  return spanFields.has(field) && Array.isArray(value) ? unpackSpan(value as never) : value;
}
