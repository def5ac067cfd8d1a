import type { Index } from '../atlas/index-of.js';
import { getOrMake } from './get-or-make.js';

/** Keeps of an atlas what was asked for last, so many at most; what was asked for least lately goes first. */
export function lastly(most: number) {
  const byIndex = new WeakMap<Index, Map<string, object>>();
  return <T extends object>(index: Index, key: string, make: () => T): T => {
    const kept = getOrMake(byIndex, index, () => new Map<string, object>());
    const value = (kept.get(key) ?? make()) as T;
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return value;
  };
}
