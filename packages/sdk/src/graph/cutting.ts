/** Cuts of a graph in nodes, in edges or in both, as flows. */
import { outside } from '../outside.js';
import { FlowGraph } from './flow-graph.js';
import { type FlowLayout, toFlowLayout } from './flow-layout.js';
import type { Graph } from './graph.js';

/**
 * What it costs to cut an element: 0, it is no way at all; {@link uncuttable}, it cannot be cut.
 * The ends are elements as any other.
 */
export type Price = (element: number) => number;

/** More than any cut of elements at 1 can cost. */
export const uncuttable = 1_000_000_000;

/** A cut still to be found: of every way from `source` to `sink`. */
export interface Cutting {
  readonly flow: FlowGraph;
  readonly source: number;
  readonly sink: number;
}

const layouts = new WeakMap<Graph, FlowLayout>();

/**
 * Every node is two nodes, where one comes in and where one goes out, with an arc between them that is cut when the
 * node is; every edge is an arc each way. Arc `n` belongs to node `n`, then two to each edge.
 */
function layoutOf(graph: Graph): FlowLayout {
  const known = layouts.get(graph);
  if (known) return known;
  const { nodes } = graph;
  const arcs = nodes + graph.ends.length;
  const tails = new Int32Array(arcs);
  const heads = new Int32Array(arcs);
  for (let n = 0; n < nodes; n++) {
    tails[n] = 2 * n;
    heads[n] = 2 * n + 1;
  }
  for (let i = 0; i < graph.ends.length; i++) {
    tails[nodes + i] = 2 * (graph.ends[i] ?? outside()) + 1;
    heads[nodes + i] = 2 * (graph.ends[i ^ 1] ?? outside());
  }
  const layout = toFlowLayout(2 * nodes, tails, heads);
  layouts.set(graph, layout);
  return layout;
}

export function toCutting(graph: Graph, from: number, to: number, price: Price): Cutting {
  const flow = new FlowGraph(layoutOf(graph));
  const elements = graph.nodes + graph.edges;
  for (let element = 0; element < elements; element++)
    setPrice(graph, flow, element, price(element));
  return { flow, source: 2 * from, sink: 2 * to + 1 };
}

export function setPrice(graph: Graph, flow: FlowGraph, element: number, price: number) {
  const { nodes } = graph;
  if (element < nodes) return flow.setCapacity(element, price);
  const arc = nodes + 2 * (element - nodes);
  flow.setCapacity(arc, price);
  flow.setCapacity(arc + 1, price);
}

/** The element that an arc belongs to. */
export function elementOf(graph: Graph, arc: number): number {
  const { nodes } = graph;
  return arc < nodes ? arc : nodes + ((arc - nodes) >> 1);
}

/** The cheapest cut, of several the one nearest the source; null when there is none up to `limit`. */
export function cheapestCut(
  graph: Graph,
  { flow, source, sink }: Cutting,
  limit = uncuttable,
): number[] | null {
  if (flow.maxFlow(source, sink, limit) >= limit) return null;
  const { start, to, arc } = flow.layout;
  const reached = flow.reached(source);
  const cut = new Set<number>();
  for (let node = 0; node < reached.length; node++) {
    if (!reached[node]) continue;
    for (let slot = start[node] ?? outside(); slot < (start[node + 1] ?? outside()); slot++)
      if (!reached[to[slot] ?? outside()] && flow.capacity[slot] !== 0)
        cut.add(elementOf(graph, arc[slot] ?? outside()));
  }
  return [...cut].sort((a, b) => a - b);
}
