/** Tables → the records that they were made of: the reverse of what docs/formats.md says of columns. */
import type * as z from 'zod';
import { collections } from '../../../data/register/collections/index.js';
import { marks } from '../../../data/register/shape/marks.js';
import { type Def, defOf } from '../../../data/register/shape/table.js';
import type { Cell } from '../../../data/ship/tables/table.js';

/** A row as a file gives it: column → cell. */
export type Row = Readonly<Record<string, Cell>>;
/** Table → its rows, in order. */
export type Tables = ReadonlyMap<string, readonly Row[]>;
type Path = readonly string[];
type Head = (typeof collections)[keyof typeof collections];

/** Where a value stands: its columns, and the items of lists that have a table of their own. */
interface At {
  readonly row: Row;
  readonly path: Path;
  readonly languages: readonly string[];
  /** The table of the list at a path; none inside an item. */
  readonly items: (path: Path) => readonly Row[] | undefined;
  /** What a column is called that the path does not name. */
  readonly unnamed?: string;
  /** A column that would be called as the owner is, and what it is called instead. */
  readonly apart?: readonly [name: string, instead: string];
}

export function readBack(tables: Tables, languages: readonly string[]): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.values(collections).map((head) => [head.name, recordsOf(head, tables, languages)]),
  );
}

function recordsOf(head: Head, tables: Tables, languages: readonly string[]): unknown[] {
  const key = head.one === null ? ('namedAfter' in head ? head.namedAfter : undefined) : 'id';
  const owner = head.one ?? key ?? '';
  const byRow = [...(tables.get(head.name) ?? [])].sort((a, b) => Number(a.row) - Number(b.row));
  return byRow.map((row) => {
    const items = (path: Path) =>
      tables
        .get([head.name, ...path].join('_'))
        ?.filter((item) => item[owner] === row[key ?? ''])
        .sort((a, b) => Number(a.position) - Number(b.position));
    const apart = (path: Path) => [owner, path.join('_')] as const;
    return valueBy(head.shipped as z.ZodType, { row, path: [], languages, items }, apart);
  });
}

type Apart = (path: Path) => readonly [string, string];

function valueBy(schema: z.ZodType, at: At, apart?: Apart): unknown {
  const { refers, own, words, shape, others } = marks.get(schema) ?? {};
  const def = defOf(schema);
  if (def.innerType) {
    const value = valueBy(def.innerType, at, apart);
    return isNothing(value) ? (def.type === 'nullable' ? null : undefined) : value;
  }
  if (shape) return shaped[shape]?.(at);
  if (refers || own || words) return cellOf(at);
  if (def.shape) return objectOf(def, others ? at.languages : [], at, apart);
  if (def.options) return eitherOf(def.options, at);
  if (def.element) return listOf(def.element, at, apart);
  return cellOf(at);
}

/** Where an empty list or an object without a field can also be left out, it is. */
const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  (Object.keys(Object(value)).length === 0 && typeof value === 'object');

function cellOf({ row, path, unnamed = '', apart }: At, part = ''): Cell | undefined {
  const steps = [...path.filter((step) => step !== 'point'), ...(part ? [part] : [])];
  const name = steps.join('_') || unnamed;
  return row[apart?.[0] === name ? apart[1] : name] ?? undefined;
}

const shaped: Readonly<Record<string, (at: At) => unknown>> = {
  instant: (at) => cellOf(at),
  point(at) {
    const [lon, lat] = [cellOf(at, 'lon'), cellOf(at, 'lat')];
    return lon === undefined ? undefined : [lon, lat];
  },
  span(at) {
    const notBefore = cellOf(at, 'notBefore');
    if (notBefore === undefined) return undefined;
    return { notBefore, notAfter: cellOf(at, 'notAfter'), precision: cellOf(at, 'precision') };
  },
  ring(at) {
    const text = /^POLYGON \(\((.*)\)\)$/.exec(String(cellOf(at, 'wkt')))?.[1];
    return text?.split(', ').map(numbersIn);
  },
};

const numbersIn = (text: string) => text.split(' ').map(Number);

/** Undefined where a field is missing that has to be there. */
function objectOf({ shape = {} }: Def, languages: readonly string[], at: At, apart?: Apart) {
  const made: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shape)) {
    const value = valueBy(field, { ...at, path: [...at.path, key] }, apart);
    if (value !== undefined) made[key] = value;
    else if (defOf(field).type !== 'optional') return undefined;
  }
  for (const language of languages) {
    const name = cellOf({ ...at, path: [...at.path, language] });
    if (name !== undefined) made[language] = name;
  }
  return made;
}

/** The option that takes in most of what is there. */
function eitherOf(options: readonly z.ZodType[], at: At): unknown {
  const made = options.map((option) => valueBy(option, at)).filter((value) => !isNothing(value));
  const size = (value: unknown) => JSON.stringify(value).length;
  return made.sort((a, b) => size(b) - size(a))[0];
}

function listOf(item: z.ZodType, at: At, apart?: Apart): unknown[] {
  const rows = at.items(at.path);
  const [kind] = marks.get(item)?.refers ?? [];
  const within = { languages: [], items: () => undefined, unnamed: kind ?? 'value' };
  const instead = apart?.(at.path);
  if (rows)
    return rows.map((row) =>
      valueBy(item, { ...within, row, path: [], ...(instead && { apart: instead }) }),
    );
  const joined = cellOf(at);
  if (joined === undefined) return [];
  const isPoint = marks.get(item)?.shape === 'point';
  return String(joined)
    .split(';')
    .map((one) => (isPoint ? numbersIn(one) : one));
}
