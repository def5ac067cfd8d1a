import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Clocks, clocks } from '../control/control.js';
import {
  largerVertexCuts,
  minimumEdgeCuts,
  minimumVertexCuts,
  type Usable,
} from '../graph/cuts.js';
import { shortestPath } from '../graph/shortest.js';
import { outside } from '../outside.js';
import { type Holdings, holdingsOf, passableHoldings } from '../roads/holdings.js';
import { idOf } from '../roads/network.js';
import { sensibly, wayWithin } from './bounds.js';
import type { Chokepoints } from './chokepoint-answer.js';
import type { RouteQuestion } from './question.js';
import { type Asked, readQuestion } from './read-question.js';
import { leaningOn } from './telling.js';

/**
 * The route whose chokepoints are asked for, and how many sets are listed.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { type ChokepointQuestion, chokepoints, syria2024 } from '@syria-2024/sdk';
 * const question: ChokepointQuestion<SyriaIds> = { from: 'damascus', to: 'tartus', at: '2024-12-01', limit: 5 };
 * console.log(chokepoints(syria2024, question).all.complete);
 * ```
 */
export interface ChokepointQuestion<I extends Ids = Ids> extends RouteQuestion<I> {
  /** How many sets to list of each kind. Default 50. */
  readonly limit?: number;
  /** How many more places than the fewest a set in `larger` may have. Default 1; 0 in networks of more than 10,000 segments. */
  readonly extra?: number;
}

/**
 * Finds the fewest places, and the fewest segments, whose loss would sever a route over surely passable roads: minimum
 * vertex and edge cuts (max-flow min-cut; Menger 1927), all of them (Picard and Queyranne 1980), and the next
 * larger ones (after Lawler 1972), so that it can be said: one town alone, *or* two villages together.
 *
 * Places are what people hold: a junction counts with the town that commands it. Only what lies on a way within the bounds
 * is looked at: what is named leaves none. Throws as `checkRoute` does.
 *
 * @example
 * ```ts
 * import { chokepoints, syria2024 } from '@syria-2024/sdk';
 * const { all, larger } = chokepoints(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-01', bloc: 'government' });
 * for (const places of [...all.cuts, ...larger.cuts]) console.log(places.join(' and '));
 * ```
 */
export function chokepoints<I extends Ids>(
  atlas: Atlas<I>,
  question: ChokepointQuestion<I>,
): Chokepoints<I> {
  const asked = readQuestion(atlas, question);
  const found = chokepointsIn(atlas, asked, question);
  return { ...found, ...clocks(atlas, asked.at, asked.weighing, question.at) } as Chokepoints<I>;
}

/** Larger sets are looked for unasked up to this many segments: each takes several flows through the whole network. */
const smallEnough = 10_000;

export function chokepointsIn(
  atlas: Atlas,
  asked: Asked,
  options: { readonly limit?: number; readonly extra?: number } = {},
): Omit<Chokepoints, keyof Clocks> {
  const { network, bounds, from, to, passability } = asked;
  const { limit = 50, extra = network.edges > smallEnough ? 0 : 1 } = options;
  const passable = sensibly(network, bounds, passability.passable, from, to, 1);
  const holdings = holdingsOf(atlas);
  const { of, graph } = holdings;
  const held = passableHoldings(holdings, network, passable);
  const usable: Usable = (element) => held[element] === 1;
  const [a, b] = [of[from] ?? outside(), of[to] ?? outside()];
  const isCut = (cut: readonly number[]) =>
    !wayWithin(network, bounds, withoutHoldings(passable, holdings, cut, network.nodes), from, to);
  const all = minimumVertexCuts(graph, a, b, usable, limit);
  const larger = largerVertexCuts(graph, a, b, usable, { all, limit, extra });
  const single = bounds.longest === Number.POSITIVE_INFINITY ? [] : singles(holdings, a, b, held);
  const found = [...single.filter(isCut), ...all.cuts, ...larger.cuts].map((cut) =>
    needed(cut, isCut),
  );
  const least = Math.min(...found.map(({ length }) => length));
  const cutsOf = (size: (length: number) => boolean, complete: boolean) => ({
    cuts: byCost(
      holdings,
      found.filter(({ length }) => size(length)),
    ).map((cut) => cut.map((element) => idOfHeld(holdings, network.segments, element))),
    complete,
  });
  const edges = minimumEdgeCuts(network, from, to, (element) => passable[element] === 1, limit);
  const allSegments = {
    cuts: edges.cuts.map((cut) => cut.map((element) => idOf(network, element))),
    complete: edges.complete,
  };
  const places = cutsOf((length) => length === least, all.complete);
  const isDirect = all.cuts[0]?.some((element) => element >= graph.nodes);
  return {
    places: isDirect ? null : (places.cuts[0] ?? []),
    segments: allSegments.cuts[0] ?? [],
    all: places,
    allSegments,
    larger: cutsOf((length) => length > least, larger.complete),
    evidence: leaningOn(asked, [
      ...elementsIn(holdings, passable, network.nodes, new Set(found.flat())),
      ...edges.cuts.flat(),
    ]).evidence,
  };
}

/** The passable nodes and segments of which holdings are made. */
function elementsIn(
  holdings: Holdings,
  passable: Int8Array,
  nodes: number,
  held: ReadonlySet<number>,
): number[] {
  return [...passable.keys()].filter(
    (element) => passable[element] === 1 && held.has(heldBy(holdings, nodes, element)),
  );
}

function heldBy({ of, graph }: Holdings, nodes: number, element: number): number {
  return element < nodes ? (of[element] ?? outside()) : element - nodes + graph.nodes;
}

function withoutHoldings(
  passable: Int8Array,
  holdings: Holdings,
  cut: readonly number[],
  nodes: number,
): Int8Array {
  const lost = new Set(cut);
  return passable.map((own, element) => (lost.has(heldBy(holdings, nodes, element)) ? -1 : own));
}

/** The holdings of one way, each by itself: flows know no length, and take a way that is too long for one. */
function singles({ graph }: Holdings, from: number, to: number, held: Int8Array): number[][] {
  const way = shortestPath(graph, held, from, to);
  return (way?.nodes.slice(1, -1) ?? []).map((holding) => [holding]);
}

/** What is needed only for ways that are too long, or between two junctions of one town that no road joins, is left out. */
function needed(cut: readonly number[], isCut: (cut: readonly number[]) => boolean): number[] {
  return cut.reduce<number[]>(
    (rest, element) => {
      const less = rest.filter((other) => other !== element);
      return isCut(less) ? less : rest;
    },
    [...cut],
  );
}

/** Each set once, the cheapest to hold first. */
function byCost({ cost }: Holdings, cuts: readonly number[][]): number[][] {
  const costOf = (cut: readonly number[]) => cut.reduce((sum, held) => sum + (cost[held] ?? 0), 0);
  const once = new Map(cuts.map((cut) => [cut.join(), cut]));
  return [...once.values()].sort((a, b) => a.length - b.length || costOf(a) - costOf(b));
}

function idOfHeld(
  { ids, graph }: Holdings,
  segments: Asked['network']['segments'],
  element: number,
) {
  return (element < graph.nodes ? ids[element] : segments[element - graph.nodes]?.id) ?? '';
}
