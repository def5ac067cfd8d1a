import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { fill } from '../evidence/fill.js';
import type { Evidence } from './answer.js';
import type { ControlChangeBetween } from './diff.js';
import { toWords } from './words.js';

/**
 * Prints a diff as plain text, one paragraph a place: what it was, what it is, and which events and claims turned it.
 *
 * Lines are at most 80 columns wide, but for single words that are longer.
 *
 * @example
 * ```ts
 * import { controlDiff, formatDiff, syria2024 } from '@syria-2024/sdk';
 * console.log(formatDiff(syria2024, controlDiff(syria2024, '2024-12-04', '2024-12-05')));
 * ```
 */
export function formatDiff<I extends Ids>(
  atlas: Atlas<I>,
  diff: readonly ControlChangeBetween<I>[],
): string {
  return diff
    .map(({ place, change, before, after, why }) => {
      const { names, region, country } = lookup(indexOf(atlas).places, 'place', place);
      return [
        `${names.en} (${region ?? country}): ${change}`,
        ...fill(`before  ${toWords(atlas, before)}`, '  ', '          '),
        ...fill(`after   ${toWords(atlas, after)}${belief(after.credibility)}`, '  ', '          '),
        ...reasons('+', why.gained),
        ...reasons('-', why.dropped),
      ].join('\n');
    })
    .join('\n\n');
}

function belief(credibility: string | null): string {
  return credibility === null ? '' : ` (${credibility})`;
}

function reasons<I extends Ids>(sign: '+' | '-', { events, claims, assumptions }: Evidence<I>) {
  const lines = [...events, ...assumptions.map((id) => `assumed: ${id}`)];
  if (claims.length > 0) lines.push(`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`);
  return lines.map((line) => `  ${sign} ${line}`);
}
