/** Every file of a release beside the npm packages. */
import type { Atlas } from '@syria-2024/sdk';
import type { Derived } from '../data/derive/index.js';
import { croissantOf } from '../data/ship/croissant.js';
import { csvOf } from '../data/ship/csv.js';
import { csvPath, dataPackageOf } from '../data/ship/data-package.js';
import { polygonsOf, segmentsGeoJSON } from '../data/ship/geojson.js';
import { documents } from '../data/ship/json.js';
import { parquetOf, pointsOf, type Shapes } from '../data/ship/parquet.js';
import { sqliteOf } from '../data/ship/sqlite.js';
import { claimsFlat } from '../data/ship/tables/claims-flat.js';
import { crosswalkTable } from '../data/ship/tables/crosswalk.js';
import { recordTables } from '../data/ship/tables/record.js';
import type { Table } from '../data/ship/tables/table.js';
import { views } from '../data/ship/views.js';
import { controlDaily } from './control-daily.js';
import { controlSpells } from './control-spells.js';
import { neighboursTable } from './neighbours.js';
import { placesDaily } from './places-daily.js';

export type Files = Map<string, string | Uint8Array>;

/** Path → content. The same atlas gives the same bytes. */
export function filesOf(atlas: Atlas): Files {
  // The record as it ships is the record as it was derived, only that nobody may write to it.
  const record = atlas.dataset as Derived;
  const stored = [
    ...recordTables(record, record.meta.languages),
    crosswalkTable(),
    controlDaily(atlas),
    controlSpells(atlas),
    neighboursTable(atlas),
  ];
  const tables = [...stored, claimsFlat(record)];
  const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const csv = new Map(tables.map((table) => [table.name, csvOf(table)]));
  const csvText = ({ name }: Table) => csv.get(name) ?? '';
  return new Map<string, string | Uint8Array>([
    ...documents(record),
    ['geojson/places-daily.geojson', `${JSON.stringify(placesDaily(atlas))}\n`],
    ...tables.map((table): [string, string] => [csvPath(table), csvText(table)]),
    ...tables.map((table): [string, Uint8Array] => [
      `parquet/${table.name}.parquet`,
      parquetOf(table, shapesOf(table, record)),
    ]),
    // There claims_flat is a view over the others.
    ['syria-2024.sqlite', sqliteOf(stored, views)],
    ['datapackage.json', text(dataPackageOf(record.meta, tables))],
    ['croissant.json', text(croissantOf(record.meta, tables, csvText))],
  ]);
}

/** What a map draws of a table's rows, in their order. */
function shapesOf(table: Table, record: Derived): Shapes | undefined {
  if (table.name === 'segments')
    return segmentsGeoJSON(record).features.map(({ geometry }) => geometry);
  if (table.name === 'outlines') return polygonsOf(record);
  return pointsOf(table);
}
