/** Searches over elements (nodes and edges) that each cost something to pass. */
import { outside } from '../outside.js';
import { type Graph, otherEnd, type Path } from './graph.js';
import { Heap } from './heap.js';

/**
 * What it costs to pass an element, coming from a node (-1 at the start); infinity: it cannot be passed. Ties are broken by
 * weight.
 */
export type Cost = (element: number, before: number) => number;

export interface Reach {
  /** The least cost from the start up to and including an element; infinity: out of reach. */
  readonly cost: Float64Array;
  /** By node: the weight of the cheapest way. */
  readonly length: Float64Array;
  /** For nodes: the edge by which the cheapest way arrives; -1 at the start. */
  readonly by: Int32Array;
}

/** Dijkstra's search by (cost, weight) with a binary heap. */
export function reachFrom(graph: Graph, from: number, cost: Cost): Reach {
  const nodes = graph.nodes;
  const reach: Reach = {
    cost: new Float64Array(nodes + graph.edges).fill(Number.POSITIVE_INFINITY),
    length: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
    by: new Int32Array(nodes).fill(-1),
  };
  const own = cost(from, -1);
  if (own === Number.POSITIVE_INFINITY) return reach;
  reach.cost[from] = own;
  reach.length[from] = 0;
  const done = new Uint8Array(nodes);
  const heap = new Heap();
  heap.push(own, from);
  while (heap.size > 0) {
    const node = heap.pop();
    if (done[node]) continue;
    done[node] = 1;
    const last = graph.start[node + 1] ?? outside();
    for (let slot = graph.start[node] ?? outside(); slot < last; slot++) {
      const edge = graph.edge[slot] ?? outside();
      const edgeCost = (reach.cost[node] ?? 0) + cost(nodes + edge, node);
      if (edgeCost === Number.POSITIVE_INFINITY) continue;
      if (edgeCost < (reach.cost[nodes + edge] ?? 0)) reach.cost[nodes + edge] = edgeCost;
      const next = graph.head[slot] ?? outside();
      if (done[next]) continue;
      const nextCost = edgeCost + cost(next, node);
      if (nextCost === Number.POSITIVE_INFINITY) continue;
      const length = (reach.length[node] ?? 0) + (graph.weight[edge] ?? 0);
      const best = reach.cost[next] ?? 0;
      if (nextCost < best || (nextCost === best && length < (reach.length[next] ?? 0))) {
        reach.cost[next] = nextCost;
        reach.length[next] = length;
        reach.by[next] = edge;
        heap.push(nextCost, next, length);
      }
    }
  }
  return reach;
}

/** The cheapest way that a search found to a node: nodes and edges in order; null when out of reach. */
export function wayTo(graph: Graph, { cost, by }: Reach, to: number): Path | null {
  if (cost[to] === Number.POSITIVE_INFINITY) return null;
  const nodes = [to];
  const edges: number[] = [];
  for (let node = to; (by[node] ?? -1) >= 0; ) {
    const edge = by[node] ?? outside();
    node = otherEnd(graph, edge, node);
    nodes.unshift(node);
    edges.unshift(edge);
  }
  return { nodes, edges };
}

/** Every element that costs something and lies on some cheapest way between two nodes. */
export function onCheapestWays(graph: Graph, from: number, to: number, cost: Cost): number[] {
  const there = reachFrom(graph, from, cost);
  const least = there.cost[to] ?? Number.POSITIVE_INFINITY;
  if (least === Number.POSITIVE_INFINITY) return [];
  const back = reachFrom(graph, to, cost);
  const found: number[] = [];
  for (let element = 0; element < there.cost.length; element++) {
    const own = cost(element, -1);
    if (
      own > 0 &&
      own < Number.POSITIVE_INFINITY &&
      (there.cost[element] ?? 0) + (back.cost[element] ?? 0) - own === least
    )
      found.push(element);
  }
  return found;
}
