/** All minimum cuts, from one maximum flow. */
import { outside } from '../outside.js';
import { type Cutting, elementOf, uncuttable } from './cutting.js';
import type { FlowGraph } from './flow-graph.js';
import type { Graph } from './graph.js';

/**
 * Sets of elements; `complete` is false when there are more than were asked for.
 *
 * @example
 * ```ts
 * import { type CutList, minimumVertexCuts, toGraph } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * const { cuts, complete }: CutList = minimumVertexCuts(ring, 0, 2, () => true, 10);
 * console.log(cuts, complete); // [[1, 3]] true
 * ```
 */
export interface CutList {
  readonly cuts: readonly (readonly number[])[];
  readonly complete: boolean;
}

/** One unit of the flow: the nodes it passes, and the slot by which it leaves each but the last. */
interface Chain {
  readonly nodes: readonly number[];
  readonly slots: readonly number[];
}

/**
 * Every cheapest cut, those nearest the source first.
 *
 * The side of the source in a minimum cut is closed: what has room after a maximum flow does not lead out of it (Picard
 * and Queyranne 1980). What went forward can be undone, so a closed side holds a beginning of each unit's chain, and the
 * cut is known by how far into each chain it goes. How far one has to go on the others once one goes so far on one is
 * read off the residual graph; going one step further on each in turn, and as far as that asks on the others, finds all.
 */
export function allCheapestCuts(
  graph: Graph,
  { flow, source, sink }: Cutting,
  limit: number,
): CutList {
  const amount = flow.maxFlow(source, sink, uncuttable);
  if (amount >= uncuttable) return { cuts: [], complete: true };
  if (amount === 0) return { cuts: [], complete: true };
  const chains = toChains(flow, source, sink, amount);
  const furthest = furthestFrom(flow, chains, source);
  const first = chains.map((_, j) => furthest[0]?.[0]?.[j] ?? 0);
  const queue = [first];
  const seen = new Set([first.join()]);
  for (const depths of queue) {
    if (queue.length > limit) break;
    chains.forEach((_, moved) => {
      const asked = furthest[moved]?.[(depths[moved] ?? 0) + 1] ?? [];
      const further = depths.map((depth, j) => Math.max(depth, asked[j] ?? 0));
      const whole = further.every((depth, j) => depth < (chains[j]?.slots.length ?? 0));
      if (!whole || seen.has(further.join())) return;
      seen.add(further.join());
      queue.push(further);
    });
  }
  const cuts = queue.slice(0, limit).map((depths) =>
    chains
      .map(({ slots }, j) => flow.layout.arc[slots[depths[j] ?? 0] ?? outside()] ?? outside())
      .map((arc) => elementOf(graph, arc))
      .sort((a, b) => a - b),
  );
  return { cuts, complete: queue.length <= limit };
}

function toChains(flow: FlowGraph, source: number, sink: number, amount: number): Chain[] {
  const { start, to } = flow.layout;
  const left = flow.capacity.map((capacity, slot) => capacity - (flow.room[slot] ?? outside()));
  const cursor = start.slice();
  return Array.from({ length: amount }, () => {
    const nodes = [source];
    const slots: number[] = [];
    for (let node = source; node !== sink; ) {
      while ((left[cursor[node] ?? outside()] ?? outside()) <= 0)
        cursor[node] = (cursor[node] ?? outside()) + 1;
      const slot = cursor[node] ?? outside();
      left[slot] = (left[slot] ?? outside()) - 1;
      slots.push(slot);
      node = to[slot] ?? outside();
      nodes.push(node);
    }
    return { nodes, slots };
  });
}

/**
 * `[i][p][j]`: the furthest depth of chain `j` that still can be reached from depth `p` of chain `i`; where all cuts go
 * deeper anyhow, the least depth of any.
 */
function furthestFrom(flow: FlowGraph, chains: readonly Chain[], source: number): number[][][] {
  const table = chains.map((chain) => chain.nodes.map((): number[] => []));
  const queue = new Int32Array(flow.layout.nodes);
  const near = flow.reached(source);
  const beyond = new Int32Array(flow.layout.nodes).fill(-1);
  for (const sink of new Set(chains.map(({ nodes }) => nodes.at(-1) ?? outside())))
    markReaching(flow, sink, 1, beyond, queue);
  for (const target of chains) {
    const end = target.nodes.length - 1;
    const least = target.nodes.findLastIndex((node) => near[node] === 1);
    const most = target.nodes.findLastIndex((node) => beyond[node] === -1);
    const depthOf = beyond.map((reaches) => (reaches === 1 ? end : -1));
    // Backwards from the deepest: the first depth that a node is found to reach is the furthest.
    for (let depth = most; depth > least; depth--)
      markReaching(flow, target.nodes[depth] ?? outside(), depth, depthOf, queue);
    chains.forEach((chain, i) => {
      chain.nodes.forEach((node, p) => {
        table[i]?.[p]?.push(Math.max(least, depthOf[node] ?? outside()));
      });
    });
  }
  return table;
}

/** Gives a mark to every node without one that still reaches a node. */
function markReaching(
  { layout, room, flows }: FlowGraph,
  node: number,
  mark: number,
  marks: Int32Array,
  queue: Int32Array,
): void {
  if ((marks[node] ?? outside()) >= 0) return;
  const { start, middle, to, twin } = layout;
  marks[node] = mark;
  queue[0] = node;
  for (let i = 0, end = 1; i < end; i++) {
    const head = queue[i] ?? outside();
    const last = start[head + 1] ?? outside();
    const first = (flows[head] ? start[head] : middle[head]) ?? outside();
    for (let slot = first; slot < last; slot++) {
      const tail = to[slot] ?? outside();
      if ((marks[tail] ?? outside()) >= 0 || room[twin[slot] ?? outside()] === 0) continue;
      marks[tail] = mark;
      queue[end++] = tail;
    }
  }
}
