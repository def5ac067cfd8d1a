import { outside } from '../outside.js';
import { getOrMake } from './get-or-make.js';

/** Keeps of each owner what was asked for last, so many at most; what was asked for least lately goes first. */
export function lastly(most: number) {
  const byOwner = new WeakMap<object, Map<string, object>>();
  return <T extends object>(owner: object, key: string, make: () => T): T => {
    const kept = getOrMake(byOwner, owner, () => new Map<string, object>());
    const value = (kept.get(key) ?? make()) as T;
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? outside());
    return value;
  };
}
