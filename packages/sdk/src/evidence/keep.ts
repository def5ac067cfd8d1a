/** What was computed under a rule, kept while atlas and rule live, and no more of it than there is room for. */

import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf } from '../atlas/index-of.js';
import type { CredibilityRule } from './rule.js';

/** So many are kept for each place and stretch of road, under each rule. */
const keptForEach = 8;

export function keeper<T>() {
  const byIndex = new WeakMap<Index, WeakMap<CredibilityRule, Map<string, T>>>();
  return (atlas: Atlas, rule: CredibilityRule, key: string, compute: () => T): T => {
    const index = indexOf(atlas);
    const byRule = byIndex.get(index) ?? new WeakMap<CredibilityRule, Map<string, T>>();
    byIndex.set(index, byRule);
    const known = byRule.get(rule) ?? new Map<string, T>();
    byRule.set(rule, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = compute();
    known.set(key, made);
    if (known.size > keptForEach * (index.places.size + index.segments.size))
      known.delete(known.keys().next().value as string);
    return made;
  };
}
