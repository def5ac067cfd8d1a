/** Footnotes as CSL-JSON, which Zotero, Pandoc and every citation processor read. */
import type { Ids, Source, SourceKind } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Citable, cite, type Footnote } from './cite.js';
import { type CitationOptions, provenance } from './provenance.js';
import { type DateParts, publicationDays } from './publication-date.js';

/**
 * A date as CSL-JSON writes it: year, month, day.
 *
 * @example
 * ```ts
 * import { cite, controlAt, type CslDate, syria2024, toCSL } from '@syria-2024/sdk';
 * const [item] = toCSL(syria2024, cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05')));
 * const date: CslDate | undefined = item?.issued;
 * console.log(date?.['date-parts'][0]);
 * ```
 */
export interface CslDate {
  readonly 'date-parts': readonly DateParts[];
}

/**
 * One item of CSL-JSON 1.0.2; only the variables that the record can fill.
 *
 * @example
 * ```ts
 * import { cite, controlAt, type CslItem, syria2024, toCSL } from '@syria-2024/sdk';
 * const items: readonly CslItem[] = toCSL(syria2024, cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05')));
 * for (const { type, title, URL } of items) console.log(type, title, URL);
 * ```
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'webpage' | 'post';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly language: string;
  readonly note: string;
}

const types: Record<SourceKind, CslItem['type']> = {
  news: 'article-newspaper',
  wire: 'article-newspaper',
  analysis: 'report',
  ngo: 'report',
  monitor: 'report',
  official: 'webpage',
  reference: 'webpage',
  social: 'post',
};

/**
 * Turns footnotes, or whatever `cite` takes, into CSL-JSON items, in their order; the note of each names the record, its version and the query.
 *
 * The day of issue is on the campaign's clock; a publication known to a month has a month, one between two days both.
 *
 * @example
 * ```ts
 * import { cite, controlAt, syria2024, toCSL } from '@syria-2024/sdk';
 * const footnotes = cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * console.log(JSON.stringify(toCSL(syria2024, footnotes, { query: 'controlAt hama 2024-12-05' })));
 * ```
 */
export function toCSL<I extends Ids>(
  atlas: Atlas<I>,
  cited: Citable | readonly Footnote<I>[],
  options: CitationOptions = {},
): CslItem[] {
  const { sources } = indexOf(atlas);
  const record = provenance(atlas, options);
  return footnotesOf(atlas, cited).map(({ source, claims }) =>
    toItem(lookup(sources, 'source', source), `${record}; claims: ${claims.join(', ')}`),
  );
}

/** Footnotes as they are; anything else as `cite` numbers it. */
function footnotesOf<I extends Ids>(
  atlas: Atlas<I>,
  cited: Citable | readonly Footnote<I>[],
): readonly Footnote<I>[] {
  const isFootnote = (one: Partial<Footnote>) =>
    one?.number !== undefined && one.text !== undefined;
  return Array.isArray(cited) && cited.every(isFootnote) ? cited : cite(atlas, cited);
}

function toItem(source: Source, note: string): CslItem {
  const { id, kind, title, author, publisher, published, accessed, url, archivedUrl } = source;
  const type = types[kind];
  const [year, month, day] = accessed.split('-').map(Number);
  return {
    id,
    type,
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== null &&
      (type === 'report' ? { publisher } : { 'container-title': publisher })),
    issued: { 'date-parts': publicationDays(published) },
    accessed: { 'date-parts': [[year ?? 0, month ?? 0, day ?? 0]] },
    ...(url !== null && { URL: url }),
    ...(archivedUrl !== undefined && { archive_location: archivedUrl }),
    language: source.language,
    note,
  };
}
