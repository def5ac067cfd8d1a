/** What every way from one node to each of the others must pass. */
import { outside } from '../outside.js';
import type { Graph } from './graph.js';

/**
 * By node: the last node before it that every way from `from` passes (its immediate dominator); `from` itself where there
 * are two ways that share none between; -1 for `from` and what is out of reach.
 *
 * In an undirected graph these are the articulation points, found for all nodes in one pass (Tarjan 1972).
 *
 * @example
 * ```ts
 * import { dominatorsFrom, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * console.log([...dominatorsFrom(line, new Int8Array(5).fill(1), 0)]); // [-1, 0, 1]
 * ```
 */
export function dominatorsFrom(
  graph: Graph,
  passable: Int8Array,
  from: number,
  floor = 1,
): Int32Array {
  const { start, edge, head, nodes } = graph;
  const dominator = new Int32Array(nodes).fill(-1);
  if ((passable[from] ?? outside()) < floor) return dominator;
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const cursor = start.slice();
  const visited: number[] = [from];
  order[from] = 0;
  for (let node = from; node >= 0; ) {
    const slot = cursor[node] ?? outside();
    if (slot === start[node + 1]) {
      const up = parent[node] ?? outside();
      if (up >= 0) low[up] = Math.min(low[up] ?? outside(), low[node] ?? outside());
      node = up;
      continue;
    }
    cursor[node] = slot + 1;
    const next = head[slot] ?? outside();
    if ((passable[next] ?? outside()) < floor) continue;
    if ((passable[nodes + (edge[slot] ?? outside())] ?? outside()) < floor) continue;
    if ((order[next] ?? outside()) >= 0) {
      low[node] = Math.min(low[node] ?? outside(), order[next] ?? outside());
      continue;
    }
    order[next] = visited.length;
    low[next] = visited.length;
    parent[next] = node;
    visited.push(next);
    node = next;
  }
  // A parent parts a child from the root unless something below the child reaches above the parent.
  for (const node of visited.slice(1)) {
    const up = parent[node] ?? outside();
    const parts = up === from || (low[node] ?? outside()) >= (order[up] ?? outside());
    dominator[node] = parts ? up : (dominator[up] ?? outside());
  }
  return dominator;
}
