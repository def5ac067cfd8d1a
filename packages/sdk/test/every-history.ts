/**
 * Every history of a few changes, one by one: which happened, in which order, at which instants, and how far it had come at
 * the moment asked. It reads spans and orders for itself, and shares nothing with what it proves.
 */
export interface Happened {
  from: number;
  until: number;
  sure: boolean;
  own: boolean;
  /** In any order to what speaks more or less closely of it. */
  free?: boolean;
  rank: readonly number[];
  after: number[];
}

export function endsOfEveryHistory<S>(
  list: readonly Happened[],
  moment: number,
  start: readonly S[],
  apply: (change: number, state: S) => S,
  permits: (before: readonly number[], next: number) => boolean = () => true,
): Set<S> {
  const ranked = histories(list, moment, start, apply, permits, true);
  return ranked.size > 0 ? ranked : histories(list, moment, start, apply, permits, false);
}

function histories<S>(
  list: readonly Happened[],
  moment: number,
  start: readonly S[],
  apply: (change: number, state: S) => S,
  permits: (before: readonly number[], next: number) => boolean,
  ranks: boolean,
): Set<S> {
  const ends = new Set<S>();
  const go = (order: number[], instant: number, passed: boolean, states: readonly S[]) => {
    // Nothing more happens, or all else after the moment asked.
    if (passed && list.every(({ sure }, i) => !sure || order.includes(i)))
      for (const state of states) ends.add(state);
    if (!passed) go(order, Math.max(instant, moment), true, states);
    list.forEach((one, i) => {
      if (order.includes(i)) return;
      // The earliest instant left: later ones leave less room to those that follow.
      const when = Math.max(instant, one.from);
      if (when >= one.until || (!passed && when >= moment)) return;
      if (order.some((earlier) => mustPrecede(list, i, earlier, ranks)) || !permits(order, i))
        return;
      go([...order, i], when, passed, passed ? states : states.map((state) => apply(i, state)));
    });
  };
  go([], Number.NEGATIVE_INFINITY, false, start);
  return ends;
}

/** Whether `a`, where both happen, comes before `b`. */
function mustPrecede(list: readonly Happened[], a: number, b: number, ranks: boolean): boolean {
  const [one, other] = [list[a], list[b]];
  if (!one || !other) return false;
  if (other.after.includes(a)) return true;
  if (!ranks || one.free || other.free || isReportedAfter(list, a, b)) return false;
  if (!one.own && other.own) return one.from < other.until && other.from < one.until;
  const oneSpan = one.from === other.from && one.until === other.until;
  return !one.own && !other.own && oneSpan && ranksBelow(one.rank, other.rank);
}

function isReportedAfter(list: readonly Happened[], a: number, b: number): boolean {
  return (list[a]?.after ?? []).some((c) => c === b || isReportedAfter(list, c, b));
}

function ranksBelow([first = 0, ...rest]: readonly number[], other: readonly number[]): boolean {
  const [second = 0, ...others] = other;
  if (first !== second) return first < second;
  return (rest.length > 0 || others.length > 0) && ranksBelow(rest, others);
}
