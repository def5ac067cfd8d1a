/** A folder of Parquet files as the tables that the views read, in DuckDB. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { duckdb } from './dialect.js';
import { scriptOf, type View } from './step.js';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export interface Engine {
  run(sql: string): Promise<unknown>;
  ask(sql: string): Promise<readonly Row[]>;
  close(): void;
}

/** What grows beyond this is a fault of a query, and is to fail before the disk is full. */
const modest = { memory_limit: '3GB', max_temp_directory_size: '2GB', temp_directory: tmpdir() };

export async function openFolder(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { ...modest, ...settings });
  const connection = await instance.connect();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.parquet')))
    await connection.run(
      `CREATE VIEW ${basename(file, '.parquet')} AS SELECT * FROM '${join(folder, file)}'`,
    );
  return engineOf(connection, instance);
}

function engineOf(connection: DuckDBConnection, instance: DuckDBInstance): Engine {
  return {
    run: (sql) => connection.run(sql),
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export type Question = readonly [place: string, at: string, asOf: string | null];

/** The table that the views of control read. */
export async function putQuestions({ run }: Engine, questions: readonly Question[]): Promise<void> {
  const text = (value: string | null) => (value === null ? 'CAST(NULL AS VARCHAR)' : `'${value}'`);
  const rows = questions.map((one) => `(${one.map(text).join(', ')})`);
  await run(
    `CREATE OR REPLACE TABLE asked AS SELECT * FROM (VALUES ${rows.join(',')}) v(place, at_time, as_of)`,
  );
}

/** Answers a view step by step. */
export async function answer({ run, ask }: Engine, view: View): Promise<readonly Row[]> {
  const script = scriptOf(view, duckdb);
  for (const statement of script.slice(0, -1)) await run(statement);
  return ask(script.at(-1) ?? '');
}
