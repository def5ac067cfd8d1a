/** Rules that ship beside the default one, to see how much an answer owes to the rule. */
import type { EventKind } from '@syria-2024/data';
import type { Credibility } from './credibility.js';
import { defaultRule } from './default-rule.js';
import type { CredibilityRule, Testimony } from './rule.js';

/**
 * Believes only what {@link defaultRule} calls confirmed; whatever else is asserted is doubtful.
 *
 * @example
 * ```ts
 * import { confirmedOnlyRule, controlAt, syria2024 } from '@syria-2024/sdk';
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule: confirmedOnlyRule }).status);
 * ```
 */
export const confirmedOnlyRule: CredibilityRule = /* @__PURE__ */ derive(
  (credibility) =>
    credibility === 'probable' || credibility === 'possible' ? 'doubtful' : credibility,
  'and this rule takes nothing less than confirmed',
);

/**
 * Takes anyone at his word: what an origin asserts is at least possible, whoever denies it.
 *
 * What {@link defaultRule} refutes stays so only where nobody asserts it any more.
 *
 * @example
 * ```ts
 * import { anyClaimRule, controlAt, syria2024 } from '@syria-2024/sdk';
 * console.log(controlAt(syria2024, 'hama', '2024-12-03', { rule: anyClaimRule }).status);
 * ```
 */
export const anyClaimRule: CredibilityRule = /* @__PURE__ */ derive(
  (credibility, { admitting, disinterested, interested }) =>
    admitting.length + disinterested.length + interested.length > 0 &&
    (credibility === 'doubtful' || credibility === 'refuted')
      ? 'possible'
      : credibility,
  'and this rule takes any assertion for possible',
);

/** In these somebody loses or speaks for himself, so that there is something to admit. */
const admissible: ReadonlySet<EventKind | 'baseline'> = new Set([
  'capture',
  'entry',
  'recapture',
  'withdrawal',
  'handover',
  'evacuation',
  'statement',
  'advisory',
  'diplomacy',
]);

/**
 * Believes a change of hands, or a statement, only from one who loses by it or made it; whatever else is asserted of it
 * is doubtful. Where nobody can admit anything (strikes, who held what before the first day) the default rule holds.
 *
 * @example
 * ```ts
 * import { againstInterestOnlyRule, controlAt, syria2024 } from '@syria-2024/sdk';
 * console.log(controlAt(syria2024, 'hama', '2024-12-05', { rule: againstInterestOnlyRule }).status);
 * ```
 */
export const againstInterestOnlyRule: CredibilityRule = /* @__PURE__ */ derive(
  (credibility, { about, admitting }) =>
    admitting.length > 0 || credibility === 'refuted' || !admissible.has(about)
      ? credibility
      : 'doubtful',
  'and this rule believes a change of hands only from one who loses by it',
);

/** A rule that thinks again about what the default one answers. */
function derive(
  again: (credibility: Credibility, testimony: Testimony) => Credibility,
  reason: string,
): CredibilityRule {
  const rule = (testimony: Testimony) => {
    const credibility = defaultRule(testimony);
    return credibility === null ? null : again(credibility, testimony);
  };
  const because = (testimony: Testimony) => {
    const plain = defaultRule.because?.(testimony) ?? '';
    return rule(testimony) === defaultRule(testimony) ? plain : `${plain}, ${reason}`;
  };
  return Object.assign(rule, { because });
}
