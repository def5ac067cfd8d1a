/** `datapackage.json`: the tables as a Data Package, version 2, that tools of many languages read and check. */
import type { Derived } from '../derive/index.js';
import type { Column, ColumnType, Table } from './tables/table.js';

export type Meta = Derived['meta'];

export const about = {
  name: 'syria-2024',
  homepage: 'https://github.com/syria-2024/syria-2024',
  creator: 'The syria-2024 contributors',
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  datetime: 'datetime',
  date: 'date',
};

export const csvPath = ({ name }: Table) => `csv/${name}.csv`;

export function dataPackageOf(meta: Meta, tables: readonly Table[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: meta.name,
    version: meta.version,
    homepage: about.homepage,
    licenses: [about.licence],
    sources: meta.attribution.map((title) => ({ title })),
    contributors: [{ title: about.creator, roles: ['creator'] }],
    resources: tables.map((table) => resourceOf(table, tables)),
  };
}

function resourceOf(table: Table, tables: readonly Table[]): object {
  return {
    name: table.name.toLowerCase(),
    type: 'table',
    title: table.name,
    description: table.about,
    path: csvPath(table),
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
    schema: {
      fields: table.columns.map((column) => fieldOf(column, table)),
      missingValues: [''],
      primaryKey: table.key,
      foreignKeys: table.columns.flatMap((column) => foreignKeyOf(column, table, tables)),
    },
  };
}

function fieldOf(
  { name, type, about: description, required, words }: Column,
  table: Table,
): object {
  const isUnique = table.key.length === 1 && table.key[0] === name;
  return {
    name,
    type: types[type],
    ...(description && { description }),
    constraints: {
      ...(required && { required }),
      ...(isUnique && { unique: true }),
      ...(words && { enum: words }),
    },
  };
}

/** A table that names its own rows leaves the resource out, as version 2 has it. */
function foreignKeyOf({ name, names }: Column, table: Table, tables: readonly Table[]): object[] {
  if (!names) return [];
  const own = names === table.name ? {} : { resource: names.toLowerCase() };
  return [{ fields: [name], reference: { ...own, fields: keyOf(tables, names) } }];
}

/** The key of the table of that name. */
export function keyOf(tables: readonly Table[], name: string): readonly string[] {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new RangeError(`no table ${name} is there to be named`);
  return table.key;
}
