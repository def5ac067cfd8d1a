import type { CredibilityRule } from './rule.js';

/** Whom a made rule names, so that whoever uses it on an atlas learns of names that the atlas has not. */
export interface Named {
  readonly alignments: readonly string[];
  readonly origins: readonly string[];
  /** The rule that it was made of. */
  readonly rule: CredibilityRule;
}

const names = new WeakMap<CredibilityRule, Named>();

export function keepNamed(rule: CredibilityRule, named: Named): void {
  names.set(rule, named);
}

/** Whom a rule names; undefined where it was not made to hear some. */
export function namedBy(rule: CredibilityRule): Named | undefined {
  return names.get(rule);
}
