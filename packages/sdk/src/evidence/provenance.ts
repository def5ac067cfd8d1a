import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';

/**
 * What a citation can say beside its sources.
 *
 * @example
 * ```ts
 * import { type CitationOptions, cite, controlAt, syria2024, toBibTeX } from '@syria-2024/sdk';
 * const options: CitationOptions = { query: 'controlAt hama 2024-12-05' };
 * const footnotes = cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * console.log(toBibTeX(syria2024, footnotes, options));
 * ```
 */
export interface CitationOptions {
  /** The question that the footnotes answer, as the reader should see it: `controlAt hama 2024-12-05`. */
  readonly query?: string;
}

/** Which record was asked, in which version, and what: so that a chart can be made again. */
export function provenance<I extends Ids>(
  { dataset: { meta } }: Atlas<I>,
  { query }: CitationOptions,
): string {
  const record = `${meta.name}, version ${meta.version}`;
  return query === undefined ? record : `${record}; query: ${query}`;
}
