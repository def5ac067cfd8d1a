/** Kleene's or over all ways, of his and over their elements: 1 yes, 0 perhaps, -1 no. */
import { outside } from '../outside.js';
import type { Graph } from './graph.js';

/**
 * For each node the best that a way from `from` offers: 1, a way over elements at 1; 0, one over those at 0 too; -1, none.
 *
 * @example
 * ```ts
 * import { joinedTo, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * // Nodes first, then edges: the second edge is passable perhaps.
 * console.log([...joinedTo(line, Int8Array.of(1, 1, 1, 1, 0), 0)]); // [1, 1, 0]
 * ```
 */
export function joinedTo(graph: Graph, passable: Int8Array, from: number): Int8Array {
  return flood(graph, passable, from, -1);
}

/**
 * The best way between two nodes.
 *
 * @example
 * ```ts
 * import { joined, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * console.log(joined(line, Int8Array.of(1, 1, 1, 1, 0), 0, 2)); // 0
 * ```
 */
export function joined(graph: Graph, passable: Int8Array, from: number, to: number): number {
  return flood(graph, passable, from, to)[to] ?? -1;
}

/** First over what is surely passable, then on over what may be; stops once `to` is found. */
function flood(graph: Graph, passable: Int8Array, from: number, to: number): Int8Array {
  const { start, edge, head, nodes } = graph;
  const best = new Int8Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (const floor of [1, 0]) {
    let end = 0;
    if (floor === 0) for (let n = 0; n < nodes; n++) if (best[n] === 1) queue[end++] = n;
    if ((best[from] ?? outside()) < 0 && (passable[from] ?? outside()) >= floor) {
      best[from] = floor;
      queue[end++] = from;
    }
    for (let i = 0; i < end; i++) {
      const node = queue[i] ?? outside();
      if (node === to) return best;
      const last = start[node + 1] ?? outside();
      for (let slot = start[node] ?? outside(); slot < last; slot++) {
        const next = head[slot] ?? outside();
        if ((best[next] ?? outside()) >= 0 || (passable[next] ?? outside()) < floor) continue;
        if ((passable[nodes + (edge[slot] ?? outside())] ?? outside()) < floor) continue;
        best[next] = floor;
        queue[end++] = next;
      }
    }
  }
  return best;
}
