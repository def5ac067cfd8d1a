/** Footnotes as BibTeX, for LaTeX with BibTeX or BibLaTeX. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Citable, Footnote } from './cite.js';
import type { CitationOptions } from './provenance.js';
import { isoDate } from './publication-date.js';
import { type CslItem, toCSL } from './to-csl.js';

/**
 * Turns footnotes, or whatever `cite` takes, into BibTeX entries, in their order; the note of each names the record, its version and the query.
 *
 * Newspapers are `@article`, reports `@techreport`, the rest `@misc`. Text is UTF-8; the characters that TeX would take
 * for commands are escaped, addresses are left as they are.
 *
 * @example
 * ```ts
 * import { cite, controlAt, syria2024, toBibTeX } from '@syria-2024/sdk';
 * console.log(toBibTeX(syria2024, cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'))));
 * ```
 */
export function toBibTeX<I extends Ids>(
  atlas: Atlas<I>,
  cited: Citable | readonly Footnote<I>[],
  options: CitationOptions = {},
): string {
  return toCSL(atlas, cited, options).map(toEntry).join('\n\n');
}

const entries: Record<CslItem['type'], { type: string; publisher: string }> = {
  'article-newspaper': { type: 'article', publisher: 'journal' },
  report: { type: 'techreport', publisher: 'institution' },
  webpage: { type: 'misc', publisher: 'howpublished' },
  post: { type: 'misc', publisher: 'howpublished' },
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function toEntry(item: CslItem): string {
  const { type, publisher } = entries[item.type];
  const [issued] = item.issued['date-parts'];
  const [accessed] = item.accessed['date-parts'];
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author?.map(({ literal }) => braced(`{${escapeTeX(literal)}}`)).join(' and ')],
    ['title', braced(`{${escapeTeX(item.title)}}`)],
    [publisher, text(item['container-title'] ?? item.publisher)],
    ['year', issued && String(issued[0])],
    // The names of months are macros of BibTeX and stand without braces.
    ['month', issued && months[issued[1] - 1]],
    ['date', braced(item.issued['date-parts'].map(isoDate).join('/'))],
    ['url', item.URL && braced(encodeBraces(item.URL))],
    ['urldate', accessed && braced(isoDate(accessed))],
    ['language', braced(item.language)],
    ['note', text(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${type}{${item.id},\n${lines.join(',\n')}\n}`;
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escapeTeX(value));
}

function braced(value: string): string {
  return `{${value}}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One pass, so that nothing is escaped twice. */
function escapeTeX(value: string): string {
  return value.replace(/[\\{}$&%#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** A brace in an address would end the field. */
function encodeBraces(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
