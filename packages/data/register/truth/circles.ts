/** Walks what leads to what, each once: what everything leads to comes first, and ways that lead back are told. */
export interface Walk {
  /** All ids, each after those that it leads to, as far as no circle hinders. */
  readonly order: readonly string[];
  /** Each from an id to itself again. */
  readonly circles: readonly (readonly string[])[];
}

type Next = (id: string) => readonly string[];

/** In time that grows with the ids and the ways between them; no stack is as deep as a chain is long. */
export function walk(ids: Iterable<string>, next: Next): Walk {
  const order: string[] = [];
  const circles: string[][] = [];
  const done = new Set<string>();
  const open = new Map<string, number>();
  const trail: { readonly id: string; readonly ways: readonly string[]; at: number }[] = [];
  const enter = (id: string) => {
    const ways = next(id);
    if (ways.length === 0) return leave(id);
    open.set(id, trail.length);
    trail.push({ id, ways, at: 0 });
  };
  const leave = (id: string) => {
    done.add(id);
    order.push(id);
  };
  for (const start of ids) {
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const way = top.ways[top.at++];
      if (way === undefined) {
        trail.pop();
        open.delete(top.id);
        leave(top.id);
      } else if (open.has(way))
        circles.push([...trail.slice(open.get(way)).map(({ id }) => id), way]);
      else if (!done.has(way)) enter(way);
    }
  }
  return { order, circles };
}
