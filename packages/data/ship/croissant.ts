/** Croissant 1.0 (MLCommons): schema.org's Dataset, with each table's file and fields. Search engines read it as well. */
import { createHash } from 'node:crypto';
import { about, csvPath, keyOf, type Meta } from './data-package.js';
import type { Column, ColumnType, Table } from './tables/table.js';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  datetime: 'sc:DateTime',
  date: 'sc:Date',
};

/** The tables, and the text of each table's file. */
export function croissantOf(
  meta: Meta,
  tables: readonly Table[],
  textOf: (table: Table) => string,
): object {
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    ...datasetOf(meta),
    distribution: tables.map((table) => ({
      '@type': 'cr:FileObject',
      '@id': csvPath(table),
      name: csvPath(table),
      description: table.about,
      contentUrl: csvPath(table),
      encodingFormat: 'text/csv',
      sha256: createHash('sha256').update(textOf(table)).digest('hex'),
    })),
    recordSet: tables.map((table) => recordSetOf(table, tables)),
  };
}

/** What schema.org asks of a Dataset. */
function datasetOf({ name, version, coverage, bbox, languages = [], attribution }: Meta) {
  const [west, south, east, north] = bbox;
  return {
    name: about.name,
    alternateName: name,
    description: `${name}: who claimed what, what happened, who held each place, and the roads between. ${attribution.join('. ')}.`,
    url: about.homepage,
    license: about.licence.path,
    version,
    creator: { '@type': 'sc:Organization', name: about.creator },
    citeAs: `${about.creator}, ${name}, version ${version}, ${about.homepage}`,
    isAccessibleForFree: true,
    inLanguage: ['en', ...languages],
    temporalCoverage: `${coverage.from}/${coverage.until}`,
    spatialCoverage: {
      '@type': 'sc:Place',
      geo: { '@type': 'sc:GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
  };
}

function recordSetOf(table: Table, tables: readonly Table[]): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.about,
    key: table.key.map((name) => ({ '@id': `${table.name}/${name}` })),
    field: table.columns.map((column) => fieldOf(table, column, tables)),
  };
}

function fieldOf(
  table: Table,
  { name, type, about: description, names }: Column,
  tables: readonly Table[],
): object {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    ...(description && { description }),
    dataType: types[type],
    source: { fileObject: { '@id': csvPath(table) }, extract: { column: name } },
    ...(names && { references: { field: { '@id': `${names}/${keyOf(tables, names)[0]}` } } }),
  };
}

const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  source: 'cr:source',
};
