/** What a rule that is given from outside makes of testimony. */

import { getOrMake } from '../kept/get-or-make.js';
import { InvalidValueError } from '../refusal/invalid.js';
import { type Credibility, credibilities } from './credibility.js';
import { hearRule } from './hear-rule.js';
import type { CredibilityRule, Testimony } from './rule.js';

const judged = new WeakMap<CredibilityRule, WeakMap<Testimony, { said: Credibility | null }>>();

/**
 * What the rule says of one testimony, asked once. Throws `InvalidValueError` where the rule throws, or answers what is no
 * credibility.
 */
export function judge(rule: CredibilityRule, testimony: Testimony): Credibility | null {
  const known = getOrMake(judged, rule, () => new WeakMap());
  return getOrMake(known, testimony, () => ({ said: hear(rule, testimony) })).said;
}

function hear(rule: CredibilityRule, testimony: Testimony): Credibility | null {
  const said: unknown = hearRule(testimony, () => rule(testimony));
  if (said === null || credibilities.some((one) => one === said)) return said as Credibility | null;
  throw new InvalidValueError('rule: its answer', said, `null, or ${credibilities.join(', ')}`);
}

/** In the rule's own words, where it has any. */
export function reasonBy({ because }: CredibilityRule, testimony: Testimony): string {
  const said: unknown = hearRule(testimony, () => because?.(testimony));
  if (typeof said === 'string') return said;
  if (said === undefined) return 'the given rule says so';
  throw new InvalidValueError('rule: because', said, 'a clause that completes "… because"');
}
