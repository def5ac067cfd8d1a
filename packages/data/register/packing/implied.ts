/** What mostly follows from the rest of a record, and need not stand in the lean one: names from ids, days and sources in ids. */

export type Row = Record<string, unknown>;

/** Takes out of a record what `lengthen` puts back: an id's day where it is that of the record's time. */
export function shorten(row: Row): Row {
  const { id, names, source } = row;
  if (names !== undefined) {
    const { en } = names as { en: string };
    row.names = en === titled(id) ? 0 : en;
  }
  if (source !== undefined) row.id = String(id).slice(String(source).length);
  else {
    const time = (row.published ?? row.when) as { notBefore: string } | undefined;
    if (time) row.id = String(id).replace(time.notBefore.slice(0, 10), '*');
  }
  return row;
}

/** `dayOf` tells the day of a packed time's first number; a claim's source is a place in the list of sources. */
export function lengthen(
  row: Row,
  sources: readonly Row[],
  dayOf: (minutes: number) => string,
): void {
  const { id, names, source } = row;
  if (names !== undefined) row.names = { en: names === 0 ? titled(id) : names, variants: [] };
  if (source !== undefined) row.id = `${sources[Number(source)]?.id}${id}`;
  else {
    const [start] = (row.published ?? row.when ?? []) as Partial<readonly [number]>;
    if (start !== undefined) row.id = String(id).replace('*', dayOf(start));
  }
}

/** `al-waer` is Al Waer. */
function titled(id: unknown): string {
  const words = String(id).split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}
