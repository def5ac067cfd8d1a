/** The shortest way between two nodes, searched from both ends (Pohl 1971). */
import { outside } from '../outside.js';
import { type Graph, otherEnd, type Path } from './graph.js';
import { Heap } from './heap.js';

interface Side {
  readonly heap: Heap;
  readonly length: Float64Array;
  /** By node: the slot by which the way to it leaves the node before. */
  readonly by: Int32Array;
  readonly done: Uint8Array;
}

/**
 * The shortest way over elements passable to `floor`, by weight; null when there is none.
 *
 * @example
 * ```ts
 * import { shortestPath, toGraph } from '@syria-2024/sdk/graph';
 * const ring = toGraph(4, Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0), Float64Array.of(1, 1, 1, 5));
 * const passable = new Int8Array(ring.nodes + ring.edges).fill(1);
 * console.log(shortestPath(ring, passable, 0, 3)?.nodes); // [0, 1, 2, 3]: the edge between them weighs 5
 * ```
 */
export function shortestPath(
  graph: Graph,
  passable: Int8Array,
  from: number,
  to: number,
  floor = 1,
): Path | null {
  if ((passable[from] ?? outside()) < floor || (passable[to] ?? outside()) < floor) return null;
  if (from === to) return { nodes: [from], edges: [] };
  const sides = [startAt(graph, from), startAt(graph, to)] as const;
  const meeting = { at: -1, length: Number.POSITIVE_INFINITY };
  while (sides[0].heap.least + sides[1].heap.least < meeting.length) {
    // The side that has less before it: the two balls touch after half of the work of one.
    const [side, other] = sides[0].heap.size <= sides[1].heap.size ? sides : [sides[1], sides[0]];
    settle(graph, passable, floor, side, other, meeting);
  }
  return meeting.at < 0 ? null : join(graph, sides[0], sides[1], meeting.at);
}

function startAt({ nodes }: Graph, node: number): Side {
  const side = {
    heap: new Heap(),
    length: new Float64Array(nodes).fill(Number.POSITIVE_INFINITY),
    by: new Int32Array(nodes).fill(-1),
    done: new Uint8Array(nodes),
  };
  side.length[node] = 0;
  side.heap.push(0, node);
  return side;
}

/** Takes the nearest node of one side, and looks over each of its edges. */
function settle(
  graph: Graph,
  passable: Int8Array,
  floor: number,
  { heap, length, by, done }: Side,
  other: Side,
  meeting: { at: number; length: number },
): void {
  const { start, edge, head, weight, nodes } = graph;
  const node = heap.pop();
  if (done[node] !== 0) return;
  done[node] = 1;
  const last = start[node + 1] ?? outside();
  for (let slot = start[node] ?? outside(); slot < last; slot++) {
    const next = head[slot] ?? outside();
    const over = edge[slot] ?? outside();
    if ((passable[next] ?? outside()) < floor || (passable[nodes + over] ?? outside()) < floor)
      continue;
    const there = (length[node] ?? outside()) + (weight[over] ?? outside());
    if (there >= (length[next] ?? outside())) continue;
    length[next] = there;
    by[next] = slot;
    heap.push(there, next);
    const whole = there + (other.length[next] ?? outside());
    if (whole >= meeting.length) continue;
    meeting.length = whole;
    meeting.at = next;
  }
}

function join(graph: Graph, front: Side, back: Side, meeting: number): Path {
  const nodes = [meeting];
  const edges: number[] = [];
  const follow = (by: Int32Array) => {
    for (let node = meeting; (by[node] ?? outside()) >= 0; ) {
      const edge = graph.edge[by[node] ?? outside()] ?? outside();
      node = otherEnd(graph, edge, node);
      nodes.push(node);
      edges.push(edge);
    }
  };
  follow(front.by);
  nodes.reverse();
  edges.reverse();
  follow(back.by);
  return { nodes, edges };
}
