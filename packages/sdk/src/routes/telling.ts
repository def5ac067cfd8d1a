/** From elements of the network to what an answer says of them. */

import type { Atlas } from '../atlas/atlas.js';
import { weakest } from '../evidence/credibility.js';
import { mergeEvidence, mergeLeanings } from '../evidence/leaning.js';
import type { Path } from '../graph/graph.js';
import { outside } from '../outside.js';
import { holdingOf } from '../roads/holdings.js';
import { idOf, type Network, networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { boundsOf, lengthOf, roughestOf } from './bounds.js';
import type { Asked } from './read-question.js';
import type { Detour, Route, Turning } from './route-answer.js';

export function toRoute(network: Network, way: Path): Route {
  return {
    places: way.nodes.map((node) => network.places[node] ?? outside()),
    segments: way.edges.map((edge) => network.segments[edge]?.id as string),
    km: lengthOf(network, way),
  };
}

export function toDetour({ network, bounds }: Asked, way: Path): Detour {
  const route = toRoute(network, way);
  const usual = bounds.usual ? lengthOf(network, bounds.usual) : route.km;
  return { route, detour: usual > 0 ? route.km / usual : 1, roughest: roughestOf(network, way) };
}

/** The id of what is held where an element is held: a segment's own. */
export function heldId(atlas: Atlas, network: Network, element: number): string {
  const id = idOf(network, element);
  return element < network.nodes ? holdingOf(atlas, id) : id;
}

/** What is said of elements, each town once. */
export function toTurnings(
  atlas: Atlas,
  { network, passability }: Asked,
  elements: readonly number[],
): Turning[] {
  const found = new Map<string, Turning>();
  for (const element of elements) {
    const id = heldId(atlas, network, element);
    const { credibility, evidence } = passability.state(element);
    const known = found.get(id);
    found.set(id, {
      ...(element < network.nodes ? { place: id } : { segment: id }),
      credibility: known ? weakest([known.credibility, credibility]) : credibility,
      evidence: known ? mergeEvidence([known.evidence, evidence]) : evidence,
    });
  }
  return [...found.values()];
}

export function leaningOn({ passability }: Asked, elements: readonly number[]) {
  return mergeLeanings(elements.map((element) => passability.state(element)));
}

/** The way that one would usually take between two places; null when no road joins them. */
export function usualRoute(atlas: Atlas, from: string, to: string): Route | null {
  const network = networkOf(atlas);
  const ends = [nodeOf(atlas, network, from), nodeOf(atlas, network, to)] as const;
  const { usual } = boundsOf(atlas, network, ...ends);
  return usual && toRoute(network, usual);
}
