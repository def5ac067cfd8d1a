/** A table as every writer of a flat format takes it: named, typed columns and rows of plain cells. */

export type Cell = string | number | boolean | null;
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'datetime' | 'date';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  /** A row without it is no row. */
  readonly required?: boolean;
  /** The table whose key it names, where it can name no other. */
  readonly names?: string;
  /** The closed list that it is from. */
  readonly words?: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly about: string;
  /** The columns that no two rows share. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column and how its cell is read from a record. */
export interface ReadColumn<Row> extends Column {
  read(row: Row): Cell | undefined;
}

export function tableOf<Row>(
  { name, about, key }: Pick<Table, 'name' | 'about' | 'key'>,
  columns: readonly ReadColumn<Row>[],
  records: readonly Row[],
): Table {
  return {
    name,
    about,
    key,
    columns: columns.map(({ read: _, ...column }) => column),
    rows: records.map((record) => columns.map(({ read }) => read(record) ?? null)),
  };
}

/** Between the items of a list that stands in one cell. */
const separator = ';';

export function joinList(items: readonly (string | number)[]): string | null {
  for (const item of items)
    if (String(item).includes(separator))
      throw new RangeError(`"${item}" has a ${separator}, which parts the items of a list`);
  return items.length === 0 ? null : items.join(separator);
}
