import { getOrMake } from './get-or-make.js';

/** Rows by what each is filed under, in their order. */
export function groupBy<K, T>(rows: Iterable<T>, keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) addTo(groups, keyOf(row), row);
  return groups;
}

/** Puts one more into the list under a key. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, row: T): void {
  getOrMake(lists, key, () => []).push(row);
}
