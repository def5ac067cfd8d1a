/**
 * What may be the case at an instant, when each change happened somewhere inside a span and some may not have happened.
 *
 * A *world* is one exact state. Changes turn worlds into worlds. The answer at an instant is the set of worlds that some
 * permitted history leads to: every change that is past and sure is in it, a change that is under way or unsure may be,
 * and changes whose spans overlap may have come in either order, unless the record says which came first.
 */

export interface Change {
  /** Milliseconds. The change happens at an unknown instant in `[notBefore, notAfter)`. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** False: it may not have happened at all. */
  readonly sure: boolean;
  /** Among changes at the same time the higher comes last: a place's own word outweighs its area's. */
  readonly rank: number;
  readonly id: string;
  /** Ids of changes reported to come before this one. */
  readonly after: readonly string[];
}

/** One step of a history: the world that follows, and how ill the change fits the world that it found (0: well). */
export interface Step<W> {
  readonly world: W;
  readonly misfit: number;
}

export interface Worlds<C, W> {
  apply(change: C, world: W): Step<W>;
  key(world: W): string;
}

/** More overlapping changes than this are taken in order of their ends; every order of them would be too many. */
const mostInterleaved = 9;

/**
 * The worlds possible at `at`, given those possible before the first change. The state at an instant is the outcome of
 * everything before it, so that the end of one day and the start of the next are told apart.
 */
export function worldsAt<C extends Change, W>(
  changes: readonly C[],
  at: number,
  initial: readonly W[],
  { apply, key }: Worlds<C, W>,
): W[] {
  let worlds = distinct(initial, key);
  for (const cluster of clusters(
    changes.filter(({ notBefore, notAfter }) => notBefore < at || notAfter <= at),
  ))
    worlds = distinct(
      worlds.flatMap((world) => through(cluster, at, world, { apply, key })),
      key,
    );
  return worlds;
}

/** Groups of changes whose spans overlap, in order. */
function clusters<C extends Change>(changes: readonly C[]): C[][] {
  const groups: C[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of [...changes].sort((a, b) => a.notBefore - b.notBefore)) {
    const last = groups.at(-1);
    if (last && change.notBefore < end) last.push(change);
    else groups.push([change]);
    end = Math.max(end, change.notAfter);
  }
  return groups;
}

function through<C extends Change, W>(
  cluster: readonly C[],
  at: number,
  world: W,
  rules: Worlds<C, W>,
): W[] {
  const ordered = [...cluster].sort(
    (a, b) => a.notAfter - b.notAfter || a.notBefore - b.notBefore || a.rank - b.rank,
  );
  const optional = ordered.filter((change) => !change.sure || change.notAfter > at);
  if (ordered.length > mostInterleaved) return inOrder(ordered, new Set(optional), world, rules);
  const found: W[] = [];
  for (let mask = 0; mask < 1 << optional.length; mask++) {
    const left = new Set(optional.filter((_, bit) => (mask & (1 << bit)) === 0));
    const happened = ordered.filter((change) => !left.has(change));
    if (skipsPredecessor(happened, left)) continue;
    found.push(...bestOrders(happened, world, rules));
  }
  return found;
}

/** A change cannot have happened while one that surely happens, and is reported to precede it, has not. */
function skipsPredecessor<C extends Change>(happened: readonly C[], left: ReadonlySet<C>): boolean {
  return happened.some((change) =>
    [...left].some((other) => other.sure && precedes(other, change)),
  );
}

function precedes(a: Change, b: Change): boolean {
  if (a.notAfter <= b.notBefore || b.after.includes(a.id)) return true;
  return a.rank < b.rank && b.notAfter > a.notBefore && !a.after.includes(b.id);
}

/** Ends of the orders in which the changes fit best what they found: each order is weighed by its misfits. */
function bestOrders<C extends Change, W>(
  happened: readonly C[],
  start: W,
  { apply, key }: Worlds<C, W>,
): W[] {
  let states = new Map<number, Map<string, { world: W; misfit: number }>>([
    [0, new Map([[key(start), { world: start, misfit: 0 }]])],
  ]);
  for (let taken = 0; taken < happened.length; taken++) {
    const next = new Map<number, Map<string, { world: W; misfit: number }>>();
    for (const [mask, worlds] of states)
      happened.forEach((change, bit) => {
        if (mask & (1 << bit)) return;
        if (happened.some((other, i) => i !== bit && !(mask & (1 << i)) && precedes(other, change)))
          return;
        const after = mask | (1 << bit);
        const reached = next.get(after) ?? new Map<string, { world: W; misfit: number }>();
        next.set(after, reached);
        for (const state of worlds.values()) {
          const step = apply(change, state.world);
          const misfit = state.misfit + step.misfit;
          const known = reached.get(key(step.world));
          if (!known || known.misfit > misfit)
            reached.set(key(step.world), { world: step.world, misfit });
        }
      });
    states = next;
  }
  const ends = [...states.values()].flatMap((worlds) => [...worlds.values()]);
  // Ranks and times of three changes can ask for a circle; then the ends of their spans decide.
  if (ends.length === 0) return inOrder(happened, new Set(), start, { apply, key });
  const least = Math.min(...ends.map(({ misfit }) => misfit));
  return ends.filter(({ misfit }) => misfit === least).map(({ world }) => world);
}

function inOrder<C extends Change, W>(
  ordered: readonly C[],
  optional: ReadonlySet<C>,
  start: W,
  { apply, key }: Worlds<C, W>,
): W[] {
  let worlds = [start];
  for (const change of ordered) {
    const changed = worlds.map((world) => apply(change, world).world);
    worlds = distinct(optional.has(change) ? [...worlds, ...changed] : changed, key);
  }
  return worlds;
}

function distinct<W>(worlds: readonly W[], key: (world: W) => string): W[] {
  return [...new Map(worlds.map((world) => [key(world), world])).values()];
}

/** Every instant (ms) at which the answer can change, ascending, within `[from, until]`. */
export function breakpoints(changes: readonly Change[], from: number, until: number): number[] {
  const inside = changes
    // A change may first have happened a moment after its span begins.
    .flatMap(({ notBefore, notAfter }) => [notBefore + 1, notAfter])
    .filter((ms) => ms > from && ms <= until);
  return [...new Set([from, ...inside, until])].sort((a, b) => a - b);
}
