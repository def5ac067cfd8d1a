/** A record, written to a file and read again, is the same record: ours, and records made of nothing but its shapes. */
import { syria2024 } from '@syria-2024/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Derived } from '../../../data/derive/index.js';
import { placesGeoJSON, segmentsGeoJSON } from '../../../data/ship/geojson.js';
import { documents } from '../../../data/ship/json.js';
import { parquetOf } from '../../../data/ship/parquet.js';
import { type Rows, recordTables } from '../../../data/ship/tables/record.js';
import { joinList, type Table } from '../../../data/ship/tables/table.js';
import { anyRows, languages } from '../../../data/test/from-shapes.js';
import { histories, recordOf } from '../../../sql/test/random-record.js';
import { readBack } from './read-back.js';
import { throughCsv, throughParquet, throughSqlite } from './read-files.js';

const record = syria2024.dataset as Derived;
/** Events that contradict each other, words that copy words, areas and entries: what the engine is tried on. */
const worlds = fc.array(histories, { minLength: 1, maxLength: 6 }).map(recordOf);
/** Each case is a folder of files: the first that fails is told, and no smaller one looked for. */
const some = (numRuns: number) => ({ numRuns, endOnFailure: true });

const flat = { CSV: throughCsv, Parquet: throughParquet, SQLite: throughSqlite };

describe.each(Object.entries(flat))('%s', (_, through) => {
  async function expectSame(rows: Rows, spoken: readonly string[]): Promise<void> {
    const read = readBack(await through(recordTables(rows, spoken)), spoken);
    for (const [name, records] of Object.entries(read))
      expect([name, records]).toEqual([name, rows[name as keyof Rows] ?? []]);
  }

  it('gives the record back', () => expectSame(record, record.meta.languages ?? []));

  it('gives back whatever has the shape of a record', () =>
    fc.assert(
      fc.asyncProperty(anyRows, (rows) => expectSame(rows, languages)),
      some(10),
    ));

  it('gives back worlds of many reports', () =>
    fc.assert(
      fc.asyncProperty(worlds, (dataset) => expectSame(dataset as Rows, [])),
      some(4),
    ));
});

describe('GeoJSON', () => {
  const expectSame = ({ places, segments }: Pick<Derived, 'places' | 'segments'>) => {
    const through = <T>(features: T) => JSON.parse(JSON.stringify(features)) as T;
    const points = through(placesGeoJSON({ places })).features;
    expect(
      points.map(({ geometry, properties }) => ({ ...properties, point: geometry.coordinates })),
    ).toEqual(places);
    const lines = through(segmentsGeoJSON({ places, segments })).features;
    expect(
      lines.map(({ geometry: { coordinates }, properties }) => {
        const { line: _, ...segment } = properties as Record<string, unknown>;
        return { ...segment, via: coordinates.slice(1, -1) };
      }),
    ).toEqual(segments);
  };

  it('gives the places and roads of the record back', () => expectSame(record));

  it('gives back whatever has their shape', () =>
    fc.assert(
      fc.property(anyRows, (rows) => expectSame(rows as Derived)),
      some(50),
    ));
});

describe('JSON', () => {
  it.each(Object.keys(record))('gives %s back, in its order', (name) => {
    const file = name === 'boundaries' ? 'geojson/boundaries.geojson' : `json/${name}.json`;
    const read = JSON.parse(documents(record).get(file) ?? '');
    expect(read).toEqual(record[name as keyof Derived]);
  });

  it('gives back whatever has the shape of a record', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const files = documents({ ...record, ...rows } as Derived);
        for (const [name, records] of Object.entries(rows))
          expect(JSON.parse(files.get(`json/${name}.json`) ?? '')).toEqual(records);
      }),
      some(50),
    ));
});

describe('what a file cannot give back', () => {
  it('is not written: an item of a list with the mark that parts items', () => {
    expect(() => joinList(['Hama', 'Homs; Hims'])).toThrow(/"Homs; Hims" has a ;/);
  });

  it('is not written: an integer of more than four bytes in Parquet', () => {
    const columns = [{ name: 'geonames', type: 'integer' as const, about: 'Its id.' }];
    const table: Table = { name: 'ids', about: '', key: ['geonames'], columns, rows: [[2 ** 31]] };
    expect(() => parquetOf(table)).toThrow(/int32/);
  });
});
