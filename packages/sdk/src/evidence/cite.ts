import type { Ids, Source } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup } from '../atlas/index-of.js';
import { getOrMake } from '../kept/get-or-make.js';
import { groupBy } from '../kept/group-by.js';
import { toMs } from '../time/instant.js';
import { leansOn } from './leans-on.js';
import { publicationDate } from './publication-date.js';

/**
 * Anything that leans on claims: an answer, a history, a change, an event, a claim, or a list of such.
 *
 * @example
 * ```ts
 * import { type Citable, cite, controlAt, controlHistory, syria2024 } from '@syria-2024/sdk';
 * const answers: Citable[] = [controlAt(syria2024, 'hama', '2024-12-05'), controlHistory(syria2024, 'homs')];
 * for (const answer of answers) console.log(cite(syria2024, answer).length);
 * ```
 */
export type Citable = object;

/**
 * A numbered footnote for one source, with the claims of it that are leaned on.
 *
 * @example
 * ```ts
 * import { cite, controlAt, type Footnote, syria2024 } from '@syria-2024/sdk';
 * const footnotes: readonly Footnote[] = cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'));
 * for (const { number, text, background } of footnotes) console.log(number, text, background);
 * ```
 */
export interface Footnote<I extends Ids = Ids> {
  readonly number: number;
  readonly source: I['source'];
  readonly claims: readonly I['claim'][];
  /**
   * True when it was published after the knowledge time that was asked for: what it tells of the time before the covered
   * days counts as known all along.
   */
  readonly background: boolean;
  /** One line: whose words, in which document, where in it, by whom published and when, at which address. */
  readonly text: string;
}

/**
 * Numbers the sources that answers rest on, as footnotes in the order in which they first appear.
 *
 * Takes the answer of any question, an event, a claim, a history, a change, or a list of such. An origin that speaks more than once in a document is listed once, with every place where it speaks.
 *
 * @example
 * ```ts
 * import { cite, controlAt, syria2024 } from '@syria-2024/sdk';
 * for (const { number, text } of cite(syria2024, controlAt(syria2024, 'hama', '2024-12-05'))) console.log(number, text);
 * ```
 */
export function cite<I extends Ids>(atlas: Atlas<I>, answers: Citable): Footnote<I>[] {
  const index = indexOf(atlas);
  const { claims: leaned, asOf } = leansOn(atlas, answers);
  const bySource = groupBy(leaned, (id) => lookup(index.claims, 'claim', id).source);
  return [...bySource].map(([id, claims], i) => {
    const source = lookup(index.sources, 'source', id);
    const background = toMs(source.published.notAfter) > asOf;
    const later = background ? ' (background, published later)' : '';
    const text = `${voicesIn(index, claims)}, in ${toCitation(source)}${later}`;
    return { number: i + 1, source: id, claims, background, text };
  });
}

/** Each origin once, with every place in the document where it speaks. */
function voicesIn(index: Index, claims: readonly string[]): string {
  const locators = new Map<string, Set<string>>();
  for (const id of claims) {
    const { origin, locator } = lookup(index.claims, 'claim', id);
    getOrMake(locators, origin, () => new Set()).add(locator);
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
