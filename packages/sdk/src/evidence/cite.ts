import type { Ids, Source } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import type { Answered } from './explain.js';
import { publicationDate } from './publication-date.js';

/** A numbered footnote for one source, with the claims of it that are leaned on. */
export interface Footnote<I extends Ids = Ids> {
  readonly number: number;
  readonly source: I['source'];
  readonly claims: readonly I['claim'][];
  /** One line: whose words, in which document, where in it, by whom published and when, at which address. */
  readonly text: string;
}

/**
 * Numbers the sources that answers rest on, as footnotes in the order in which they first appear.
 *
 * An origin that speaks more than once in a document is listed once, with every place where it speaks.
 *
 * @example
 * ```ts
 * import { cite, controlAt, syria2024 } from '@syria-2024/sdk';
 * for (const { number, text } of cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'))) console.log(number, text);
 * ```
 */
export function cite<I extends Ids>(
  atlas: Atlas<I>,
  answers: Answered<I> | readonly Answered<I>[],
): Footnote<I>[] {
  const index = indexOf(atlas);
  const bySource = new Map<string, I['claim'][]>();
  for (const answer of [answers].flat() as Answered<I>[])
    for (const id of answer.evidence.claims) {
      const { source } = lookup(index.claims, 'claim', id);
      const claims = bySource.get(source);
      if (!claims) bySource.set(source, [id]);
      else if (!claims.includes(id)) claims.push(id);
    }
  return [...bySource].map(([source, claims], i) => {
    const text = `${voicesIn(index, claims)}, in ${toCitation(lookup(index.sources, 'source', source))}`;
    return { number: i + 1, source, claims, text };
  });
}

/** Each origin once, with every place in the document where it speaks. */
function voicesIn(index: Index, claims: readonly string[]): string {
  const locators = new Map<string, Set<string>>();
  for (const id of claims) {
    const { origin, locator } = lookup(index.claims, 'claim', id);
    locators.set(origin, (locators.get(origin) ?? new Set()).add(locator));
  }
  return [...locators]
    .map(([id, where]) => {
      const { names } = lookup(index.origins, 'origin', id);
      return `${names.en} (${[...where].join(', ')})`;
    })
    .join('; ');
}

function toCitation({ author, title, publisher, published, url }: Source): string {
  const parts = [author, `"${title}"`, publisher, publicationDate(published), url];
  return parts.filter((part) => part !== undefined && part !== null).join(', ');
}
