/** The keys of a table that has no others: the compiler takes any object to have more than its type says. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table) as K[];
}
