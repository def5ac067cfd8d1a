/** The cuts between two nodes, over what is usable of a graph. */
import { allCheapestCuts, type CutList } from './all-cuts.js';
import { cheapestCut, type Price, toCutting, uncuttable } from './cutting.js';
import { edgesAt, type Graph, otherEnd } from './graph.js';
import { largerCuts } from './larger-cuts.js';

/**
 * Whether a node or an edge, by its element, may be used.
 *
 * @example
 * ```ts
 * import { minimumVertexCut, toGraph, type Usable } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * const usable: Usable = (element) => element !== 3;
 * console.log(minimumVertexCut(ring, 0, 2, usable)); // [1]
 * ```
 */
export type Usable = (element: number) => boolean;

/**
 * The fewest nodes other than the ends whose removal parts them; null when an edge joins the ends.
 *
 * @example
 * ```ts
 * import { minimumVertexCut, toGraph } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * console.log(minimumVertexCut(ring, 0, 2, () => true)); // [1, 3]
 * ```
 */
export function minimumVertexCut(
  graph: Graph,
  from: number,
  to: number,
  usable: Usable,
): number[] | null {
  if (isMoot(from, to, usable)) return [];
  if (joins(graph, from, to).some(usable)) return null;
  return cheapestCut(graph, cuttingNodes(graph, from, to, usable));
}

/**
 * The fewest edges whose removal parts two nodes.
 *
 * @example
 * ```ts
 * import { minimumEdgeCut, toGraph } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * console.log(minimumEdgeCut(ring, 0, 2, () => true).length); // 2
 * ```
 */
export function minimumEdgeCut(graph: Graph, from: number, to: number, usable: Usable): number[] {
  if (isMoot(from, to, usable)) return [];
  const cutting = cuttingEdges(graph, from, to, usable);
  return (cheapestCut(graph, cutting) ?? []).map((element) => element - graph.nodes);
}

/**
 * Every smallest set of nodes, with the edges that join the ends, whose removal parts the ends. Elements.
 *
 * @example
 * ```ts
 * import { minimumVertexCuts, toGraph } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * console.log(minimumVertexCuts(ring, 0, 2, () => true, 10)); // { cuts: [[1, 3]], complete: true }
 * ```
 */
export function minimumVertexCuts(
  graph: Graph,
  from: number,
  to: number,
  usable: Usable,
  limit: number,
): CutList {
  if (isMoot(from, to, usable)) return none;
  const cutting = cuttingNodes(graph, from, to, usable);
  return allCheapestCuts(graph, cutting, limit);
}

/**
 * Every smallest set of edges whose removal parts two nodes. Elements.
 *
 * @example
 * ```ts
 * import { minimumEdgeCuts, toGraph } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * console.log(minimumEdgeCuts(ring, 0, 2, () => true, 10).cuts.length); // 4
 * ```
 */
export function minimumEdgeCuts(
  graph: Graph,
  from: number,
  to: number,
  usable: Usable,
  limit: number,
): CutList {
  if (isMoot(from, to, usable)) return none;
  return allCheapestCuts(graph, cuttingEdges(graph, from, to, usable), limit);
}

/**
 * Sets of nodes (and edges that join the ends) larger than the smallest, of which no part would do.
 *
 * @example
 * ```ts
 * import { largerVertexCuts, minimumVertexCuts, toGraph } from '@syria-2024/sdk/graph';
 * // From 0 to 4 over 1, and then over 2 or 3.
 * const graph = toGraph(5, Int32Array.of(0, 1, 1, 2, 1, 3, 2, 4, 3, 4), new Float64Array(5).fill(1));
 * const all = minimumVertexCuts(graph, 0, 4, () => true, 10);
 * const larger = largerVertexCuts(graph, 0, 4, () => true, { all, limit: 10, extra: 1 });
 * console.log(all.cuts, larger.cuts); // [[1]] [[2, 3]]
 * ```
 */
export function largerVertexCuts(
  graph: Graph,
  from: number,
  to: number,
  usable: Usable,
  { all, limit, extra }: { all: CutList; limit: number; extra: number },
): CutList {
  const least = all.cuts[0]?.length ?? 0;
  if (least === 0 || extra <= 0) return none;
  const cutting = cuttingNodes(graph, from, to, usable);
  return largerCuts(graph, cutting, least, least + extra, limit);
}

/** Nothing is to be parted. */
const isMoot = (from: number, to: number, usable: Usable) =>
  from === to || !usable(from) || !usable(to);

const cuttingNodes = (graph: Graph, from: number, to: number, usable: Usable) =>
  toCutting(graph, from, to, byNode(graph, from, to, usable));

const cuttingEdges = (graph: Graph, from: number, to: number, usable: Usable) =>
  toCutting(graph, from, to, byEdge(graph, usable));

const none: CutList = { cuts: [], complete: true };

/** The edges between two nodes. */
function joins(graph: Graph, from: number, to: number): number[] {
  return [...edgesAt(graph, from)]
    .filter((edge) => otherEnd(graph, edge, from) === to)
    .map((edge) => graph.nodes + edge);
}

function byNode(graph: Graph, from: number, to: number, usable: Usable): Price {
  const direct = new Set(joins(graph, from, to));
  const { nodes } = graph;
  return (element) => {
    if (!usable(element)) return 0;
    if (element < nodes) return element === from || element === to ? uncuttable : 1;
    return direct.has(element) ? 1 : uncuttable;
  };
}

function byEdge(graph: Graph, usable: Usable): Price {
  const { nodes } = graph;
  return (element) => (usable(element) ? (element < nodes ? uncuttable : 1) : 0);
}
