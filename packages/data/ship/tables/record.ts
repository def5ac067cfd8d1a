/** The tables of the record: one for each collection, and one for each list inside a record. */
import type * as z from 'zod';
import { collections } from '../../register/collections/index.js';
import type { Collections } from '../../register/dataset.js';
import { marks } from '../../register/shape/marks.js';
import { type List, layoutOf, valueAt } from './columns.js';
import { type Column, type ReadColumn, type Table, tableOf } from './table.js';

export type Rows = { readonly [N in keyof Collections]?: readonly object[] | undefined };
type Head = (typeof collections)[keyof typeof collections];

/** `languages`: those beside English in which records have names. */
export function recordTables(rows: Rows, languages: readonly string[] = []): Table[] {
  return Object.values(collections).flatMap((head) =>
    tablesOf(head, rows[head.name] ?? [], languages),
  );
}

function tablesOf(head: Head, records: readonly object[], languages: readonly string[]): Table[] {
  const { columns, lists } = layoutOf(head.shipped as z.ZodType, languages);
  const { name, about } = head;
  const key = keyOf(head, columns);
  const own = tableOf({ name, about, key }, numbered(columns, records), records);
  // A record that nothing names cannot be the owner of a list: there the joined cell is all.
  if (key.length !== 1) return [own];
  return [own, ...lists.map((list) => listTable(head, key[0] ?? '', list, records))];
}

/** Tables have no order of their own, and the record's breaks ties. */
function numbered(
  columns: readonly ReadColumn<object>[],
  records: readonly object[],
): ReadColumn<object>[] {
  const order = new Map(records.map((record, i) => [record, i + 1]));
  const row: ReadColumn<object> = {
    name: 'row',
    type: 'integer',
    about: 'Its place in the record, from 1.',
    required: true,
    read: (record) => order.get(record),
  };
  return [...columns, row];
}

function keyOf(head: Head, columns: readonly Column[]): string[] {
  if (head.one !== null) return ['id'];
  if ('namedAfter' in head) return [head.namedAfter];
  if ('key' in head) return [...head.key];
  // What has no name of its own is known by what it is about, and since when.
  return columns
    .filter(({ names, type }) => names || type === 'datetime')
    .map(({ name }) => name)
    .slice(0, 3);
}

interface Item {
  readonly owner: string;
  readonly position: number;
  readonly item: unknown;
}

function listTable(head: Head, key: string, list: List, records: readonly object[]): Table {
  const owner = head.one ?? key;
  const columns: ReadColumn<Item>[] = [
    {
      name: owner,
      type: 'text',
      about: `The ${owner} in which it stands.`,
      required: true,
      names: head.name,
      read: (row) => row.owner,
    },
    {
      name: 'position',
      type: 'integer',
      about: 'Its place in the list, from 1.',
      required: true,
      read: (row) => row.position,
    },
    ...itemColumns(owner, list),
  ];
  const items = records.flatMap((record) =>
    ((valueAt(record, list.path) ?? []) as unknown[]).map((item, i) => ({
      owner: String(valueAt(record, [key])),
      position: i + 1,
      item,
    })),
  );
  const name = [head.name, ...list.path].join('_');
  return tableOf({ name, about: list.about, key: [owner, 'position'] }, columns, items);
}

/** An item's fields; an id is a column named after its kind. What the owner is called too is named after the list. */
function itemColumns(owner: string, { path, item }: List): ReadColumn<Item>[] {
  const [kind] = marks.get(item)?.refers ?? [];
  const apart = (name: string) => (name === owner ? path.join('_') : name);
  return layoutOf(item).columns.map((column) => ({
    ...column,
    name: apart(column.name || (kind ?? 'value')),
    read: (row) => column.read(row.item as object),
  }));
}
