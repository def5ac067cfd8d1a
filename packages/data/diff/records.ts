/** What differs between two records, by id and field. */

type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

export interface Correction {
  readonly collection: string;
  readonly id: string;
  /** A path: `point`, `when.notAfter`, `names.ar`. */
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
}

export interface Entry {
  readonly collection: string;
  readonly id: string;
}

export interface Redirected extends Entry {
  readonly to: string;
}

export interface Changes {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly redirected: readonly Redirected[];
  readonly corrected: readonly Correction[];
}

/** What went is redirected where the later record says so, to a record that it has. */
export function compareRecords(before: Tables, after: Tables): Changes {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((name) => compareRows(name, before[name] ?? [], after[name] ?? []));
  const gone = parts.flatMap(({ removed }) => removed);
  const redirects = redirectsIn(after);
  const wentTo = ({ collection, id }: Entry) => redirects.get(`${collection} ${id}`);
  return {
    // A redirect is told where the id is that went.
    added: parts
      .flatMap(({ added }) => added)
      .filter(({ collection }) => collection !== 'redirects'),
    removed: gone.filter((entry) => wentTo(entry) === undefined),
    redirected: gone.flatMap((entry) => {
      const to = wentTo(entry);
      return to === undefined ? [] : { ...entry, to };
    }),
    corrected: parts.flatMap(({ corrected }) => corrected),
  };
}

/** Collection and id → the id that stands for it, where that one is there. */
function redirectsIn(tables: Tables): Map<string, string> {
  const moves = (tables.redirects ?? []).map(({ collection, from, to }) =>
    [collection, from, to].map(String),
  );
  return new Map(
    moves
      .filter(([name = '', , to]) => tables[name]?.some(({ id }) => id === to))
      .map(([name, from, to = '']) => [`${name} ${from}`, to]),
  );
}

function compareRows(collection: string, before: readonly Row[], after: readonly Row[]) {
  const [old, now] = [byKey(before), byKey(after)];
  const without = (these: ReadonlyMap<string, Row>, those: ReadonlyMap<string, Row>) =>
    [...these.keys()].filter((id) => !those.has(id)).map((id): Entry => ({ collection, id }));
  return {
    added: without(now, old),
    removed: without(old, now),
    corrected: [...now].flatMap(([id, row]) => {
      const earlier = old.get(id);
      return earlier
        ? [...fieldsThatDiffer(earlier, row, '')].map((at) => ({ collection, id, ...at }))
        : [];
    }),
  };
}

function byKey(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** What has no id is known by the ids that it names, and by its beginning. */
function keyOf({ id, collection, place, a, b, from }: Row): string {
  return typeof id === 'string'
    ? id
    : [collection, place, a, b, from].filter((part) => part).join(' ');
}

/** Objects are compared field by field; a list is one value. */
function* fieldsThatDiffer(
  old: unknown,
  now: unknown,
  path: string,
): Generator<Omit<Correction, keyof Entry>> {
  if (isObject(old) && isObject(now))
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)]))
      yield* fieldsThatDiffer(old[key], now[key], path === '' ? key : `${path}.${key}`);
  else if (JSON.stringify(old) !== JSON.stringify(now))
    yield { field: path, old: old ?? null, new: now ?? null };
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
