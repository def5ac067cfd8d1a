/** One SQLite file: typed tables, keys that are kept, views, and a search over what claims say. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Column, ColumnType, Table } from './tables/table.js';

type Database = InstanceType<typeof sqlite.Database>;

const types: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  datetime: 'TEXT',
  date: 'TEXT',
};

/** The bytes of a database of these tables and whatever statements follow them. */
export function sqliteOf(tables: readonly Table[], statements: readonly string[] = []): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'syria-2024-sqlite-'));
  const file = join(folder, 'tables.sqlite');
  const database = new sqlite.Database(file);
  try {
    database.exec('PRAGMA foreign_keys = ON; BEGIN');
    for (const table of tables) database.exec(declarationOf(table));
    for (const table of tables) insert(database, table);
    database.exec('COMMIT');
    for (const statement of statements) database.exec(statement);
  } finally {
    database.close();
  }
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** References are looked at when all tables are filled: some name rows of their own table. */
function declarationOf({ name, key, columns }: Table): string {
  const lines = [
    ...columns.map(columnLine),
    `PRIMARY KEY (${key.map(quote).join(', ')})`,
    ...columns.flatMap(({ name: column, names }) =>
      names
        ? `FOREIGN KEY (${quote(column)}) REFERENCES ${quote(names)} DEFERRABLE INITIALLY DEFERRED`
        : [],
    ),
  ];
  return `CREATE TABLE ${quote(name)} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

function columnLine({ name, type, required, words }: Column): string {
  const isOneOf = words?.map((word) => `'${word}'`).join(', ');
  const check = isOneOf
    ? ` CHECK (${quote(name)} IN (${isOneOf}))`
    : type === 'boolean'
      ? ` CHECK (${quote(name)} IN (0, 1))`
      : '';
  return `${quote(name)} ${types[type]}${required ? ' NOT NULL' : ''}${check}`;
}

function insert(database: Database, { name, columns, rows }: Table): void {
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(`INSERT INTO ${quote(name)} VALUES (${places})`);
  try {
    for (const row of rows)
      statement.run(row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
  } finally {
    statement.finalize();
  }
}

const quote = (name: string) => `"${name}"`;
