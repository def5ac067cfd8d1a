/** Searches over elements (nodes and edges) that each cost something to pass. */
import { type Network, otherEnd } from './network.js';

/** What it costs to pass an element; infinity: it cannot be passed. Ties are broken by km. */
export type Cost = (element: number) => number;

/** Costs nothing but where no source settles that a segment exists. */
export function overSureRoads({ places, segments }: Network): Cost {
  return (element) =>
    segments[element - places.length]?.exists === 'uncertain' ? Number.POSITIVE_INFINITY : 0;
}

export interface Reach {
  /** The least cost from the start up to and including an element; infinity: out of reach. */
  readonly cost: Float64Array;
  readonly km: Float64Array;
  /** For nodes: the edge by which the cheapest way arrives; -1 at the start. */
  readonly by: Int32Array;
}

/** Dijkstra's search by (cost, km) with a binary heap. */
export function reachFrom(network: Network, from: number, cost: Cost): Reach {
  const nodes = network.places.length;
  const reach: Reach = {
    cost: new Float64Array(nodes + network.segments.length).fill(Number.POSITIVE_INFINITY),
    km: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
    by: new Int32Array(nodes).fill(-1),
  };
  const own = cost(from);
  if (own === Number.POSITIVE_INFINITY) return reach;
  reach.cost[from] = own;
  reach.km[from] = 0;
  const done = new Uint8Array(nodes);
  const heap = new Heap((a, b) => {
    const byCost = (reach.cost[a] ?? 0) - (reach.cost[b] ?? 0);
    return byCost !== 0 ? byCost < 0 : (reach.km[a] ?? 0) < (reach.km[b] ?? 0);
  });
  heap.push(from);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    if (done[node]) continue;
    done[node] = 1;
    const last = network.start[node + 1] as number;
    for (let slot = network.start[node] as number; slot < last; slot++) {
      const edge = network.edge[slot] as number;
      const edgeCost = (reach.cost[node] ?? 0) + cost(nodes + edge);
      if (edgeCost === Number.POSITIVE_INFINITY) continue;
      if (edgeCost < (reach.cost[nodes + edge] ?? 0)) reach.cost[nodes + edge] = edgeCost;
      const next = network.head[slot] as number;
      if (done[next]) continue;
      const nextCost = edgeCost + cost(next);
      if (nextCost === Number.POSITIVE_INFINITY) continue;
      const km = (reach.km[node] ?? 0) + (network.km[edge] ?? 0);
      const best = reach.cost[next] ?? 0;
      if (nextCost < best || (nextCost === best && km < (reach.km[next] ?? 0))) {
        reach.cost[next] = nextCost;
        reach.km[next] = km;
        reach.by[next] = edge;
        heap.push(next);
      }
    }
  }
  return reach;
}

/** The cheapest way that a search found to a node: nodes and edges in order; null when out of reach. */
export function wayTo(
  network: Network,
  { cost, by }: Reach,
  to: number,
): { nodes: number[]; edges: number[] } | null {
  if (cost[to] === Number.POSITIVE_INFINITY) return null;
  const nodes = [to];
  const edges: number[] = [];
  for (let node = to; (by[node] ?? -1) >= 0; ) {
    const edge = by[node] as number;
    node = otherEnd(network, edge, node);
    nodes.unshift(node);
    edges.unshift(edge);
  }
  return { nodes, edges };
}

/** Every element that costs something and lies on some cheapest way between two nodes. */
export function onCheapestWays(network: Network, from: number, to: number, cost: Cost): number[] {
  const there = reachFrom(network, from, cost);
  const least = there.cost[to] ?? Number.POSITIVE_INFINITY;
  if (least === Number.POSITIVE_INFINITY) return [];
  const back = reachFrom(network, to, cost);
  const found: number[] = [];
  for (let element = 0; element < there.cost.length; element++) {
    const own = cost(element);
    if (
      own > 0 &&
      own < Number.POSITIVE_INFINITY &&
      (there.cost[element] ?? 0) + (back.cost[element] ?? 0) - own === least
    )
      found.push(element);
  }
  return found;
}

/** A binary heap that may hold an item twice; the second is ignored by the caller. */
class Heap {
  readonly #items: number[] = [];
  readonly #before: (a: number, b: number) => boolean;

  constructor(before: (a: number, b: number) => boolean) {
    this.#before = before;
  }

  push(item: number): void {
    const items = this.#items;
    let i = items.push(item) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#before(item, items[parent] as number)) break;
      items[i] = items[parent] as number;
      i = parent;
    }
    items[i] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= items.length) break;
      if (
        child + 1 < items.length &&
        this.#before(items[child + 1] as number, items[child] as number)
      )
        child++;
      if (!this.#before(items[child] as number, last)) break;
      items[i] = items[child] as number;
      i = child;
    }
    items[i] = last;
    return top;
  }
}
