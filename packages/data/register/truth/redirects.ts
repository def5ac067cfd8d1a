/** What redirects of one collection owe to its records and to each other: lint and the check of a dataset ask the same. */

export interface Move {
  readonly from: string;
  readonly to: string;
}

export interface RedirectFault {
  readonly at: number;
  readonly field: 'from' | 'to';
  readonly message: string;
}

/** Whoever follows a redirect arrives: at a record, in one step. */
export function* redirectFaults(
  moves: readonly Move[],
  ids: { has(id: string): boolean },
): Generator<RedirectFault> {
  const went = new Map<string, string>();
  for (const { from, to } of moves) if (!went.has(from)) went.set(from, to);
  const seen = new Set<string>();
  for (const [at, { from, to }] of moves.entries()) {
    if (ids.has(from)) yield { at, field: 'from', message: `'${from}' is still on record` };
    else if (seen.has(from)) yield { at, field: 'from', message: `'${from}' has gone already` };
    seen.add(from);
    const next = went.get(to);
    if (next !== undefined)
      yield { at, field: 'to', message: `'${to}' went itself; name '${next}'` };
    else if (!ids.has(to)) yield { at, field: 'to', message: `there is no '${to}'` };
  }
}
