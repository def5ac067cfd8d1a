import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { toWeighing } from '../control/control.js';
import { parseCovered } from '../time/instant.js';
import { FlowGraph } from './min-cut.js';
import { type Network, networkOf } from './network.js';
import { nodeOf } from './node-of.js';
import { passabilityAt } from './passability.js';
import type { RouteQuestion } from './question.js';

/** What, if lost, severs a route that is open. */
export interface Chokepoints<I extends Ids = Ids> {
  /** A smallest set of places between the ends; null when a single segment joins the ends. Empty: the route is not open. */
  readonly places: readonly I['place'][] | null;
  /** A smallest set of segments. Empty: the route is not open. */
  readonly segments: readonly I['segment'][];
}

/**
 * Finds the fewest places, and the fewest segments, whose loss would sever a route over surely passable roads:
 * a minimum vertex cut and a minimum edge cut (max-flow min-cut; Menger 1927). Of several it takes those nearest `from`.
 *
 * @example
 * ```ts
 * import { chokepoints, syria2024 } from '@syria-2024/sdk';
 * const cut = chokepoints(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-01', bloc: 'government' });
 * ```
 */
export function chokepoints<I extends Ids>(
  atlas: Atlas<I>,
  question: RouteQuestion<I>,
): Chokepoints<I> {
  const network = networkOf(atlas);
  const { passable } = passabilityAt(
    atlas,
    question.bloc ?? 'government',
    parseCovered(atlas, question.at),
    toWeighing(atlas, question),
    new Set<string>(question.avoid),
  );
  const from = nodeOf(atlas, network, question.from);
  const to = nodeOf(atlas, network, question.to);
  const nodes = minimumVertexCut(network, from, to, (element) => passable[element] === 1);
  const edges = minimumEdgeCut(network, from, to, (element) => passable[element] === 1);
  return {
    places: nodes && nodes.map((node) => network.places[node] as I['place']),
    segments: edges.map((edge) => network.segments[edge]?.id as I['segment']),
  };
}

type Usable = (element: number) => boolean;

/** The fewest nodes other than the ends whose removal parts them; null when an edge joins the ends. */
export function minimumVertexCut(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
): number[] | null {
  const count = network.places.length;
  if (from === to || !usable(from) || !usable(to)) return [];
  const into = (node: number) => 2 * node;
  const outOf = (node: number) => 2 * node + 1;
  const graph = new FlowGraph(2 * count);
  const endless = count + 1;
  for (let node = 0; node < count; node++)
    if (usable(node))
      graph.addArc(into(node), outOf(node), node === from || node === to ? endless : 1);
  network.segments.forEach((_, edge) => {
    const a = network.ends[2 * edge] as number;
    const b = network.ends[2 * edge + 1] as number;
    if (!usable(count + edge) || !usable(a) || !usable(b)) return;
    graph.addArc(outOf(a), into(b), endless);
    graph.addArc(outOf(b), into(a), endless);
  });
  if (graph.maxFlow(into(from), outOf(to), endless) >= endless) return null;
  const reached = graph.reached(into(from));
  const cut: number[] = [];
  for (let node = 0; node < count; node++)
    if (usable(node) && reached[into(node)] && !reached[outOf(node)]) cut.push(node);
  return cut;
}

/** The fewest edges whose removal parts two nodes. */
export function minimumEdgeCut(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
): number[] {
  const count = network.places.length;
  if (from === to || !usable(from) || !usable(to)) return [];
  const graph = new FlowGraph(count);
  const used: number[] = [];
  network.segments.forEach((_, edge) => {
    const a = network.ends[2 * edge] as number;
    const b = network.ends[2 * edge + 1] as number;
    if (!usable(count + edge) || !usable(a) || !usable(b)) return;
    used.push(edge);
    graph.addArc(a, b, 1, 1);
  });
  graph.maxFlow(from, to);
  const reached = graph.reached(from);
  return used.filter(
    (edge) =>
      reached[network.ends[2 * edge] as number] !== reached[network.ends[2 * edge + 1] as number],
  );
}
