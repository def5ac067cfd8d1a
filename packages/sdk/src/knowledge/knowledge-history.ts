/** How the answer about one moment changed as reports came in. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { subjectsAround } from '../control/ageing/telling.js';
import { type ControlAnswer, clocks, stateAt } from '../control/control.js';
import { type ControlState, toldKey } from '../control/states/answer.js';
import { subjectsOf } from '../control/states/declared.js';
import { assess } from '../evidence/assess.js';
import { toWeighing, type Weighing, type WeighingOptions } from '../evidence/weighing.js';
import { wordsOn } from '../evidence/words.js';
import { parseCovered } from '../time/covered.js';
import { toLocal } from '../time/instant.js';
import type { When } from '../time/when.js';
import { assertFew, newsOn } from './news.js';

/**
 * A stretch of knowledge time in which the answer about one moment stayed the same.
 *
 * @example
 * ```ts
 * import { knowledgeHistory, type KnowledgeSpell, syria2024 } from '@syria-2024/sdk';
 * const spells: readonly KnowledgeSpell[] = knowledgeHistory(syria2024, 'homs', '2024-12-07T23:00');
 * for (const { from, answer, turnedBy } of spells) console.log(from, answer.status, turnedBy.length);
 * ```
 */
export interface KnowledgeSpell<I extends Ids = Ids> {
  /** From when it was known so, ISO 8601 on the campaign's clock; null: from before the first report. */
  readonly from: string | null;
  /** Until when; null: to this day. */
  readonly until: string | null;
  /** The answer as known at the start of the spell. */
  readonly answer: ControlAnswer<I>;
  /** The claims that became known at `from` and changed what is believed of the place. */
  readonly turnedBy: readonly I['claim'][];
}

const minute = 60_000;

/**
 * Tells how the answer about a place at one moment changed as reports came in, and which claims turned it.
 *
 * The spells partition knowledge time. A new one begins where another holder is told, or the answer is believed more or
 * less, or begins or ceases to be disputed; reports that only repeat what is known begin none. A claim is known from the
 * end of its source's publication. Before the first report of any change, whoever held the place before the covered days
 * holds it: that was no news.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`; `InvalidValueError` where so much was said of the place,
 * and denied, that it would take over a second: then ask about single times by `asOf`.
 *
 * @example
 * ```ts
 * import { knowledgeHistory, syria2024 } from '@syria-2024/sdk';
 * for (const { from, answer, turnedBy } of knowledgeHistory(syria2024, 'hama', '2024-12-05'))
 *   console.log(from, answer.status, answer.credibility, turnedBy);
 * ```
 */
export function knowledgeHistory<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  at: When,
  options: Omit<WeighingOptions, 'asOf'> = {},
): KnowledgeSpell<I>[] {
  const index = indexOf(atlas);
  lookup(index.places, 'place', place);
  const ms = parseCovered(atlas, at);
  const { carry } = toWeighing(atlas, options);
  const around = subjectsAround(atlas, place, carry);
  const subjects = [...new Set(around.flatMap((one) => subjectsOf(atlas, one)))];
  const instants = newsOn(index, subjects);
  assertFew(index, place, subjects, instants.length);
  const weighing = (asOf: number): Weighing => ({ ...toWeighing(atlas, options), asOf });
  const answer = (asOf: number) => ({
    place,
    ...stateAt(atlas, place, ms, weighing(asOf)),
    ...clocks(atlas, ms, weighing(asOf), at),
  });

  const before = instants[0] === undefined ? Number.POSITIVE_INFINITY : instants[0] - minute;
  const spells: { from: number | null; answer: ControlAnswer<I>; turnedBy: I['claim'][] }[] = [
    { from: null, answer: answer(before), turnedBy: [] },
  ];
  for (const instant of instants) {
    const known = answer(instant);
    const last = spells.at(-1);
    if (last && answerKey(last.answer) === answerKey(known)) continue;
    const isOfFront = [last?.answer, known].some((one) => one && isOvertaken(one));
    const turnedBy = claimsBetween(
      atlas,
      isOfFront ? subjects : subjectsOf(atlas, place),
      weighing(instant - 1),
      weighing(instant),
    );
    spells.push({ from: instant, answer: known, turnedBy });
  }
  return spells.map(({ from, ...spell }, i) => {
    const next = spells[i + 1]?.from ?? null;
    return {
      from: from === null ? null : toLocal(atlas, from),
      until: next === null ? null : toLocal(atlas, next),
      ...spell,
    };
  });
}

function isOvertaken(state: ControlState): boolean {
  return state.status === 'uncertain' && state.reason === 'overtaken';
}

function answerKey(state: ControlState): string {
  return `${toldKey(state)} ${state.credibility} ${state.disputed}`;
}

/** The claims that became known between two knowledge times, on subjects of which something else is believed since. */
function claimsBetween<I extends Ids>(
  atlas: Atlas<I>,
  subjects: readonly (I['event'] | I['baseline'])[],
  before: Weighing,
  after: Weighing,
): I['claim'][] {
  return subjects.flatMap((subject) => {
    const [old, now] = [before, after].map(({ asOf, rule }) => assess(atlas, subject, asOf, rule));
    if (old?.credibility === now?.credibility && old?.disputed === now?.disputed) return [];
    return wordsOn(indexOf(atlas), subject)
      .filter(({ knownAt }) => knownAt > before.asOf && knownAt <= after.asOf)
      .map(({ claim }) => claim.id);
  });
}
