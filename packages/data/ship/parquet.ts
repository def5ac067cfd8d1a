/** Parquet, and GeoParquet where a table has shapes. */
import type { Geometry } from 'geojson';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType, Table } from './tables/table.js';

type ParquetColumn = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];

/** Times stay texts in RFC 3339 with seconds: they keep their offset, and every engine casts them to an instant. */
const types: Readonly<Record<ColumnType, NonNullable<ParquetColumn['type']>>> = {
  text: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  datetime: 'STRING',
  date: 'STRING',
};

/** A shape for each row, or null. */
export type Shapes = readonly (Geometry | null)[];

export function parquetOf(table: Table, shapes?: Shapes): Uint8Array {
  const columnData = table.columns.map(({ name, type, required }, at) => ({
    name,
    type: types[type],
    nullable: !required,
    data: table.rows.map((row) => row[at] ?? null),
  }));
  const geometry = { name: 'geometry', type: 'GEOMETRY' as const, data: shapes ?? [] };
  const bytes = parquetWriteBuffer({
    columnData: (shapes ? [...columnData, geometry] : columnData) as ParquetColumn[],
    createdBy: 'syria-2024',
    ...(shapes && { kvMetadata: [{ key: 'geo', value: JSON.stringify(geoOf(shapes)) }] }),
  });
  return new Uint8Array(bytes);
}

/** GeoParquet's description of the column; without a `crs` it is longitude and latitude in WGS84. */
function geoOf(shapes: Shapes) {
  const kinds = new Set(shapes.flatMap((shape) => shape?.type ?? []));
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: [...kinds].sort() } },
  };
}

/** The points of a table that has `lon` and `lat`. */
export function pointsOf({ columns, rows }: Table): Shapes | undefined {
  const [lon, lat] = ['lon', 'lat'].map((axis) => columns.findIndex(({ name }) => name === axis));
  if (lon === undefined || lat === undefined || lon < 0 || lat < 0) return undefined;
  return rows.map((row) => {
    const coordinates = [row[lon], row[lat]];
    return coordinates.every((value) => typeof value === 'number')
      ? { type: 'Point', coordinates }
      : null;
  });
}
