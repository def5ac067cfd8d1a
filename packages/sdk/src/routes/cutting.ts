/** Cuts of a network in places, in segments or in both, as flows. */
import { FlowGraph } from './flow-graph.js';
import { type FlowLayout, toFlowLayout } from './flow-layout.js';
import type { Network } from './network.js';

/**
 * What it costs to cut an element: 0, it is no way at all; {@link uncuttable}, it cannot be cut.
 * The ends are elements as any other.
 */
export type Price = (element: number) => number;

/** More than any cut of elements at 1 can cost. */
export const uncuttable = 1_000_000_000;

/** A cut still to be found: of every way from `source` to `sink`. */
export interface Cutting {
  readonly graph: FlowGraph;
  readonly source: number;
  readonly sink: number;
}

const layouts = new WeakMap<Network, FlowLayout>();

/**
 * Every place is two nodes, where one comes in and where one goes out, with an arc between them that is cut when the
 * place is; every segment is an arc each way. Arc `n` belongs to place `n`, then two to each segment.
 */
function layoutOf(network: Network): FlowLayout {
  const known = layouts.get(network);
  if (known) return known;
  const places = network.places.length;
  const arcs = places + network.ends.length;
  const tails = new Int32Array(arcs);
  const heads = new Int32Array(arcs);
  for (let n = 0; n < places; n++) {
    tails[n] = 2 * n;
    heads[n] = 2 * n + 1;
  }
  for (let i = 0; i < network.ends.length; i++) {
    tails[places + i] = 2 * (network.ends[i] as number) + 1;
    heads[places + i] = 2 * (network.ends[i ^ 1] as number);
  }
  const layout = toFlowLayout(2 * places, tails, heads);
  layouts.set(network, layout);
  return layout;
}

export function toCutting(network: Network, from: number, to: number, price: Price): Cutting {
  const graph = new FlowGraph(layoutOf(network));
  const elements = network.places.length + network.segments.length;
  for (let element = 0; element < elements; element++)
    setPrice(network, graph, element, price(element));
  return { graph, source: 2 * from, sink: 2 * to + 1 };
}

export function setPrice(network: Network, graph: FlowGraph, element: number, price: number) {
  const places = network.places.length;
  if (element < places) return graph.setCapacity(element, price);
  const arc = places + 2 * (element - places);
  graph.setCapacity(arc, price);
  graph.setCapacity(arc + 1, price);
}

/** The element that an arc belongs to. */
export function elementOf(network: Network, arc: number): number {
  const places = network.places.length;
  return arc < places ? arc : places + ((arc - places) >> 1);
}

/** The cheapest cut, of several the one nearest the source; null when there is none up to `limit`. */
export function cheapestCut(
  network: Network,
  { graph, source, sink }: Cutting,
  limit = uncuttable,
): number[] | null {
  if (graph.maxFlow(source, sink, limit) >= limit) return null;
  const { start, to, arc } = graph.layout;
  const reached = graph.reached(source);
  const cut = new Set<number>();
  for (let node = 0; node < reached.length; node++) {
    if (!reached[node]) continue;
    for (let slot = start[node] as number; slot < (start[node + 1] as number); slot++)
      if (!reached[to[slot] as number] && graph.capacity[slot] !== 0)
        cut.add(elementOf(network, arc[slot] as number));
  }
  return [...cut].sort((a, b) => a - b);
}
