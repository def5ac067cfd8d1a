/** Who held a place, at a time, as known at a time. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { toWeighing, type Weighing, type WeighingOptions } from '../evidence/weighing.js';
import { parseCovered } from '../time/covered.js';
import { toLocal } from '../time/instant.js';
import { dayAsked, type When } from '../time/when.js';
import { tellingOf } from './ageing/telling.js';
import type { ControlState, Entry } from './states/answer.js';

/**
 * Who held a place, which place it is, and the two clocks that it is told by.
 *
 * @example
 * ```ts
 * import { type ControlAnswer, controlAt, syria2024 } from '@syria-2024/sdk';
 * const answer: ControlAnswer = controlAt(syria2024, 'hama', '2024-12-06');
 * console.log(answer.place, answer.at, answer.status, answer.credibility);
 * ```
 */
export type ControlAnswer<I extends Ids = Ids> = ControlState<I> & {
  readonly place: I['place'];
} & Clocks;

/**
 * Tells who held a place at a moment, as known at a moment.
 *
 * | what is said of the place by `at` | answer |
 * |---|---|
 * | nothing, and no baseline | `unknown` |
 * | a change lies before `notBefore` | the old holder |
 * | a change is between `notBefore` and `notAfter` | `uncertain`, reason `timing` |
 * | a change is past its `notAfter` | the new holder, `since` its span |
 * | a change is doubtful, or less than `atLeast` | `uncertain`, reason `sources`, until a surer one |
 * | a change is refuted | as if never said |
 * | one party came in, the other has not gone | `contested` |
 * | the two are of one bloc, neither said to be against the other | `held`, `holder: null`, `candidates` |
 * | the holder left, nobody is said to have come | `unknown`, `vacatedBy` |
 * | its word is old, the front has gone past it | `uncertain`, reason `overtaken`; with `carry: 'forever'` held |
 * | a holder is said to be there still | held by it, `since` as before; earlier doubts are settled, and it had not surely left |
 * | its bloc is sure, which party of it is not | `held`, `holder: null`, `candidates` |
 *
 * Changes whose spans overlap may have come in either order, unless one is reported to come after the other. A place's
 * own change comes after a wider one where their spans overlap. `since` never ends after the moment from which the state
 * is sure.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024 } from '@syria-2024/sdk';
 * const hama = controlAt(syria2024, 'hama', '2024-12-05');
 * if (hama.status === 'held') console.log(hama.holder, hama.since, hama.evidence.claims);
 * ```
 */
export function controlAt<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  at: When,
  options: WeighingOptions = {},
): ControlAnswer<I> {
  const weighing = toWeighing(atlas, options);
  const telling = tellingOf(atlas, place, weighing);
  const ms = parseCovered(atlas, at);
  // To freeze what begins with a copy of another object takes a microsecond, and a fifth of that where a field comes first.
  return Object.freeze({
    place,
    ...plainOf<I>(telling.at(ms)),
    at: toLocal(atlas, ms),
    day: dayAsked(at),
    asOf: knownBy(atlas, weighing),
  });
}

/** A state as plain values, once for all who ask. */
function plainOf<I extends Ids>(entry: Entry): ControlState<I> {
  entry.plain ??= { ...entry.state };
  return entry.plain as ControlState<I>;
}

/** The same for an instant in milliseconds. */
export function stateAt<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  ms: number,
  weighing: Weighing,
): ControlState<I> {
  return tellingOf(atlas, place, weighing).at(ms).state as ControlState<I>;
}

/**
 * The two clocks of an answer.
 *
 * @example
 * ```ts
 * import { type Clocks, controlAt, syria2024 } from '@syria-2024/sdk';
 * const clocks: Clocks = controlAt(syria2024, 'hama', '2024-12-05', { asOf: '2024-12-05T12:00' });
 * console.log(clocks.day, clocks.asOf);
 * ```
 */
export interface Clocks {
  /** The instant that is answered for, RFC 3339 on the campaign's clock. */
  readonly at: string;
  /** The day, when a bare day was asked for: `at` is then its end. */
  readonly day: string | null;
  /** Null: all that the record knows. */
  readonly asOf: string | null;
}

/** The moment asked for, and what was known by when. */
export function clocks<I extends Ids>(
  atlas: Atlas<I>,
  at: number,
  weighing: Weighing,
  asked: When,
): Clocks {
  return { at: toLocal(atlas, at), day: dayAsked(asked), asOf: knownBy(atlas, weighing) };
}

function knownBy<I extends Ids>(atlas: Atlas<I>, { asOf }: Weighing): string | null {
  return Number.isFinite(asOf) ? toLocal(atlas, asOf) : null;
}
