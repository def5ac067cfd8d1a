import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { CredibilityRule } from '../evidence/rule.js';
import type { WeighingOptions } from '../evidence/weighing.js';
import { groupBy } from '../kept/group-by.js';
import { keysOf } from '../kept/keys-of.js';
import type { When } from '../time/when.js';
import { type ControlAnswer, controlAt } from './control.js';
import { toldKey } from './states/answer.js';

/**
 * A place of which the rules do not all tell the same.
 *
 * @example
 * ```ts
 * import { anyClaimRule, compareRules, confirmedOnlyRule, type RuleDifference, syria2024 } from '@syria-2024/sdk';
 * const rules = { all: anyClaimRule, sure: confirmedOnlyRule };
 * const differences: readonly RuleDifference<'all' | 'sure'>[] = compareRules(syria2024, '2024-12-05', rules);
 * for (const { place, answers } of differences) console.log(place, answers.all.status, answers.sure.status);
 * ```
 */
export interface RuleDifference<R extends string, I extends Ids = Ids> {
  readonly place: I['place'];
  readonly answers: Readonly<Record<R, ControlAnswer<I>>>;
  /** The rules that tell the same, together; the largest group first. */
  readonly agreeing: readonly (readonly R[])[];
}

/**
 * Shows the places of which credibility rules tell different things at a moment, with the answer under each rule.
 *
 * Only what is told is compared (who holds it, since when), not how far it is believed.
 * Throws `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { anyClaimRule, compareRules, confirmedOnlyRule, defaultRule, syria2024 } from '@syria-2024/sdk';
 * const rules = { default: defaultRule, strict: confirmedOnlyRule, credulous: anyClaimRule };
 * for (const { place, agreeing } of compareRules(syria2024, '2024-12-06', rules)) console.log(place, agreeing);
 * ```
 */
export function compareRules<I extends Ids, R extends string>(
  atlas: Atlas<I>,
  at: When,
  rules: Readonly<Record<R, CredibilityRule>>,
  options: Omit<WeighingOptions, 'rule'> = {},
): RuleDifference<R, I>[] {
  const names = keysOf(rules);
  return atlas.dataset.places.flatMap(({ id: place }) => {
    const answers = {} as Record<R, ControlAnswer<I>>;
    for (const name of names)
      answers[name] = controlAt(atlas, place, at, { ...options, rule: rules[name] });
    const groups = groupBy(names, (name) => toldKey(answers[name]));
    if (groups.size < 2) return [];
    const agreeing = [...groups.values()].sort((a, b) => b.length - a.length);
    return [{ place, answers, agreeing }];
  });
}
