/** The cuts between two nodes, over what is usable of a network. */
import { allCheapestCuts, type CutList } from './all-cuts.js';
import { cheapestCut, type Price, toCutting, uncuttable } from './cutting.js';
import { largerCuts } from './larger-cuts.js';
import { edgesAt, type Network, otherEnd } from './network.js';

export type Usable = (element: number) => boolean;

/** The fewest nodes other than the ends whose removal parts them; null when an edge joins the ends. */
export function minimumVertexCut(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
): number[] | null {
  if (from === to || !usable(from) || !usable(to)) return [];
  if (joins(network, from, to).some(usable)) return null;
  return cheapestCut(network, toCutting(network, from, to, byPlace(network, from, to, usable)));
}

/** The fewest edges whose removal parts two nodes. */
export function minimumEdgeCut(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
): number[] {
  if (from === to || !usable(from) || !usable(to)) return [];
  const cutting = toCutting(network, from, to, bySegment(network, usable));
  return (cheapestCut(network, cutting) ?? []).map((element) => element - network.places.length);
}

/** Every smallest set of nodes, with the edges that join the ends, whose removal parts the ends. Elements. */
export function minimumVertexCuts(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
  limit: number,
): CutList {
  if (from === to || !usable(from) || !usable(to)) return none;
  const cutting = toCutting(network, from, to, byPlace(network, from, to, usable));
  return allCheapestCuts(network, cutting, limit);
}

/** Every smallest set of edges whose removal parts two nodes. Elements. */
export function minimumEdgeCuts(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
  limit: number,
): CutList {
  if (from === to || !usable(from) || !usable(to)) return none;
  return allCheapestCuts(network, toCutting(network, from, to, bySegment(network, usable)), limit);
}

/** Sets of nodes (and edges that join the ends) larger than the smallest, of which no part would do. */
export function largerVertexCuts(
  network: Network,
  from: number,
  to: number,
  usable: Usable,
  { all, limit, extra }: { all: CutList; limit: number; extra: number },
): CutList {
  const least = all.cuts[0]?.length ?? 0;
  if (least === 0 || extra <= 0) return none;
  const cutting = toCutting(network, from, to, byPlace(network, from, to, usable));
  return largerCuts(network, cutting, least, least + extra, limit);
}

const none: CutList = { cuts: [], complete: true };

/** The edges between two nodes. */
function joins(network: Network, from: number, to: number): number[] {
  return [...edgesAt(network, from)]
    .filter((edge) => otherEnd(network, edge, from) === to)
    .map((edge) => network.places.length + edge);
}

function byPlace(network: Network, from: number, to: number, usable: Usable): Price {
  const direct = new Set(joins(network, from, to));
  const places = network.places.length;
  return (element) => {
    if (!usable(element)) return 0;
    if (element < places) return element === from || element === to ? uncuttable : 1;
    return direct.has(element) ? 1 : uncuttable;
  };
}

function bySegment(network: Network, usable: Usable): Price {
  const places = network.places.length;
  return (element) => (usable(element) ? (element < places ? uncuttable : 1) : 0);
}
