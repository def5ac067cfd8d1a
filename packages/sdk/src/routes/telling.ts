/** From elements of the network to what an answer says of them. */
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import type { Path } from '../graph/graph.js';
import { type Cost, reachFrom, wayTo } from '../graph/search.js';
import { mergeTold } from '../roads/element-state.js';
import { idOf, type Network } from '../roads/network.js';
import type { Passability } from '../roads/passability.js';
import { overSureRoads } from '../roads/sure-roads.js';
import type { Route, Turning } from './route-answer.js';

/**
 * The way that one would usually take: the shortest over roads that surely exist, whoever holds them, without passing
 * through a country in which neither end lies.
 */
export function usualRoute(atlas: Atlas, network: Network, from: number, to: number): Route | null {
  const { places } = indexOf(atlas);
  const countryOf = (node: number) => places.get(network.places[node] ?? '')?.country;
  const countries = new Set([countryOf(from), countryOf(to)]);
  const exists = overSureRoads(network);
  const cost: Cost = (element) =>
    element < network.places.length && !countries.has(countryOf(element))
      ? Number.POSITIVE_INFINITY
      : exists(element);
  const way = wayTo(network, reachFrom(network, from, cost), to);
  return way && toRoute(network, way);
}

export function toRoute(network: Network, { nodes, edges }: Path): Route {
  return {
    places: nodes.map((node) => network.places[node] as string),
    segments: edges.map((edge) => network.segments[edge]?.id as string),
    km: edges.reduce((sum, edge) => sum + (network.weight[edge] ?? 0), 0),
  };
}

export function toTurning(network: Network, passability: Passability, element: number): Turning {
  const id = idOf(network, element);
  const { credibility, evidence } = passability.state(element);
  return {
    ...(element < network.places.length ? { place: id } : { segment: id }),
    credibility,
    evidence,
  };
}

export function leaningOn(passability: Passability, elements: readonly number[]) {
  return mergeTold(elements.map((element) => passability.state(element)));
}
