import { toCutting, uncuttable } from './cutting.js';
import type { Graph } from './graph.js';

/** How many ways over elements passable to `floor` share neither edge nor node between their ends. */
export function disjointPaths(
  graph: Graph,
  passable: Int8Array,
  from: number,
  to: number,
  floor: number,
): number {
  const { flow, source, sink } = toCutting(graph, from, to, (element) =>
    (passable[element] as number) < floor ? 0 : element === from || element === to ? uncuttable : 1,
  );
  return flow.maxFlow(source, sink);
}
