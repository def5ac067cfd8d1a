import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { CutList } from '../graph/all-cuts.js';
import {
  largerVertexCuts,
  minimumEdgeCuts,
  minimumVertexCuts,
  type Usable,
} from '../graph/cuts.js';
import { idOf, type Network } from '../roads/network.js';
import type { RouteQuestion } from './question.js';
import { readQuestion } from './read-question.js';

/** Sets that sever each by itself. */
export interface Cuts<T extends string = string> {
  readonly cuts: readonly (readonly T[])[];
  /** False when there are more than the limit. */
  readonly complete: boolean;
}

/** What, if lost, severs a route that is open. Everything is empty when the route is not open. */
export interface Chokepoints<I extends Ids = Ids> {
  /** A smallest set of places between the ends; null when a single segment joins the ends. */
  readonly places: readonly I['place'][] | null;
  /** A smallest set of segments. */
  readonly segments: readonly I['segment'][];
  /** Every smallest set of places between the ends; with them any segment that joins the ends directly. */
  readonly all: Cuts<I['place'] | I['segment']>;
  /** Every smallest set of segments. */
  readonly allSegments: Cuts<I['segment']>;
  /** Sets as in `all` that are up to `extra` larger, and of which no part would do. */
  readonly larger: Cuts<I['place'] | I['segment']>;
}

export interface ChokepointQuestion<I extends Ids = Ids> extends RouteQuestion<I> {
  /** How many sets to list of each kind. Default 50. */
  readonly limit?: number;
  /** How many more places than the fewest a set in `larger` may have. Default 1; 0 in networks of more than 10,000 segments. */
  readonly extra?: number;
}

/**
 * Finds the fewest places, and the fewest segments, whose loss would sever a route over surely passable roads: minimum
 * vertex and edge cuts (max-flow min-cut; Menger 1927), all of them (Picard and Queyranne 1980), and the next
 * larger ones (after Lawler 1972), so that it can be said: Homs alone, *or* Shinshar and Qattinah together.
 *
 * Those nearest `from` come first. Throws as `checkRoute` does.
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
  const { network, from, to, passability } = readQuestion(atlas, question);
  return chokepointsIn(network, from, to, passability.passable, question);
}

/** Larger sets are looked for unasked up to this many segments: each takes several flows through the whole network. */
const smallEnough = 10_000;

export function chokepointsIn<I extends Ids>(
  network: Network,
  from: number,
  to: number,
  passable: Int8Array,
  {
    limit = 50,
    extra = network.segments.length > smallEnough ? 0 : 1,
  }: { readonly limit?: number; readonly extra?: number } = {},
): Chokepoints<I> {
  const usable: Usable = (element) => passable[element] === 1;
  const list = ({ cuts, complete }: CutList) => ({
    cuts: cuts.map((cut) => cut.map((element) => idOf(network, element))),
    complete,
  });
  const all = minimumVertexCuts(network, from, to, usable, limit);
  const [allPlaces, allSegments] = [
    list(all),
    list(minimumEdgeCuts(network, from, to, usable, limit)),
  ];
  return {
    places: all.cuts[0]?.some((element) => element >= network.places.length)
      ? null
      : (allPlaces.cuts[0] ?? []),
    segments: allSegments.cuts[0] ?? [],
    all: allPlaces,
    allSegments,
    larger: list(largerVertexCuts(network, from, to, usable, { all, limit, extra })),
  };
}
