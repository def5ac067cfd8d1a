import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Footnote } from '../evidence/cite.js';
import { type CitationOptions, provenance } from '../evidence/provenance.js';
import { fill } from './fill.js';

/**
 * Prints footnotes as numbered lines of at most 80 columns, and below them the record, its version, the query and the
 * licence: what a chart prints under itself.
 *
 * @example
 * ```ts
 * import { cite, controlAt, formatFootnotes, syria2024 } from '@syria-2024/sdk';
 * const footnotes = cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * console.log(formatFootnotes(syria2024, footnotes, { query: 'controlAt hama 2024-12-05' }));
 * ```
 */
export function formatFootnotes<I extends Ids>(
  atlas: Atlas<I>,
  footnotes: readonly Footnote<I>[],
  options: CitationOptions = {},
): string {
  const width = String(footnotes.length).length + 2;
  const lines = footnotes.flatMap(({ number, text }) =>
    fill(text, `${`[${number}]`.padEnd(width)} `, ' '.repeat(width + 1)),
  );
  const record = `${provenance(atlas, options)}; ${atlas.dataset.meta.licence}`;
  return [...lines, ...fill(record, '', '')].join('\n');
}
