import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';

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
