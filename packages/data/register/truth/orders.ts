/** Reported orders that no history can keep. */
import { walk } from './circles.js';

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

/** What must come before a row and begins last of all that must, with the way to it. */
interface Latest {
  readonly row: Ordered;
  readonly from: string;
}

/**
 * Finds the orders that cannot be: circles, each told once, and chains whose first begins only when their last must be
 * over, each told of its last. Names of what is not in the list are passed over.
 */
export function orderFaults(rows: readonly Ordered[]): OrderFault[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const later = rows.filter(({ after }) => after.length > 0).map(({ id }) => id);
  const { order, circles } = walk(later, (id) =>
    (byId.get(id)?.after ?? []).filter((earlier) => byId.has(earlier)),
  );
  const faults = circles.map((circle): OrderFault => {
    const chain = circle.toReversed();
    return { id: chain[0] ?? '', chain, fault: 'circle' };
  });
  const latest = new Map<string, Latest>();
  for (const id of order) {
    const row = byId.get(id);
    const found = row && latestBefore(row, byId, latest);
    if (!found) continue;
    if (canPrecede(found.row, row)) latest.set(id, found);
    else faults.push({ id, chain: chainTo(id, found, latest), fault: 'spans' });
  }
  return faults;
}

function latestBefore(
  { after }: Ordered,
  byId: ReadonlyMap<string, Ordered>,
  latest: ReadonlyMap<string, Latest>,
): Latest | undefined {
  let best: Latest | undefined;
  for (const from of after)
    for (const row of [byId.get(from), latest.get(from)?.row])
      if (row && (!best || beginsLater(row, best.row))) best = { row, from };
  return best;
}

function beginsLater(a: Ordered, b: Ordered): boolean {
  return a.notBefore > b.notBefore || (a.notBefore === b.notBefore && a.notAfter > b.notAfter);
}

/** What happens at an instant can precede what happens at the same instant only if one of them has room. */
function canPrecede(earlier: Ordered, later: Ordered): boolean {
  return earlier.notBefore < later.notAfter || earlier.notAfter <= later.notBefore;
}

function chainTo(last: string, { row, from }: Latest, latest: ReadonlyMap<string, Latest>) {
  const chain = [last];
  for (let id = from; ; id = latest.get(id)?.from ?? row.id) {
    chain.unshift(id);
    if (id === row.id) return chain;
  }
}
