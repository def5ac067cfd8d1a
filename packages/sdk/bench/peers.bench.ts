/**
 * Whether a way is open under a mask, and the shortest, beside what one would otherwise take; every candidate on the same
 * network in the same run. Only ratios mean anything. Run with `npm run bench`.
 */
import Graph from 'graphology';
import { bfsFromNode } from 'graphology-traversal';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { bench, describe } from 'vitest';
import { joined } from '../src/graph/join.js';
import { reachFrom } from '../src/graph/search.js';
import { big, from, passable, to, usable } from './big-network.js';

const count = big.places.length;

/** The edges that can be used: peers get the network with the impassable already taken out. */
const masked = big.segments.flatMap((_, edge): [number, number][] => {
  const [a, b] = [big.ends[2 * edge] ?? 0, big.ends[2 * edge + 1] ?? 0];
  return usable(count + edge) && usable(a) && usable(b) ? [[a, b]] : [];
});

const graphology = new Graph({ type: 'undirected' });
const ngraph = createGraph();
for (let node = 0; node < count; node++) {
  graphology.addNode(node);
  ngraph.addNode(node);
}
for (const [a, b] of masked) {
  graphology.addEdge(a, b);
  ngraph.addLink(a, b);
}
const finder = nba(ngraph);

function reachesByGraphology(): boolean {
  let reached = false;
  bfsFromNode(graphology, String(from), (node) => {
    reached ||= node === String(to);
    return reached;
  });
  return reached;
}

const [ours, theirs, third] = [
  joined(big, passable, from, to) === 1,
  reachesByGraphology(),
  finder.find(from, to).length > 0,
];
if (ours !== theirs || ours !== third) throw new Error('the candidates do not agree');

describe('is the way open (peers: impassable edges taken out before)', () => {
  bench('this package, masked as it goes', () => {
    joined(big, passable, from, to);
  });
  bench('graphology-traversal, breadth first', () => {
    reachesByGraphology();
  });
});

describe('the shortest way (peers: impassable edges taken out before)', () => {
  bench('this package, from one place to all', () => {
    reachFrom(big, from, (element) => (usable(element) ? 0 : Number.POSITIVE_INFINITY));
  });
  bench('ngraph.path nba, from one place to one', () => {
    finder.find(from, to);
  });
});
