/**
 * Searches, flows and cuts on plain integers, without the record and without its questions: for whoever brings a network of
 * their own. Nodes and edges are numbers below the counts, weights are not negative: what is not so throws an
 * `InvalidValueError`. A graph is looked through once, and then taken for sound; its arrays are not to be written into.
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
export {
  connectivityOver,
  dominatorsFrom,
  edgesAt,
  elementsOf,
  joined,
  joinedBy,
  joinedTo,
  largerVertexCuts,
  minimumEdgeCut,
  minimumEdgeCuts,
  minimumVertexCut,
  minimumVertexCuts,
  otherEnd,
  shortestPath,
  toGraph,
  toJoinLabels,
  toLabels,
} from './doors/graph.js';
export type { CutList } from './graph/all-cuts.js';
export type { JoinLabels, Labels } from './graph/components.js';
export type { EdgeSpan } from './graph/connectivity.js';
export type { Usable } from './graph/cuts.js';
export type { Graph, Path } from './graph/graph.js';
export { InvalidValueError } from './refusal/invalid.js';
