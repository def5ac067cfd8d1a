/** A record's shape → the columns of its table: nested fields are joined by `_`, spans and points become several columns. */
import type * as z from 'zod';
import { collections } from '../../register/collections/index.js';
import { text } from '../../register/shape/fields.js';
import { marks } from '../../register/shape/marks.js';
import { defOf } from '../../register/shape/table.js';
import { edtfOf } from './edtf.js';
import { type Cell, type Column, joinList, type ReadColumn } from './table.js';
import { polygonText } from './wkt.js';

type Row = object;
type Path = readonly string[];

/** A list of objects or of ids, which has a table of its own. */
export interface List {
  readonly path: Path;
  readonly item: z.ZodType;
  readonly about: string;
}

export interface Layout {
  readonly columns: readonly ReadColumn<Row>[];
  readonly lists: readonly List[];
}

/** The columns of records of that shape, names in those languages, and the lists that no column holds whole. */
export function layoutOf(schema: z.ZodType, languages: readonly string[] = []): Layout {
  const found = [...walk(schema, { path: [], about: '', required: true, languages })];
  const columns = new Map<string, ReadColumn<Row>>();
  const lists = new Map<string, List>();
  for (const one of found)
    if ('item' in one) lists.set(one.path.join('.'), one);
    // Where a union gives a field twice, the first tells of it and neither is sure to be there.
    else columns.set(one.name, columns.get(one.name) ?? one);
  return { columns: [...columns.values()], lists: [...lists.values()] };
}

interface Place {
  readonly path: Path;
  readonly about: string;
  readonly required: boolean;
  readonly languages: readonly string[];
}

function* walk(schema: z.ZodType, place: Place): Generator<ReadColumn<Row> | List> {
  const about = schema.description ?? place.about;
  const { innerType, shape, options, element } = defOf(schema);
  const at = { ...place, about };
  const mark = marks.get(schema) ?? {};
  if (innerType) yield* walk(innerType, { ...at, required: false });
  else if (mark.shape) yield* shaped[mark.shape]?.(at) ?? [];
  else if (mark.refers || mark.own || mark.words) yield columnAt(at, 'text', schema);
  else if (shape) {
    for (const [key, field] of Object.entries(shape))
      yield* walk(field, { ...at, about: '', path: [...at.path, key] });
    if (mark.others)
      for (const key of place.languages)
        yield columnAt({ ...optional(at), path: [...at.path, key] }, 'text', text);
  } else if (options) for (const option of options) yield* walk(option, { ...at, required: false });
  else if (element) yield* listAt(at, element);
  else yield columnAt(at, kindOf(schema), schema);
}

const optional = (place: Place): Place => ({ ...place, about: '', required: false });

/** A list of plain values stands in one cell; of ids or objects it has a table too, or only that. */
function* listAt(place: Place, item: z.ZodType): Generator<ReadColumn<Row> | List> {
  const { shape, options } = defOf(item);
  const { refers, words, shape: special } = marks.get(item) ?? {};
  const isNested = (shape ?? options) !== undefined && !refers && !words && !special;
  if (isNested || refers) yield { path: place.path, item, about: place.about };
  if (isNested) return;
  const read = (value: unknown) => joinList((value as unknown[]).map((one) => textOf(one)));
  yield column({ ...place, required: false }, '', 'text', read);
}

/** A point inside a list is its longitude and latitude, parted by a space. */
const textOf = (item: unknown) => (Array.isArray(item) ? item.join(' ') : String(item));

function kindOf(schema: z.ZodType): 'text' | 'integer' | 'number' | 'boolean' {
  const { type } = defOf(schema);
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return (schema as z.ZodNumber).isInt ? 'integer' : 'number';
  return 'text';
}

function columnAt(place: Place, type: Column['type'], schema: z.ZodType): ReadColumn<Row> {
  const { refers = [], or, prefix, words } = marks.get(schema) ?? {};
  const isSure = refers.length === 1 && !or && !prefix;
  const names = Object.values(collections).find(({ one }) => isSure && one === refers[0])?.name;
  const entries = words ? Object.keys(defOf(schema).entries ?? {}) : undefined;
  return {
    ...column(place, '', type, (value) => value as Cell),
    ...(names && { names }),
    ...(entries && { words: entries }),
  };
}

/** The columns that a value of a shape of its own becomes. */
const shaped: Readonly<Record<string, (place: Place) => ReadColumn<Row>[]>> = {
  span: (place) => [
    column(place, 'notBefore', 'datetime', (span) => (span as Span).notBefore),
    column(place, 'notAfter', 'datetime', (span) => (span as Span).notAfter),
    column(place, 'precision', 'text', (span) => (span as Span).precision),
    column(place, 'edtf', 'text', (span) => edtfOf(span as Span)),
  ],
  instant: (place) => [column(place, '', 'datetime', (value) => value as string)],
  point: ({ path, ...place }) => [
    column({ ...place, path }, 'lon', 'number', (point) => (point as LonLat)[0]),
    column({ ...place, path }, 'lat', 'number', (point) => (point as LonLat)[1]),
  ],
  ring: (place) => [column(place, 'wkt', 'text', (ring) => polygonText(ring as LonLat[]))],
};

type LonLat = readonly [number, number];

interface Span {
  readonly notBefore: string;
  readonly notAfter: string;
  readonly precision: string;
}

function column(
  { path, about, required }: Place,
  part: string,
  type: Column['type'],
  read: (value: unknown) => Cell,
): ReadColumn<Row> {
  // A record's own point is where it lies: `lon` and `lat`, as every map program looks for them.
  const name = [...path.filter((key) => key !== 'point'), ...(part === '' ? [] : [part])].join('_');
  return {
    name,
    type,
    about,
    ...(required && { required }),
    read(row) {
      const value = valueAt(row, path);
      return value === undefined || value === null ? null : read(value);
    },
  };
}

export function valueAt(row: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    row,
  );
}
