/** Everything that was ever published, weighed by the default rule, however old the word. */
import { defaultRule } from '../src/evidence/default-rule.js';

export const weighing = {
  asOf: Number.POSITIVE_INFINITY,
  atLeast: 'possible',
  carry: 'forever',
  rule: defaultRule,
} as const;
