/** How two places are joined at every change of the network. */

import { connectivityOver, type EdgeSpan } from '../graph/connectivity.js';
import { endsOf, type Graph } from '../graph/graph.js';
import { getOrMake } from '../kept/get-or-make.js';
import { outside } from '../outside.js';
import { countBelow } from '../time/count.js';
import type { History } from './history.js';

/** For each pair, by change of the history: 1 joined, 0 perhaps, -1 not, over elements that are usable. */
export function joinedOver(
  graph: Graph,
  history: History,
  pairs: readonly (readonly [number, number])[],
  usable: Int8Array,
): Int8Array[] {
  const steps = history.instants.length;
  const levels = pairs.map(() => new Int8Array(steps).fill(-1));
  const spans = spansOf(graph, history, usable);
  for (const floor of [0, 1] as const) {
    const joined = connectivityOver(graph, spans[floor], steps, pairs);
    pairs.forEach(([a, b], p) => {
      const level = levels[p] ?? outside();
      if (a !== b)
        joined[p]?.forEach((is, step) => {
          if (is) level[step] = floor;
        });
      else for (const span of aliveSpans(history, [a], floor, usable)) level.fill(floor, ...span);
    });
  }
  return levels;
}

type AtBothFloors = readonly [EdgeSpan[], EdgeSpan[]];

const known = new WeakMap<History, WeakMap<Int8Array, AtBothFloors>>();

/** Computed once for all pairs that share a mask. */
function spansOf(graph: Graph, history: History, usable: Int8Array): AtBothFloors {
  const masks = getOrMake(known, history, () => new WeakMap<Int8Array, AtBothFloors>());
  return getOrMake(masks, usable, () => [
    edgeSpans(graph, history, 0, usable),
    edgeSpans(graph, history, 1, usable),
  ]);
}

function edgeSpans(graph: Graph, history: History, floor: number, usable: Int8Array): EdgeSpan[] {
  const spans: EdgeSpan[] = [];
  for (let edge = 0; edge < graph.edges; edge++) {
    const [a, b] = endsOf(graph, edge);
    const alive = aliveSpans(history, [graph.nodes + edge, a, b], floor, usable);
    for (const [from, until] of alive) spans.push({ edge, from, until });
  }
  return spans;
}

/** The steps, from and up to, in which all the elements are passable to `floor`. */
function aliveSpans(
  { steps, instants }: History,
  elements: readonly number[],
  floor: number,
  usable: Int8Array,
): [from: number, until: number][] {
  if (elements.some((element) => (usable[element] ?? outside()) < 0)) return [];
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
