import type { Column } from '@syria-2024/data/register';

/** Which fields of the record the first view can do without: they come when somebody asks. */
export const laterFields = {
  claims: ['id', 'says', 'attribution', 'act', 'locator', 'measure', 'figures'],
  sources: [
    'id',
    'title',
    'publisher',
    'via',
    'author',
    'url',
    'archivedUrl',
    'publishedBasis',
    'language',
    'kind',
    'accessed',
    'read',
    'note',
  ],
  events: ['id', 'summary', 'note', 'front', 'withoutEffect'],
  places: ['ids', 'locatedBy', 'note', 'district', 'names.variants'],
  origins: ['id', 'names'],
  actors: ['names.variants'],
  areas: ['names', 'note'],
  baseline: ['id', 'note'],
  segments: ['note', 'sources'],
  roads: ['sources', 'order', 'note', 'names.variants'],
  relations: ['note', 'sources'],
  corridors: ['note'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Row = Readonly<Record<string, unknown>>;

/** Stands for a field that is null: `null` itself stands for one that is not there. */
export const nothing = '∅';

/** A list of records by field, `null` where a record has none: what compresses well. */
export interface Columns {
  readonly length: number;
  readonly fields: Readonly<Record<string, Column>>;
}

/** The packed record: collections by columns, single values as they are. */
export interface Packed {
  readonly collections: Readonly<Record<string, Columns>>;
  /** Collection → field → the collection whose records its numbers count. */
  readonly references: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly rest: Readonly<Record<string, unknown>>;
}
