/** What graphs, masks, nodes and functions may be: each wrong one is refused, and what was sent from elsewhere is taken. */
import { describe, expect, it } from 'vitest';
import * as graphs from '../../src/graph.js';
import { InvalidValueError } from '../../src/index.js';

// biome-ignore lint/suspicious/noExplicitAny: every call here is one that the types refuse, or that they cannot see.
type Any = any;
const g = graphs as Any;

const ends = Int32Array.of(0, 1, 1, 2, 2, 3, 3, 0);
const ring = graphs.toGraph(4, ends, Float64Array.of(1, 1, 1, 5));
const open = new Int8Array(8).fill(1);
const labels = graphs.toJoinLabels(ring, open);
const every = () => true;
const broken = (fields: object) => ({ ...ring, ...fields });
const at = (i: number, value: number) => Float64Array.of(1, 1, 1, 5).fill(value, i, i + 1);

const wrong: readonly (readonly [string, () => unknown, RegExp])[] = [
  ['half a node', () => g.toGraph(2.5, ends, at(0, 1)), /^toGraph: nodes: 2\.5/],
  ['too many nodes', () => g.toGraph(2 ** 40, ends, at(0, 1)), /below 268435456/],
  ['an end beyond the nodes', () => g.toGraph(3, ends, at(0, 1)), /^toGraph: ends/],
  ['an end below them', () => g.toGraph(2, Int32Array.of(-1, 0), at(0, 1)), /^toGraph: ends/],
  ['half an edge', () => g.toGraph(4, ends.slice(1), at(0, 1)), /^toGraph: ends/],
  ['ends in a list', () => g.toGraph(4, [...ends], at(0, 1)), /Int32Array/],
  ['a weight too few', () => g.toGraph(4, ends, at(0, 1).slice(1)), /^toGraph: weight/],
  ['a negative weight', () => g.toGraph(4, ends, at(2, -1)), /none negative/],
  ['a weight that is no number', () => g.toGraph(4, ends, at(2, Number.NaN)), /none negative/],
  ['no graph', () => g.joined({}, open, 0, 1), /^joined: graph: \{\}; expected a graph/],
  ['a head elsewhere', () => g.edgesAt(broken({ head: ends.map(() => 3) }), 1), /graph/],
  ['an edge beyond', () => g.edgesAt(broken({ edge: ends.map(() => 9) }), 1), /graph/],
  [
    'slots that go back',
    () => g.edgesAt(broken({ start: Int32Array.of(0, 8, 2, 4, 8) }), 1),
    /graph/,
  ],
  ['a count too high', () => g.edgesAt(broken({ nodes: 5 }), 1), /graph/],
  ['edges miscounted', () => g.edgesAt(broken({ edges: 3 }), 1), /graph/],
  ['a node beyond', () => g.edgesAt(ring, 4), /^edgesAt: node: 4/],
  ['a node before', () => g.joinedTo(ring, open, -1), /^joinedTo: from: -1/],
  ['half a node to come from', () => g.shortestPath(ring, open, 0.5, 1), /from: 0\.5/],
  ['a node as a text', () => g.minimumEdgeCut(ring, '0', 2, every), /from: '0'/],
  ['a mask too short', () => g.joined(ring, open.slice(1), 0, 2), /^joined: passable/],
  ['a mask of others', () => g.toLabels(ring, new Uint8Array(8), 1), /Int8Array/],
  ['a floor that is none', () => g.toLabels(ring, open, 'sure'), /floor: 'sure'/],
  ['a floor that is no number', () => g.dominatorsFrom(ring, open, 0, Number.NaN), /floor: NaN/],
  ['no end of the edge', () => g.otherEnd(ring, 0, 3), /a node at that edge/],
  ['an edge that is none', () => g.otherEnd(ring, 4, 0), /^otherEnd: edge: 4/],
  ['a way beyond', () => g.elementsOf(ring, { nodes: [9], edges: [] }), /a way/],
  ['a mask for a function', () => g.minimumVertexCut(ring, 0, 2, open), /usable/],
  ['a limit below 0', () => g.minimumVertexCuts(ring, 0, 2, every, -1), /limit: -1/],
  ['no limit', () => g.minimumEdgeCuts(ring, 0, 2, every), /limit: nothing/],
  [
    'an option too many',
    () => g.largerVertexCuts(ring, 0, 2, every, { all: { cuts: [] }, limit: 1, extra: 1, most: 2 }),
    /options/,
  ],
  [
    'an infinite extra',
    () => g.largerVertexCuts(ring, 0, 2, every, { all: { cuts: [[1]] }, limit: 1, extra: 1 / 0 }),
    /options/,
  ],
  [
    'a span backwards',
    () => g.connectivityOver(ring, [{ edge: 0, from: 2, until: 1 }], 3, []),
    /spans/,
  ],
  [
    'a span of no edge',
    () => g.connectivityOver(ring, [{ edge: 7, from: 0, until: 1 }], 3, []),
    /spans/,
  ],
  ['nothing for a span', () => g.connectivityOver(ring, [null], 3, []), /spans/],
  ['a pair of three', () => g.connectivityOver(ring, [], 3, [[0, 1, 2]]), /pairs/],
  ['steps without end', () => g.connectivityOver(ring, [], 1 / 0, []), /steps/],
  ['no labels', () => g.joinedBy({ sure: [] }, 0, 1), /labels/],
  [
    'labels of two graphs',
    () => g.joinedBy({ ...labels, sure: new Int32Array(2) }, 0, 1),
    /labels/,
  ],
  ['a node without a label', () => g.joinedBy(labels, 0, 4), /to: 4/],
  ['an argument too many', () => g.joined(ring, open, 0, 2, 1), /4 arguments at most/],
];

describe('a graph', () => {
  it.each(wrong)('is not read with %s', (_, call, told) => {
    expect(call).toThrow(InvalidValueError);
    expect(call).toThrow(told);
  });

  it('passes on what the function of the caller throws as the cause', () => {
    const own = new Error('mine');
    const usable = () => {
      throw own;
    };
    expect(() => g.minimumVertexCut(ring, 0, 2, usable)).toThrow(
      expect.objectContaining({ code: 'invalid-value', cause: own }),
    );
  });

  it('that went to a worker and came back is one', () => {
    const copy = structuredClone(ring);
    expect(graphs.shortestPath(copy, open, 0, 3)).toEqual(graphs.shortestPath(ring, open, 0, 3));
  });
});
