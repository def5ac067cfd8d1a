/**
 * Whether a way is open under a mask, the shortest, what would cut it, and what changes if an edge is lost, beside what one
 * would otherwise take; every candidate on the same network in the same run, answers compared first. Only ratios mean
 * anything.
 */
import Graph from 'graphology';
import { connectedComponents } from 'graphology-components';
import { subgraph } from 'graphology-operators';
import { bfsFromNode } from 'graphology-traversal';
import algorithms from 'js-graph-algorithms';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { joinedBy, toJoinLabels, toLabels } from '../src/graph/components.js';
import { minimumVertexCut } from '../src/graph/cuts.js';
import { uncuttable } from '../src/graph/cutting.js';
import { joined } from '../src/graph/join.js';
import { shortestPath } from '../src/graph/shortest.js';
import { big, from, passable, to, usable } from './big-network.js';
import { type Candidate, measure, type Section } from './measure.js';

const { FlowEdge, FlowNetwork, FordFulkerson } = algorithms;
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
const size = `${count.toLocaleString('en')} nodes, ${big.edges.toLocaleString('en')} edges`;
const looks = 100_000;

/** How far apart two nodes' numbers are, so that labels are looked up all over. */
function openByLabels(): boolean {
  let found = 0;
  for (let i = 1; i < looks; i++) found += joinedBy(labels, (from + i) % count, to);
  return joinedBy(labels, from, to) === 1 && found !== 0;
}

export async function graphSections(): Promise<Section[]> {
  const told: Section[] = [];
  const compare = async (title: string, ...candidates: Candidate[]) => {
    told.push({ title, size, rows: await measure(candidates, 3) });
  };
  await compare(
    'is the way open (peers: impassable edges taken out before)',
    { name: 'graphology-traversal, breadth first', run: reachesByGraphology },
    { name: 'masked as it goes', run: () => joined(big, passable, from, to) === 1 },
    { name: 'from labels', per: looks, run: openByLabels },
  );
  await compare(
    'the shortest way by weight (peers: impassable edges taken out before)',
    { name: 'ngraph.path nba', run: kmByNgraph },
    { name: 'shortestPath', run: () => kmOf(shortestPath(big, passable, from, to)?.edges ?? []) },
  );
  await compare(
    'the fewest nodes that cut all ways (the flow network built too)',
    { name: 'js-graph-algorithms, Ford and Fulkerson', run: cutByFordFulkerson },
    { name: 'minimumVertexCut', run: () => minimumVertexCut(big, from, to, usable)?.length },
  );
  await compare(
    'one node more is lost: what still hangs together',
    { name: 'graphology, subgraph and components', run: pieces },
    { name: 'labelled anew', run: ourPieces },
  );
  return told;
}
