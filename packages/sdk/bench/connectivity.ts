/** Whether 64 pairs are joined at each of 100,000 changes of a network of 10,000 nodes. */
import { connectivityOver, type EdgeSpan } from '../src/graph/connectivity.js';
import { toGraph } from '../src/graph/graph.js';
import { joined } from '../src/graph/join.js';
import { randomFrom } from './big-network.js';
import { measure, type Section } from './measure.js';

const [nodes, steps] = [10_000, 100_000];
const dice = randomFrom(7);
const below = (limit: number) => Math.floor(dice() * limit);
const ends = Int32Array.from({ length: 50_000 }, (_, i) =>
  i % 2 === 0 || i < 2 * nodes ? (i >> 1) % nodes : below(nodes),
);
for (let i = 1; i < 2 * nodes; i += 2) ends[i] = ((i >> 1) + 1 + below(50)) % nodes;
const graph = toGraph(nodes, ends, new Float64Array(ends.length / 2).fill(1));
/** Every step one edge goes, or comes back. */
const since = new Int32Array(graph.edges);
const spans: EdgeSpan[] = [];
for (let step = 1; step < steps; step++) {
  const edge = below(graph.edges);
  if ((since[edge] as number) >= 0) {
    spans.push({ edge, from: since[edge] as number, until: step });
    since[edge] = -1;
  } else since[edge] = step;
}
since.forEach((from, edge) => {
  if (from >= 0) spans.push({ edge, from, until: steps });
});
const pairs = Array.from({ length: 64 }, () => [below(nodes), below(nodes)] as const);

export async function connectivitySections(): Promise<Section[]> {
  const told = connectivityOver(graph, spans, steps, pairs);
  for (const step of [0, 4_321, 50_000, steps - 1]) {
    const passable = new Int8Array(graph.nodes + graph.edges).fill(1);
    passable.fill(-1, graph.nodes);
    for (const { edge, from, until } of spans)
      if (from <= step && step < until) passable[graph.nodes + edge] = 1;
    pairs.forEach(([a, b], p) => {
      if ((told[p]?.[step] === 1) !== (joined(graph, passable, a, b) === 1))
        throw new Error(`pair ${p} at step ${step}: the candidates do not agree`);
    });
  }
  return [
    {
      title: '64 pairs over 100,000 changes',
      size: '10,000 nodes',
      rows: await measure(
        [
          {
            name: 'by searching at each (one of them, times 100,000)',
            per: 1 / steps,
            run: searched,
          },
          {
            name: 'connectivityOver',
            run: () => void connectivityOver(graph, spans, steps, pairs),
          },
        ],
        3,
      ),
    },
  ];
}

function searched(): void {
  const passable = new Int8Array(graph.nodes + graph.edges).fill(1);
  for (const [a, b] of pairs) joined(graph, passable, a, b);
}
