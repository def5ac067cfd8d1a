import type { RuleName } from '../questions/asked.js';

/** Every rule that the page offers: a word more in the type is missed here by the compiler. */
export const ruleNames = Object.keys({
  shipped: true,
  confirmed: true,
  any: true,
  'against-interest': true,
} satisfies Record<RuleName, true>) as RuleName[];
