/** What files hold, as programs read them that did not write them; SQLite's by the library that writes it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import sqlite from 'node-sqlite3-wasm';
import { csvOf } from '../../../data/ship/csv.js';
import { parquetOf, pointsOf } from '../../../data/ship/parquet.js';
import { sqliteOf } from '../../../data/ship/sqlite.js';
import type { Cell, ColumnType, Table } from '../../../data/ship/tables/table.js';
import type { Row, Tables } from './read-back.js';

type Ask = (sql: string) => Promise<Record<string, unknown>[]>;

/** A database in memory, and a folder that is gone after. */
async function inFolder<T>(act: (ask: Ask, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'syria-2024-round-trip-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await act(
      async (sql) =>
        (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[],
      folder,
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

async function rowsOfAll(
  tables: readonly Table[],
  rowsOf: (table: Table) => Promise<Record<string, unknown>[]>,
): Promise<Tables> {
  const read = new Map<string, Row[]>();
  for (const table of tables) {
    const rows = await rowsOf(table);
    read.set(
      table.name,
      rows.map((row) => typed(table, row)),
    );
  }
  return read;
}

/** Cells of the types that the table's description gives. */
function typed({ columns }: Table, row: Record<string, unknown>): Row {
  return Object.fromEntries(columns.map(({ name, type }) => [name, cellOf(row[name], type)]));
}

function cellOf(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === true || value === 1 || value === 'true';
  if (type === 'integer' || type === 'number') return Number(value);
  return value as string;
}

export const throughCsv = (tables: readonly Table[]) =>
  inFolder((ask, folder) =>
    rowsOfAll(tables, (table) => {
      const file = join(folder, `${table.name}.csv`);
      writeFileSync(file, csvOf(table));
      const columns = table.columns.map(({ name }) => `'${name}': 'VARCHAR'`).join(', ');
      return ask(
        `SELECT * FROM read_csv('${file}', header = true, auto_detect = false, columns = {${columns}},
          delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false)`,
      );
    }),
  );

export const throughParquet = (tables: readonly Table[]) =>
  inFolder((ask, folder) =>
    rowsOfAll(tables, (table) => {
      const file = join(folder, `${table.name}.parquet`);
      writeFileSync(file, parquetOf(table, pointsOf(table)));
      const columns = table.columns.map(({ name }) => `"${name}"`).join(', ');
      return ask(`SELECT ${columns} FROM '${file}'`);
    }),
  );

export const throughSqlite = (tables: readonly Table[]) =>
  inFolder((_, folder) => {
    const file = join(folder, 'tables.sqlite');
    writeFileSync(file, sqliteOf(tables));
    const database = new sqlite.Database(file, { readOnly: true });
    const read = rowsOfAll(tables, async ({ name }) => database.all(`SELECT * FROM "${name}"`));
    return read.finally(() => database.close());
  });
