import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { claimsWhere, controlAt, controlHistory, syria2024 } from '@syria-2024/sdk';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, textOf } from './tables.js';

let ask: (sql: string) => Promise<Record<string, unknown>[]>;
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
});
const parquet = (name: string) => `'${join(folder, 'parquet', `${name}.parquet`)}'`;
const csv = (name: string) => `read_csv('${join(folder, 'csv', `${name}.csv`)}', header = true)`;
const tables = readdirSync(join(folder, 'parquet')).map((file) => basename(file, '.parquet'));

describe('DuckDB', () => {
  it.each(tables)('finds in Parquet and CSV the rows of %s', async (name) => {
    const { resources } = JSON.parse(textOf('datapackage.json')) as Described;
    const described = resources.find(({ title }) => title === name)?.schema.fields ?? [];
    const counts = await ask(
      `SELECT (SELECT count(*) FROM ${parquet(name)}) AS p, (SELECT count(*) FROM ${csv(name)}) AS c`,
    );
    expect(counts[0]?.p).toBe(counts[0]?.c);
    const columns = await ask(`DESCRIBE SELECT * FROM ${parquet(name)}`);
    expect(columns.map(({ column_name }) => column_name).filter((x) => x !== 'geometry')).toEqual(
      described.map((field) => field.name),
    );
  });

  it('casts every time to an instant', async () => {
    const [row] = await ask(
      `SELECT count(*) FILTER (WHERE published_notAfter::timestamptz > published_notBefore::timestamptz) AS sound,
        count(*) AS all FROM ${parquet('claims_flat')}`,
    );
    expect(row?.sound).toBe(row?.all);
    expect(row?.all).toBe(String(syria2024.dataset.claims.length));
  });

  it('gives the answers of the SDK', async () => {
    const answer = controlAt(syria2024, 'hama', '2024-12-05');
    const [evening] = await ask(
      `SELECT status, holder FROM ${parquet('control_daily')} WHERE place = 'hama' AND day = '2024-12-05'`,
    );
    expect(evening).toEqual({
      status: answer.status,
      holder: 'holder' in answer ? answer.holder : null,
    });
    const event = '2024-12-05-hama-captured';
    const claims = await ask(
      `SELECT claim FROM ${parquet('claims_flat')} WHERE event = '${event}' ORDER BY claim`,
    );
    expect(claims.map(({ claim }) => claim)).toEqual(
      claimsWhere(syria2024, { event })
        .map(({ claim }) => claim.id)
        .sort(),
    );
    const [spells] = await ask(
      `SELECT count(*) AS n FROM ${parquet('control_spells')} WHERE place = 'homs'`,
    );
    expect(Number(spells?.n)).toBe(controlHistory(syria2024, 'homs').length);
  });

  it('finds shapes where a table has places', async () => {
    for (const [name, kind] of [
      ['places', 'Point'],
      ['segments', 'LineString'],
      ['outlines', 'Polygon'],
    ]) {
      const [column] = await ask(`DESCRIBE SELECT geometry FROM ${parquet(name ?? '')}`);
      expect(column?.column_type).toMatch(/^GEOMETRY/);
      const [geo] = await ask(
        `SELECT decode(value) AS text FROM parquet_kv_metadata(${parquet(name ?? '')}) WHERE decode(key) = 'geo'`,
      );
      expect(JSON.parse(String(geo?.text)).columns.geometry.geometry_types).toEqual([kind]);
    }
  });
});

interface Described {
  readonly resources: {
    readonly title: string;
    readonly schema: { readonly fields: { readonly name: string }[] };
  }[];
}
