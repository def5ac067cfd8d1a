/** What was computed under a rule, kept while atlas and rule live, and no more of it than there is room for. */

import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf } from '../atlas/index-of.js';
import { getOrMake } from '../kept/get-or-make.js';
import type { Credibility } from './credibility.js';
import type { CredibilityRule } from './rule.js';
import type { Weighing } from './weighing.js';

/** So many are kept for each place or stretch of road, under each rule: the oldest gives way. */
const keptForEach = 3;

/** What is kept of one thing: how much was known of it, how sure a thing must be, and what that makes of it. */
interface Kept<T> {
  readonly step: number;
  readonly atLeast: Credibility;
  readonly value: T;
}

/** Gives what is made of a thing by what was known of it; `stepAt` tells how much that was. */
export function keeper<T>() {
  type ByThing = Map<string, readonly Kept<T>[]>;
  const byIndex = new WeakMap<Index, WeakMap<CredibilityRule, ByThing>>();
  const keptUnder = (atlas: Atlas, rule: CredibilityRule): ByThing => {
    const byRule = getOrMake(byIndex, indexOf(atlas), () => new WeakMap());
    return getOrMake(byRule, rule, () => new Map());
  };
  return (
    atlas: Atlas,
    thing: string,
    { rule, atLeast, asOf }: Weighing,
    stepAt: (asOf: number) => number,
    compute: () => T,
  ): T => {
    const byThing = keptUnder(atlas, rule);
    const kept = byThing.get(thing);
    // All that is known is its own step: nothing need be counted for the question that is asked most.
    const step = asOf === Number.POSITIVE_INFINITY ? asOf : stepAt(asOf);
    if (kept !== undefined)
      for (const one of kept) if (one.step === step && one.atLeast === atLeast) return one.value;
    const value = compute();
    // Anew, and not pushed: a list that grows takes room for sixteen, and most are of one.
    const rest = byThing.get(thing)?.slice(1 - keptForEach) ?? [];
    byThing.set(thing, [...rest, { step, atLeast, value }]);
    return value;
  };
}
