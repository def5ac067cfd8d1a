import type { Ids, Stance } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import type { ControlAnswer } from '../control/control.js';
import type { Citable } from '../evidence/cite.js';
import type { ExplainedClaim, ExplainedEvent, Explanation } from '../evidence/explain.js';
import type { Interest } from '../evidence/interest.js';
import { publicationDate } from '../evidence/publication-date.js';
import { fill } from './fill.js';
import { spanInWords, toWords } from './words.js';

/**
 * Prints an explanation as an indented tree of plain text: the answer, the events, why each is believed, the claims with
 * whose word they are, the documents.
 *
 * Lines are at most 80 columns wide, but for addresses and other single words that are longer. `+` asserts, `-` denies,
 * `?` doubts.
 *
 * @example
 * ```ts
 * import { controlAt, explain, formatExplanation, syria2024 } from '@syria-2024/sdk';
 * const hama = controlAt(syria2024, 'hama', '2024-12-05');
 * console.log(formatExplanation(syria2024, explain(syria2024, hama)));
 * ```
 */
export function formatExplanation<I extends Ids>(
  atlas: Atlas<I>,
  { answer, credibility, because, assumptions, events }: Explanation<I>,
): string {
  const belief = `${credibility ?? 'not to be weighed'}, because ${because}`;
  return [
    ...fill(headline(atlas, answer), '', '  '),
    ...fill(belief, '  ', '    '),
    ...assumptions.map((id) => `  assumed: ${id}`),
    ...events.flatMap(eventLines),
  ].join('\n');
}

function headline<I extends Ids>(atlas: Atlas<I>, answer: Citable): string {
  if (!isControlAnswer<I>(answer)) return 'The answer';
  const name = indexOf(atlas).places.get(answer.place)?.names.en ?? answer.place;
  const known = answer.asOf === null ? '' : `, as known at ${answer.asOf}`;
  return `${name} at ${answer.at}${known}: ${toWords(atlas, answer)}`;
}

function isControlAnswer<I extends Ids>(answer: Citable): answer is ControlAnswer<I> {
  return 'status' in answer && 'place' in answer && 'at' in answer;
}

function eventLines<I extends Ids>(explained: ExplainedEvent<I>): string[] {
  const { event, baseline, credibility, disputed, because, claims } = explained;
  const what = event
    ? `${event.id}, ${spanInWords(event.when)}: ${event.summary}`
    : `${baseline?.id}: who held it before the covered days`;
  return [
    ...fill(what, '  ', '    '),
    ...fill(`${credibility}${disputed ? ', disputed' : ''}, because ${because}`, '    ', '      '),
    ...claims.flatMap(claimLines),
  ];
}

const signs: Record<Stance, string> = { asserts: '+', denies: '-', doubts: '?' };

/** Of one who denies, the same interest weighs the other way. */
const interests: Record<Interest, string> = {
  disinterested: 'disinterested',
  gains: 'gains by it',
  loses: 'loses by it, or speaks for himself',
  party: 'a party',
};

function claimLines<I extends Ids>({ claim, origin, source, interest }: ExplainedClaim<I>) {
  const { title, publisher, published, url } = source;
  const document = [`"${title}"`, publisher, publicationDate(published), claim.locator, url];
  const said = `${origin.names.en} (${interests[interest]}): ${claim.says}`;
  return [
    ...fill(said, `      ${signs[claim.stance]} `, '        '),
    ...fill(document.filter((part) => part !== null).join(', '), '        ', '        '),
  ];
}
