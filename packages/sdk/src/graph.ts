/**
 * Searches, flows and cuts on plain integers, without the record and without its questions: for whoever brings a network of
 * their own. What is given is not checked beforehand: nodes and edges are numbers below the counts, weights are not negative.
 * A search that comes to a number beyond them throws a `RangeError`.
 *
 * @example
 * ```ts
 * import { joined, minimumVertexCut, shortestPath, toGraph } from '@syria-2024/sdk/graph';
 *
 * // Four nodes in a ring, and what of it can be passed: 1 surely, 0 perhaps, -1 not; nodes first, then edges.
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * const passable = new Int8Array(ring.nodes + ring.edges).fill(1);
 * console.log(joined(ring, passable, 0, 2), shortestPath(ring, passable, 0, 2)?.nodes);
 * console.log(minimumVertexCut(ring, 0, 2, (element) => passable[element] === 1));
 * ```
 *
 * @packageDocumentation
 */
export type { CutList } from './graph/all-cuts.js';
export {
  type JoinLabels,
  joinedBy,
  type Labels,
  toJoinLabels,
  toLabels,
} from './graph/components.js';
export { connectivityOver, type EdgeSpan } from './graph/connectivity.js';
export {
  largerVertexCuts,
  minimumEdgeCut,
  minimumEdgeCuts,
  minimumVertexCut,
  minimumVertexCuts,
  type Usable,
} from './graph/cuts.js';
export { dominatorsFrom } from './graph/dominators.js';
export { edgesAt, elementsOf, type Graph, otherEnd, type Path, toGraph } from './graph/graph.js';
export { joined, joinedTo } from './graph/join.js';
export { shortestPath } from './graph/shortest.js';
