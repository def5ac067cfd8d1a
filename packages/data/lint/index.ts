import type { Problem, Records } from '../build/read.js';
import type { Rule } from './rule.js';
import { references } from './rules/references.js';

/** Every editorial rule, in the order in which their findings are most useful. */
export const rules: readonly Rule[] = [references];

export function lint(records: Records): Problem[] {
  return rules.flatMap((rule) => [...rule.check(records)]);
}
