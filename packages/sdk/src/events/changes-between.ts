import type { Ids, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { type ControlSpell, controlHistory } from '../control/history.js';
import type { Contested, Held, Unknown } from '../control/states/answer.js';
import { bestSourcesFirst } from '../evidence/best-sources.js';
import type { Leaning } from '../evidence/leaning.js';
import type { WeighingOptions } from '../evidence/weighing.js';
import { toMs } from '../time/instant.js';
import { parseInterval } from '../time/interval.js';
import type { When } from '../time/when.js';

/**
 * What is sure of a place: who held it, who fought in it, or who had left it.
 *
 * @example
 * ```ts
 * import { changesBetween, type Settled, syria2024 } from '@syria-2024/sdk';
 * const after: Settled | undefined = changesBetween(syria2024, '2024-12-05', '2024-12-06')[0]?.after;
 * console.log(after?.status);
 * ```
 */
export type Settled<I extends Ids = Ids> = Held<I> | Contested<I> | Unknown<I>;

/**
 * One change of hands.
 *
 * @example
 * ```ts
 * import { type ChangeOfHands, changesBetween, syria2024 } from '@syria-2024/sdk';
 * const changes: readonly ChangeOfHands[] = changesBetween(syria2024, '2024-12-05', '2024-12-06');
 * for (const { name, span, sources } of changes) console.log(name, span.notBefore, span.notAfter, sources.length);
 * ```
 */
export interface ChangeOfHands<I extends Ids = Ids> extends Leaning<I> {
  readonly place: I['place'];
  /** English. */
  readonly name: string;
  readonly before: Settled<I>;
  readonly after: Settled<I>;
  /** Bounds of the instant from which `after` is so. */
  readonly span: Pick<TimeSpan, 'notBefore' | 'notAfter'>;
  /** The documents that tell of it, the best first: admissions, then the disinterested, by what their speakers saw. */
  readonly sources: readonly I['source'][];
}

/**
 * Lists the changes of hands that happened, or may have happened, between two moments: one row for each, in order of time.
 *
 * A change is counted where a place was surely in one hand and is next surely in another, contested or left; the
 * uncertain time between bounds it. Where only the bloc is sure, it is surely in another hand when nobody who may have held
 * it before may hold it after. A bare date as `from` is the start of that day, as `until` its end.
 *
 * Throws `InvalidTimeError`, `ReversedIntervalError`.
 *
 * @example
 * ```ts
 * import { changesBetween, syria2024 } from '@syria-2024/sdk';
 * for (const { name, after, span, credibility } of changesBetween(syria2024, '2024-12-05', '2024-12-05'))
 *   console.log(name, after.status, span.notBefore, credibility);
 * ```
 */
export function changesBetween<I extends Ids>(
  atlas: Atlas<I>,
  from: When,
  until: When,
  options: WeighingOptions = {},
): ChangeOfHands<I>[] {
  const [start, end] = parseInterval(atlas, from, until);
  return atlas.dataset.places
    .flatMap(({ id }) => changesOf(atlas, id, options))
    .filter(({ span }) => toMs(span.notAfter) > start && toMs(span.notBefore) < end)
    .sort((a, b) => toMs(a.span.notBefore) - toMs(b.span.notBefore));
}

function changesOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  options: WeighingOptions,
): ChangeOfHands<I>[] {
  const name = indexOf(atlas).places.get(place)?.names.en ?? place;
  const changes: ChangeOfHands<I>[] = [];
  let last: (ControlSpell<I> & Settled<I>) | null = null;
  for (const spell of controlHistory(atlas, place, options)) {
    if (!isSettled(spell)) continue;
    if (last && areOtherHands(last, spell)) {
      const { credibility, disputed, evidence, disputes } = spell;
      changes.push({
        place,
        name,
        before: withoutSpell(last),
        after: withoutSpell(spell),
        span: { notBefore: last.until, notAfter: spell.from },
        credibility,
        disputed,
        evidence,
        disputes,
        sources: bestSourcesFirst(atlas, evidence.claims),
      });
      last = spell;
    } else if (!last || tellsAsMuch(spell, last)) last = spell;
  }
  return changes;
}

function isSettled<I extends Ids>(spell: ControlSpell<I>): spell is ControlSpell<I> & Settled<I> {
  return spell.status !== 'uncertain' && (spell.status !== 'unknown' || spell.vacatedBy !== null);
}

function areOtherHands<I extends Ids>(before: Settled<I>, after: Settled<I>): boolean {
  if (before.status !== 'held' || after.status !== 'held')
    return handsOf(before) !== handsOf(after);
  const may = holdersOf(after);
  return !holdersOf(before).some((holder) => may.includes(holder));
}

/** Whether the later of two words on the same hands leaves no more open than the earlier. */
function tellsAsMuch<I extends Ids>(later: Settled<I>, earlier: Settled<I>): boolean {
  if (later.status !== 'held' || earlier.status !== 'held') return true;
  const may = holdersOf(earlier);
  return holdersOf(later).every((holder) => may.includes(holder));
}

function holdersOf<I extends Ids>({ holder, candidates = [] }: Held<I>): readonly I['actor'][] {
  return holder === null ? candidates : [holder];
}

function handsOf<I extends Ids>(state: Settled<I>): string {
  switch (state.status) {
    case 'held':
      return 'held';
    case 'contested':
      return `contested ${state.parties.join(' ')}`;
    case 'unknown':
      return `left ${state.vacatedBy}`;
  }
}

function withoutSpell<I extends Ids>(spell: ControlSpell<I> & Settled<I>): Settled<I> {
  const { from: _, until: __, ...state } = spell;
  return state;
}
