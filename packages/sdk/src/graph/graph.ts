/** A road network, or any other, as integers. */
import { outside } from '../outside.js';

/**
 * Nodes are numbered from 0, edges too; an *element* is either: nodes first, then edges, so that one flat array says
 * something of both. The neighbours of node `n` are behind the slots `start[n]` up to `start[n + 1]`.
 *
 * @example
 * ```ts
 * import { type Graph, toGraph } from '@syria-2024/sdk/graph';
 * const degreeOf = ({ start }: Graph, node: number) => (start[node + 1] ?? 0) - (start[node] ?? 0);
 * console.log(degreeOf(toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1)), 1)); // 2
 * ```
 */
export interface Graph {
  /** How many. */
  readonly nodes: number;
  readonly edges: number;
  /** The two ends of edge `e`, at `2 * e` and `2 * e + 1`. */
  readonly ends: Int32Array;
  /** By edge: not negative. */
  readonly weight: Float64Array;
  readonly start: Int32Array;
  /** By slot: the edge, and the node where it leads. */
  readonly edge: Int32Array;
  readonly head: Int32Array;
}

/**
 * A way: nodes in order, and the edges between them.
 *
 * @example
 * ```ts
 * import { type Path, shortestPath, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * const path: Path | null = shortestPath(line, new Int8Array(5).fill(1), 0, 2);
 * console.log(path?.nodes, path?.edges); // [0, 1, 2] [0, 1]
 * ```
 */
export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/**
 * Lays undirected edges out by their nodes; several may join the same two.
 *
 * @example
 * ```ts
 * import { toGraph } from '@syria-2024/sdk/graph';
 * // Four nodes in a ring: the ends of each edge, and its weight.
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * console.log(ring.nodes, ring.edges); // 4 4
 * ```
 */
export function toGraph(nodes: number, ends: Int32Array, weight: Float64Array): Graph {
  const start = new Int32Array(nodes + 1);
  for (const n of ends) start[n + 1] = (start[n + 1] ?? outside()) + 1;
  sumUp(start);
  const next = start.slice();
  const edge = new Int32Array(ends.length);
  const head = new Int32Array(ends.length);
  ends.forEach((n, i) => {
    const slot = next[n] ?? outside();
    edge[slot] = i >> 1;
    head[slot] = ends[i ^ 1] ?? outside();
    next[n] = slot + 1;
  });
  return { nodes, edges: ends.length / 2, ends, weight, start, edge, head };
}

/** Makes of counts where each begins, if all stand one after the other. */
export function sumUp(counts: Int32Array): void {
  let sum = 0;
  for (const [i, count] of counts.entries()) {
    sum += count;
    counts[i] = sum;
  }
}

/** The two ends of an edge. */
export function endsOf({ ends }: Graph, edge: number): [one: number, other: number] {
  return [ends[2 * edge] ?? outside(), ends[2 * edge + 1] ?? outside()];
}

/**
 * The end of an edge that is not a node.
 *
 * @example
 * ```ts
 * import { otherEnd, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * console.log(otherEnd(line, 1, 1)); // 2
 * ```
 */
export function otherEnd({ ends }: Graph, edge: number, node: number): number {
  return (ends[2 * edge] === node ? ends[2 * edge + 1] : ends[2 * edge]) ?? outside();
}

/**
 * The edges at a node.
 *
 * @example
 * ```ts
 * import { edgesAt, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * console.log([...edgesAt(line, 1)]); // [0, 1]
 * ```
 */
export function edgesAt({ start, edge }: Graph, node: number): Int32Array {
  return edge.subarray(start[node], start[node + 1]);
}

/**
 * The elements of a way.
 *
 * @example
 * ```ts
 * import { elementsOf, toGraph } from '@syria-2024/sdk/graph';
 * const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
 * console.log(elementsOf(line, { nodes: [0, 1], edges: [0] })); // [0, 1, 3]: edges come after the three nodes
 * ```
 */
export function elementsOf({ nodes: count }: Graph, { nodes, edges }: Path): number[] {
  return [...nodes, ...edges.map((edge) => count + edge)];
}
