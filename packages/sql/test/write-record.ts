/** The tables of a record as they ship, in a folder of their own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetOf } from '../../data/ship/parquet.js';
import { recordTables } from '../../data/ship/tables/record.js';
import type { Table } from '../../data/ship/tables/table.js';
import { writeFiles } from '../../data/ship/write.js';
import type { Dataset } from '../../data/src/index.js';

export function writeRecord(dataset: Dataset, more: readonly Table[] = []): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'syria-2024-sql-')), 'parquet');
  const files = [...recordTables(dataset), ...more].map((table): [string, Uint8Array] => [
    `${table.name}.parquet`,
    parquetOf(table),
  ]);
  writeFiles(folder, new Map(files));
  return folder;
}
