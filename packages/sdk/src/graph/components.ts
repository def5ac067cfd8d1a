/** Which nodes reach each other, for every pair at once. */
import { outside } from '../outside.js';
import type { Graph } from './graph.js';

/**
 * By node: the number of its component; -1: the node itself is not passable.
 *
 * @example
 * ```ts
 * import { type Labels, toGraph, toLabels } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * const labels: Labels = toLabels(line, Int8Array.of(1, 1, -1, 1, 1), 1);
 * console.log(labels[2]); // -1
 * ```
 */
export type Labels = Int32Array;

/**
 * Labels what is joined over elements passable to `floor`. Computed once, it answers any pair in one comparison.
 *
 * @example
 * ```ts
 * import { toGraph, toLabels } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * const labels = toLabels(line, Int8Array.of(1, 1, 1, 1, -1), 1);
 * console.log(labels[0] === labels[1], labels[1] === labels[2]); // true false
 * ```
 */
export function toLabels(graph: Graph, passable: Int8Array, floor: number): Labels {
  const { start, edge, head, nodes } = graph;
  const labels = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (let seed = 0; seed < nodes; seed++) {
    if ((labels[seed] ?? outside()) >= 0 || (passable[seed] ?? outside()) < floor) continue;
    labels[seed] = seed;
    queue[0] = seed;
    for (let i = 0, end = 1; i < end; i++) {
      const node = queue[i] ?? outside();
      const last = start[node + 1] ?? outside();
      for (let slot = start[node] ?? outside(); slot < last; slot++) {
        const next = head[slot] ?? outside();
        if ((labels[next] ?? outside()) >= 0 || (passable[next] ?? outside()) < floor) continue;
        if ((passable[nodes + (edge[slot] ?? outside())] ?? outside()) < floor) continue;
        labels[next] = seed;
        queue[end++] = next;
      }
    }
  }
  return labels;
}

/**
 * What `joined` finds by searching, read from labels at both floors.
 *
 * @example
 * ```ts
 * import { type JoinLabels, toGraph, toJoinLabels } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * const labels: JoinLabels = toJoinLabels(line, Int8Array.of(1, 1, 1, 1, 0));
 * console.log(labels.sure.length, labels.possible.length); // 3 3
 * ```
 */
export interface JoinLabels {
  readonly sure: Labels;
  readonly possible: Labels;
}

/**
 * Labels what is joined surely, and what is perhaps.
 *
 * @example
 * ```ts
 * import { toGraph, toJoinLabels } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * console.log(toJoinLabels(line, Int8Array.of(1, 1, 1, 1, 0)).sure.length); // 3
 * ```
 */
export function toJoinLabels(graph: Graph, passable: Int8Array): JoinLabels {
  return { sure: toLabels(graph, passable, 1), possible: toLabels(graph, passable, 0) };
}

/**
 * The best way between two nodes: 1 surely, 0 perhaps, -1 none.
 *
 * @example
 * ```ts
 * import { joinedBy, toGraph, toJoinLabels } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * const labels = toJoinLabels(line, Int8Array.of(1, 1, 1, 1, 0));
 * console.log(joinedBy(labels, 0, 1), joinedBy(labels, 0, 2)); // 1 0
 * ```
 */
export function joinedBy({ sure, possible }: JoinLabels, from: number, to: number): number {
  if (sure[from] === sure[to] && (sure[from] ?? outside()) >= 0) return 1;
  return possible[from] === possible[to] && (possible[from] ?? outside()) >= 0 ? 0 : -1;
}
