/** Which nodes reach each other, for every pair at once. */
import type { Graph } from './graph.js';

/** By node: the number of its component; -1: the node itself is not passable. */
export type Labels = Int32Array;

/** Labels what is joined over elements passable to `floor`. Computed once, it answers any pair in one comparison. */
export function toLabels(graph: Graph, passable: Int8Array, floor: number): Labels {
  const { start, edge, head, nodes } = graph;
  const labels = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (let seed = 0; seed < nodes; seed++) {
    if ((labels[seed] as number) >= 0 || (passable[seed] as number) < floor) continue;
    labels[seed] = seed;
    queue[0] = seed;
    for (let i = 0, end = 1; i < end; i++) {
      const node = queue[i] as number;
      const last = start[node + 1] as number;
      for (let slot = start[node] as number; slot < last; slot++) {
        const next = head[slot] as number;
        if ((labels[next] as number) >= 0 || (passable[next] as number) < floor) continue;
        if ((passable[nodes + (edge[slot] as number)] as number) < floor) continue;
        labels[next] = seed;
        queue[end++] = next;
      }
    }
  }
  return labels;
}

/** What `joined` finds by searching, read from labels at both floors. */
export interface JoinLabels {
  readonly sure: Labels;
  readonly possible: Labels;
}

export function toJoinLabels(graph: Graph, passable: Int8Array): JoinLabels {
  return { sure: toLabels(graph, passable, 1), possible: toLabels(graph, passable, 0) };
}

export function joinedBy({ sure, possible }: JoinLabels, from: number, to: number): number {
  if (sure[from] === sure[to] && (sure[from] as number) >= 0) return 1;
  return possible[from] === possible[to] && (possible[from] as number) >= 0 ? 0 : -1;
}
