/** How two places are joined at every change of the network. */

import { connectivityOver, type EdgeSpan } from '../graph/connectivity.js';
import { endsOf, type Graph } from '../graph/graph.js';
import { outside } from '../outside.js';
import { countBelow } from '../time/count.js';
import type { History } from './history.js';

/** For each pair, by change of the history: 1 joined, 0 perhaps, -1 not. `avoid`: elements that count as impassable. */
export function joinedOver(
  graph: Graph,
  history: History,
  pairs: readonly (readonly [number, number])[],
  avoid: ReadonlySet<number> = new Set(),
): Int8Array[] {
  const steps = history.instants.length;
  const levels = pairs.map(() => new Int8Array(steps).fill(-1));
  const shared = spansOf(graph, history);
  for (const floor of [0, 1] as const) {
    const spans = avoid.size > 0 ? edgeSpans(graph, history, floor, avoid) : shared[floor];
    const joined = connectivityOver(graph, spans, steps, pairs);
    pairs.forEach(([a, b], p) => {
      const level = levels[p] ?? outside();
      if (a !== b)
        joined[p]?.forEach((is, step) => {
          if (is) level[step] = floor;
        });
      else for (const span of aliveSpans(history, [a], floor, avoid)) level.fill(floor, ...span);
    });
  }
  return levels;
}

const known = new WeakMap<History, readonly [EdgeSpan[], EdgeSpan[]]>();

/** At both floors, computed once for all pairs. */
function spansOf(graph: Graph, history: History): readonly [EdgeSpan[], EdgeSpan[]] {
  const none = new Set<number>();
  const spans =
    known.get(history) ??
    ([edgeSpans(graph, history, 0, none), edgeSpans(graph, history, 1, none)] as const);
  known.set(history, spans);
  return spans;
}

function edgeSpans(
  graph: Graph,
  history: History,
  floor: number,
  avoid: ReadonlySet<number>,
): EdgeSpan[] {
  const spans: EdgeSpan[] = [];
  for (let edge = 0; edge < graph.edges; edge++) {
    const [a, b] = endsOf(graph, edge);
    const alive = aliveSpans(history, [graph.nodes + edge, a, b], floor, avoid);
    for (const [from, until] of alive) spans.push({ edge, from, until });
  }
  return spans;
}

/** The steps, from and up to, in which all the elements are passable to `floor`. */
function aliveSpans(
  { steps, instants }: History,
  elements: readonly number[],
  floor: number,
  avoid: ReadonlySet<number>,
): [from: number, until: number][] {
  if (elements.some((element) => avoid.has(element))) return [];
  const dead = elements.flatMap((element) => {
    const { from = [], passable = [] } = steps[element] ?? {};
    return from.flatMap((instant, i): [number, number][] =>
      (passable[i] ?? outside()) >= floor
        ? []
        : [[stepOf(instants, instant), stepOf(instants, from[i + 1])]],
    );
  });
  const alive: [number, number][] = [];
  let at = 0;
  for (const [from, until] of dead.sort((one, other) => one[0] - other[0])) {
    if (from > at) alive.push([at, from]);
    at = Math.max(at, until);
  }
  if (at < instants.length) alive.push([at, instants.length]);
  return alive;
}

/** The place of an instant among the changes; their number for none. */
function stepOf(instants: readonly number[], instant: number | undefined): number {
  const { length } = instants;
  return instant === undefined
    ? length
    : countBelow(length, (i) => instants[i] ?? outside(), instant);
}
