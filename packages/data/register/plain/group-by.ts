/** Rows in groups, in the order in which the groups are met: `Map.groupBy`, which Node has from version 21. */
export function groupBy<T>(rows: Iterable<T>, key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) addTo(groups, key(row), row);
  return groups;
}

/** Puts one more into the group of a name. */
export function addTo<T>(groups: Map<string, T[]>, name: string, row: T): void {
  const group = groups.get(name);
  if (group) group.push(row);
  else groups.set(name, [row]);
}
