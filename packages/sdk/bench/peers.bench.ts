/**
 * Whether a way is open under a mask, the shortest, what would cut it, and what changes if an edge is lost, beside what one
 * would otherwise take; every candidate on the same network in the same run, answers compared first. Only ratios mean
 * anything. Run with `npm run bench:graph`.
 */
import Graph from 'graphology';
import { connectedComponents } from 'graphology-components';
import { subgraph } from 'graphology-operators';
import { bfsFromNode } from 'graphology-traversal';
import { FlowEdge, FlowNetwork, FordFulkerson } from 'js-graph-algorithms';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { bench, describe } from 'vitest';
import { joinedBy, toJoinLabels, toLabels } from '../src/graph/components.js';
import { minimumVertexCut } from '../src/graph/cuts.js';
import { uncuttable } from '../src/graph/cutting.js';
import { joined } from '../src/graph/join.js';
import { shortestPath } from '../src/graph/shortest.js';
import { big, from, passable, to, usable } from './big-network.js';

const count = big.nodes;

/** The edges that can be used, and their weights: peers get the network with the impassable already taken out. */
const masked = big.segments.flatMap((_, edge): [number, number, number][] => {
  const [a, b] = [big.ends[2 * edge] ?? 0, big.ends[2 * edge + 1] ?? 0];
  const isUsable = usable(count + edge) && usable(a) && usable(b);
  return isUsable ? [[a, b, big.weight[edge] ?? 0]] : [];
});

const graphology = new Graph({ type: 'undirected' });
const ngraph = createGraph<undefined, number>();
for (let node = 0; node < count; node++) {
  graphology.addNode(node);
  ngraph.addNode(node);
}
for (const [a, b, weight] of masked) {
  graphology.addEdge(a, b);
  ngraph.addLink(a, b, weight);
}
const finder = nba(ngraph, { distance: (_a, _b, link) => link.data });

function reachesByGraphology(): boolean {
  let reached = false;
  bfsFromNode(graphology, String(from), (node) => {
    reached ||= node === String(to);
    return reached;
  });
  return reached;
}

function kmByNgraph(): number {
  const way = finder.find(from, to);
  return way.slice(1).reduce((sum, node, i) => {
    const link =
      ngraph.getLink(way[i]?.id ?? 0, node.id) ?? ngraph.getLink(node.id, way[i]?.id ?? 0);
    return sum + (link?.data ?? Number.NaN);
  }, 0);
}

const kmOf = (edges: readonly number[]) =>
  edges.reduce((sum, edge) => sum + (big.weight[edge] ?? 0), 0);

/** Every node is two, where one comes in and where one goes out, with an edge of 1 between. */
function cutByFordFulkerson(): number {
  const network = new FlowNetwork(2 * count);
  for (let node = 0; node < count; node++)
    network.addEdge(
      new FlowEdge(2 * node, 2 * node + 1, node === from || node === to ? uncuttable : 1),
    );
  for (const [a, b] of masked) {
    network.addEdge(new FlowEdge(2 * a + 1, 2 * b, uncuttable));
    network.addEdge(new FlowEdge(2 * b + 1, 2 * a, uncuttable));
  }
  return new FordFulkerson(network, 2 * from, 2 * to + 1).value;
}

/** One node more is lost. */
const lost = String(count >> 1);
const without = passable.slice();
without[count >> 1] = -1;
const pieces = () =>
  connectedComponents(subgraph(graphology, (node) => node !== lost && usable(Number(node)))).length;
const ourPieces = () => new Set(toLabels(big, without, 1).filter((label) => label >= 0)).size;

const labels = toJoinLabels(big, passable);
const checks: [string, unknown, unknown][] = [
  ['open', joined(big, passable, from, to) === 1, reachesByGraphology()],
  ['open by labels', joinedBy(labels, from, to) === 1, reachesByGraphology()],
  ['shortest', kmOf(shortestPath(big, passable, from, to)?.edges ?? []), kmByNgraph()],
  ['cut', minimumVertexCut(big, from, to, usable)?.length, cutByFordFulkerson()],
  ['what if', ourPieces(), pieces()],
];
for (const [what, ours, theirs] of checks)
  if (ours !== theirs) throw new Error(`${what}: ${ours} is not ${theirs}`);

describe('is the way open (peers: impassable edges taken out before)', () => {
  bench('this package, from labels: a thousand times', () => {
    for (let i = 0; i < 1000; i++) joinedBy(labels, (from + i) % count, to);
  });
  bench('this package, masked as it goes', () => {
    joined(big, passable, from, to);
  });
  bench('graphology-traversal, breadth first', () => {
    reachesByGraphology();
  });
});

describe('the shortest way by weight (peers: impassable edges taken out before)', () => {
  bench('this package', () => {
    shortestPath(big, passable, from, to);
  });
  bench('ngraph.path nba', () => {
    finder.find(from, to);
  });
});

describe('the fewest nodes that cut all ways (the flow network built too)', () => {
  bench('this package', () => {
    minimumVertexCut(big, from, to, usable);
  });
  bench('js-graph-algorithms, Ford and Fulkerson', () => {
    cutByFordFulkerson();
  });
});

describe('one node more is lost: what still hangs together', () => {
  bench('this package, labelled anew', () => {
    toLabels(big, without, 1);
  });
  bench('graphology, subgraph and components', () => {
    pieces();
  });
});
