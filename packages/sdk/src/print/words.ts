/** An answer about control in words. */
import type { Ids, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import type { ControlState, Held } from '../control/states/answer.js';
import { dayMs } from '../time/day.js';

/**
 * `held by the Military Operations Command since 2024-12-05`, `uncertain (sources): A or B`, …
 *
 * @example
 * ```ts
 * import { controlAt, stateWords, syria2024 } from '@syria-2024/sdk';
 * console.log(stateWords(syria2024, controlAt(syria2024, 'hama', '2024-12-05')));
 * ```
 */
export function toWords<I extends Ids>(atlas: Atlas<I>, state: ControlState<I>): string {
  const name = (actor: I['actor']) => indexOf(atlas).actors.get(actor)?.names.en ?? actor;
  const candidate = (actor: I['actor']) =>
    actor === 'unknown' ? 'somebody not named' : name(actor);
  switch (state.status) {
    case 'held':
      return `held by ${holderInWords(state, name)}${carriedInWords(atlas, state)}`;
    case 'contested':
      return `contested by ${state.parties.map(name).join(' and ')}`;
    case 'uncertain':
      return `uncertain (${state.reason}): ${state.candidates.map(candidate).join(' or ')}`;
    case 'unknown':
      return state.vacatedBy === null
        ? 'unknown'
        : `left by ${name(state.vacatedBy)}, then unknown`;
  }
}

/** Since when; or that nobody has spoken of it since the first day, and what was believed of it then. */
function carriedInWords<I extends Ids>(
  { dataset }: Atlas<I>,
  { since, credibility, lastReported }: Held<I>,
): string {
  if (since) return `, since ${spanInWords(since)}`;
  if (lastReported !== null && lastReported.by !== 'baseline') return '';
  const eve = new Date(Date.parse(`${dataset.meta.coverage.from.slice(0, 10)}T00:00Z`) - dayMs);
  return `, ${credibility ?? 'reported'} on ${eve.toISOString().slice(0, 10)}, nothing since`;
}

function holderInWords<I extends Ids>(
  { holder, candidates = [] }: Held<I>,
  name: (actor: I['actor']) => string,
): string {
  return holder === null ? candidates.map(name).join(' or ') : name(holder);
}

/**
 * On the campaign's clock: a day where the span is one, else both its ends to the minute.
 *
 * @example
 * ```ts
 * import { controlAt, spanWords, syria2024 } from '@syria-2024/sdk';
 * const hama = controlAt(syria2024, 'hama', '2024-12-05');
 * if (hama.status === 'held' && hama.since) console.log(spanWords(hama.since));
 * ```
 */
export function spanInWords({ notBefore, notAfter, precision }: TimeSpan): string {
  if (precision === 'day') return notBefore.slice(0, 10);
  const [from, until] = [notBefore, notAfter].map((iso) => iso.slice(0, 16).replace('T', ' '));
  return precision === 'minute' ? `${from}` : `between ${from} and ${until}`;
}
