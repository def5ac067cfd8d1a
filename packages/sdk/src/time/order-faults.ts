/** Reported orders that no history can keep. */

/** Something that happened in a span (ms) and was reported to come after others. */
export interface Ordered {
  readonly id: string;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly after: readonly string[];
}

export interface OrderFault {
  readonly id: string;
  /** The chain from what is said to come first to what is said to come last; first and last are one in a circle. */
  readonly chain: readonly string[];
  readonly fault: 'circle' | 'spans';
}

/**
 * Finds the orders that cannot be: circles, and chains whose first begins only when their last must be over. Each is told
 * once, of its last. Names of what is not in the list are passed over.
 */
export function orderFaults(rows: readonly Ordered[]): OrderFault[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((row): OrderFault[] => {
    if (row.after.length === 0) return [];
    // What comes before, each with what it was reached from.
    const reached = new Map<string, string>();
    for (const [id, from] of startingWith(row, reached)) {
      const earlier = byId.get(id);
      if (!earlier) continue;
      if (id === row.id)
        return [{ id, chain: chainFrom(id, from, row.id, reached), fault: 'circle' }];
      if (!canPrecede(earlier, row))
        return [{ id: row.id, chain: chainFrom(id, from, row.id, reached), fault: 'spans' }];
      for (const next of earlier.after) if (!reached.has(next)) reached.set(next, id);
    }
    return [];
  });
}

function startingWith({ id, after }: Ordered, reached: Map<string, string>) {
  for (const earlier of after) reached.set(earlier, id);
  return reached;
}

/** What happens at an instant can precede what happens at the same instant only if one of them has room. */
function canPrecede(earlier: Ordered, later: Ordered): boolean {
  return earlier.notBefore < later.notAfter || earlier.notAfter <= later.notBefore;
}

function chainFrom(
  first: string,
  from: string,
  last: string,
  reached: ReadonlyMap<string, string>,
): string[] {
  const chain = [first];
  for (let id = from; id !== last; id = reached.get(id) ?? last) chain.push(id);
  return [...chain, last];
}
