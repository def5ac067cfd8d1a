/** What has to be held to hold the roads: a junction counts with the town that commands it. */

import type { Ids, PlaceKind } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup, memo } from '../atlas/index-of.js';
import { endsOf, type Graph, toGraph } from '../graph/graph.js';
import { outside } from '../outside.js';
import { chainFrom } from '../places/chain.js';
import { type Network, networkOf } from './network.js';

/**
 * What it costs to hold a place, against a crossroads at 1: it decides between cuts, and between repairs, of equally many
 * places. A town is left for last where a village does, a city where a town does.
 *
 * @example
 * ```ts
 * import { holdingCosts } from '@syria-2024/sdk';
 * console.log(holdingCosts.city > holdingCosts.village); // true
 * ```
 */
export const holdingCosts: Readonly<Record<PlaceKind, number>> = {
  junction: 1,
  crossing: 1,
  bridge: 1,
  dam: 1,
  hill: 1,
  village: 1,
  facility: 1,
  camp: 1,
  prison: 1,
  neighbourhood: 2,
  base: 2,
  airport: 2,
  town: 2,
  city: 4,
};

/** The network with all that is held together drawn into one node. */
export interface Holdings {
  /** By node of the network: its holding, a number. */
  readonly of: Int32Array;
  /** By holding: the place that is held, and its cost. */
  readonly ids: readonly string[];
  readonly cost: readonly number[];
  /** Holdings as nodes; its edges are those of the network, in their order. */
  readonly graph: Graph;
}

export function holdingsOf<I extends Ids>(atlas: Atlas<I>): Holdings {
  const index = indexOf(atlas);
  return memo(index, 'holdings', () => {
    const network = networkOf(atlas);
    const ids: string[] = [];
    const known = new Map<string, number>();
    const of = Int32Array.from(network.places, (place) => {
      const id = holdingOf(atlas, place);
      const holding = known.get(id) ?? ids.push(id) - 1;
      known.set(id, holding);
      return holding;
    });
    const ends = network.ends.map((node) => of[node] ?? outside());
    return {
      of,
      ids,
      cost: ids.map((id) => holdingCosts[lookup(index.places, 'place', id).kind]),
      graph: toGraph(ids.length, ends, network.weight),
    };
  });
}

/** The place whose holder holds, or commands, this one; itself when reports name it. */
export function holdingOf<I extends Ids>(atlas: Atlas<I>, place: string): string {
  const { places } = indexOf(atlas);
  const chain = chainFrom(place, (id) => {
    const { heldWith, guardedFrom, kind } = lookup(places, 'place', id);
    // Nobody lives at a junction: it counts with its town even where reports name it.
    const isOwn = isNamed(atlas, id) && !(kind === 'junction' && heldWith);
    return isOwn ? undefined : (heldWith ?? guardedFrom);
  });
  return chain.at(-1) ?? place;
}

/** Whether a report, a row of the baseline or an assumption tells of this very place. */
export function isNamed<I extends Ids>(atlas: Atlas<I>, place: string): boolean {
  const { dataset, assumptions }: Atlas = atlas;
  const named = memo(indexOf(atlas), 'places named', () => {
    const effects = dataset.events.flatMap((event) => event.effects);
    return new Set<string | undefined>([
      ...effects.map((effect) =>
        'control' in effect && 'place' in effect.control ? effect.control.place : undefined,
      ),
      ...dataset.baseline.map((row) => row.place),
      ...assumptions.map((assumption) => assumption.place),
    ]);
  });
  return named.has(place);
}

/** What of the holdings can be passed where this can be passed of the network. */
export function passableHoldings(
  { of, graph }: Holdings,
  network: Network,
  passable: Int8Array,
): Int8Array {
  const own = new Int8Array(graph.nodes + graph.edges).fill(-1);
  for (let node = 0; node < network.nodes; node++) {
    const holding = of[node] ?? outside();
    own[holding] = Math.max(own[holding] ?? outside(), passable[node] ?? outside());
  }
  for (let edge = 0; edge < network.edges; edge++) {
    const [a, b] = endsOf(network, edge);
    own[graph.nodes + edge] = Math.min(
      passable[network.nodes + edge] ?? outside(),
      passable[a] ?? outside(),
      passable[b] ?? outside(),
    );
  }
  return own;
}
