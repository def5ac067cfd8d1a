/** What functions of graphs are given: plain integers, each within what another argument says. */
import type { PlainKind } from '../ask/door.js';
import type { JoinLabels } from '../graph/components.js';
import type { Graph } from '../graph/graph.js';
import { InvalidValueError } from '../refusal/invalid.js';

/** A kind of which it is asked alone whether it fits. */
const kind =
  (fits: (given: never, all: readonly unknown[]) => boolean, expected: string): PlainKind =>
  (given, where, all) => {
    if (!fits(given as never, all)) throw new InvalidValueError(where, given, expected);
  };

/** More would not fit into the numbers of two nodes for each. */
const mostNodes = 2 ** 28;

const isWhole = (given: unknown, from: number, until: number): given is number =>
  Number.isInteger(given) && (given as number) >= from && (given as number) < until;
const areWhole = (list: unknown, until: number): boolean =>
  (Array.isArray(list) || list instanceof Int32Array) &&
  Array.from(list as readonly unknown[]).every((one) => isWhole(one, 0, until));

/** Graphs whose numbers were looked through once. */
const sound = new WeakSet<Graph>();

export function keepSound(graph: Graph): Graph {
  sound.add(graph);
  return graph;
}

export const graph: PlainKind = (given, where) => {
  if (sound.has(given as Graph)) return;
  if (!isGraph(given)) throw new InvalidValueError(where, given, 'a graph, as toGraph makes it');
  keepSound(given);
};

function isGraph(given: unknown): given is Graph {
  if (typeof given !== 'object' || given === null) return false;
  const { nodes, edges, ends, weight, start, edge, head } = given as Graph;
  return (
    isCount(nodes) &&
    areEnds(ends, nodes) &&
    areWeights(weight, ends) &&
    edges === weight.length &&
    isLaidOut(start, nodes, ends.length) &&
    [edge, head].every((list) => list instanceof Int32Array && list.length === ends.length) &&
    edge.every((e, slot) => isWhole(e, 0, edges) && isEndOf(ends, e, head[slot]))
  );
}

const isCount = (given: unknown): given is number => isWhole(given, 0, mostNodes);
const areEnds = (given: unknown, nodes: unknown): boolean =>
  given instanceof Int32Array &&
  given.length % 2 === 0 &&
  given.every((node) => isWhole(node, 0, nodes as number));
const areWeights = (given: unknown, ends: unknown): boolean =>
  given instanceof Float64Array &&
  2 * given.length === (ends as Int32Array).length &&
  given.every((weight) => weight >= 0);
const isLaidOut = (start: unknown, nodes: number, slots: number): boolean =>
  start instanceof Int32Array &&
  start.length === nodes + 1 &&
  start[0] === 0 &&
  start[nodes] === slots &&
  start.every((slot, n) => n === 0 || slot >= (start[n - 1] as number));
const isEndOf = (ends: Int32Array, edge: number, node: unknown): boolean =>
  ends[2 * edge] === node || ends[2 * edge + 1] === node;

export const nodes = /* @__PURE__ */ kind(isCount, `a whole number from 0, below ${mostNodes}`);
export const ends = /* @__PURE__ */ kind(
  (given, [count]) => areEnds(given, count),
  'an Int32Array of two nodes for each edge, numbered below the count',
);
export const weights = /* @__PURE__ */ kind(
  (given, [, of]) => areWeights(given, of),
  'a Float64Array of one weight for each edge, none negative',
);

const within = (given: unknown, [of]: readonly unknown[], what: 'nodes' | 'edges') =>
  isWhole(given, 0, (of as Graph)[what]);

export const node = /* @__PURE__ */ kind(
  (given, all) => within(given, all, 'nodes'),
  'a node: a whole number below their count',
);
export const edge = /* @__PURE__ */ kind(
  (given, all) => within(given, all, 'edges'),
  'an edge: a whole number below their count',
);
export const endOfEdge = /* @__PURE__ */ kind(
  (given, [of, e]) => isEndOf((of as Graph).ends, e as number, given),
  'a node at that edge',
);
export const passable = /* @__PURE__ */ kind(
  (given: unknown, [of]) =>
    given instanceof Int8Array && given.length === (of as Graph).nodes + (of as Graph).edges,
  'an Int8Array of one number for each node, then for each edge',
);
export const floor = /* @__PURE__ */ kind(
  (given: unknown) => given === undefined || (typeof given === 'number' && !Number.isNaN(given)),
  'a number, such as 1 for surely and 0 for perhaps',
);
export const usable = /* @__PURE__ */ kind(
  (given: unknown) => typeof given === 'function',
  'a function from an element to whether it may be used',
);
const isLimit = (given: unknown) => given === Number.POSITIVE_INFINITY || isCount(given);
export const limit = /* @__PURE__ */ kind(isLimit, 'a whole number from 0, or Infinity');
export const steps = /* @__PURE__ */ kind(isCount, `a whole number from 0, below ${mostNodes}`);

export const path = /* @__PURE__ */ kind(
  (given: { nodes?: unknown; edges?: unknown } | null, [of]) =>
    areWhole(given?.nodes, (of as Graph).nodes) && areWhole(given?.edges, (of as Graph).edges),
  'a way: { nodes, edges }, each a list of their numbers',
);
export const spans = /* @__PURE__ */ kind(
  (given: unknown, [of]) =>
    Array.isArray(given) &&
    Array.from(given).every(
      ({ edge, from, until }) =>
        isWhole(edge, 0, (of as Graph).edges) &&
        [from, until].every(Number.isInteger) &&
        from <= until,
    ),
  'a list of spans, each { edge, from, until } in whole numbers',
);
export const pairs = /* @__PURE__ */ kind(
  (given: unknown, [of]) =>
    Array.isArray(given) &&
    Array.from(given).every((pair) => pair?.length === 2 && areWhole(pair, (of as Graph).nodes)),
  'a list of pairs of nodes',
);

export const larger = /* @__PURE__ */ kind(
  (given: { all?: { cuts?: unknown }; limit?: unknown; extra?: unknown } | null, [of]) =>
    Object.keys(given ?? {}).every((name) => ['all', 'limit', 'extra'].includes(name)) &&
    isLimit(given?.limit) &&
    isCount(given?.extra) &&
    Array.isArray(given?.all?.cuts) &&
    given.all.cuts.every((cut) => areWhole(cut, (of as Graph).nodes + (of as Graph).edges)),
  '{ all, limit, extra }: the smallest cuts, and two whole numbers from 0',
);
export const labels = /* @__PURE__ */ kind((given: Partial<JoinLabels> | null) => {
  const { sure, possible } = given ?? {};
  return [sure, possible].every((one) => one instanceof Int32Array && one.length === sure?.length);
}, 'labels, as toJoinLabels makes them');
export const labelled = /* @__PURE__ */ kind(
  (given, [of]) => isWhole(given, 0, (of as JoinLabels).sure.length),
  'a node: a whole number below their count',
);
