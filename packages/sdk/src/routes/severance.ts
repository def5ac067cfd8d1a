/** What severs a way, since when, and how far that is believed. */

import type { Atlas } from '../atlas/atlas.js';
import { type Credibility, credibilities, isAtLeast } from '../evidence/credibility.js';
import { cheapestCut, toCutting, uncuttable } from '../graph/cutting.js';
import { elementsOf, type Path } from '../graph/graph.js';
import { type Cost, onCheapestWays, reachFrom, wayTo } from '../graph/search.js';
import { outside } from '../outside.js';
import { holdingsOf } from '../roads/holdings.js';
import type { Passability } from '../roads/passability.js';
import { toLocal } from '../time/instant.js';
import { sensibly } from './bounds.js';
import type { Asked } from './read-question.js';
import type { Between } from './route-answer.js';
import { beganBefore, statusSpells } from './spells.js';
import { heldId, leaningOn, toTurnings } from './telling.js';

export function severed(atlas: Atlas, asked: Asked) {
  const { network, passability, bounds } = asked;
  const losses = lossesOf(asked, bounds.own);
  const credibility = severanceCredibility(asked);
  const cut = minimumCutOf(asked, credibility);
  const way = repairedWay(atlas, asked);
  const lost = (element: number) => (passability.passable[element] ?? outside()) < 0;
  const repair = (way ? elementsOf(network, way) : []).filter(lost);
  return {
    status: 'severed' as const,
    since: severedSince(atlas, asked),
    cutBy: toTurnings(atlas, asked, losses),
    minimumCut: toTurnings(atlas, asked, cut),
    repair: [...new Set(repair.map((element) => heldId(atlas, network, element)))],
    ...leaningOn(asked, [...new Set([...losses, ...cut])]),
    credibility,
  };
}

/** The losses on the ways that have fewest of them; `allowed`: where a way may pass (1). */
export function lossesOf({ network, passability, from, to }: Asked, allowed: Int8Array): number[] {
  return onCheapestWays(network, from, to, (element) => {
    if ((allowed[element] ?? outside()) < 0) return Number.POSITIVE_INFINITY;
    return (passability.passable[element] ?? outside()) < 0 ? 1 : 0;
  });
}

/** One place more outweighs what any number of places costs to hold. */
const onePlace = 1_000_000;

/** The way with the fewest losses, of equally many the cheapest to hold again, within the bounds if there is one. */
function repairedWay(atlas: Atlas, asked: Asked): Path | null {
  const { network, passability, bounds, from, to } = asked;
  const { of, cost } = holdingsOf(atlas);
  const isLost = (element: number) => (passability.passable[element] ?? outside()) < 0;
  const over = (mask: Int8Array): Path | null => {
    const price: Cost = (element, before) => {
      if ((mask[element] ?? outside()) < 0) return Number.POSITIVE_INFINITY;
      if (!isLost(element)) return 0;
      if (element >= network.nodes) return onePlace;
      const holding = of[element] ?? outside();
      // A town's junctions are retaken together.
      const isSame = before >= 0 && isLost(before) && of[before] === holding;
      return isSame ? 0 : onePlace + (cost[holding] ?? outside());
    };
    return wayTo(network, reachFrom(network, from, price), to);
  };
  const { own } = bounds;
  return over(sensibly(network, bounds, own, from, to, 1)) ?? over(own);
}

/** What a severance is read from. */
type Severed = Pick<Asked, 'network' | 'passability' | 'from' | 'to'> & {
  readonly bounds: Pick<Asked['bounds'], 'own'>;
};

/** The strongest belief that suffices: the highest level at which the losses believed so much already cut every way. */
export function severanceCredibility({
  network,
  passability,
  bounds,
  from,
  to,
}: Severed): Credibility | null {
  const severs = (level: Credibility | null) =>
    reachFrom(network, from, (element) =>
      isLost(passability, element, level) || (bounds.own[element] ?? outside()) < 0
        ? Number.POSITIVE_INFINITY
        : 0,
    ).cost[to] === Number.POSITIVE_INFINITY;
  if (severs(null)) return null;
  return credibilities.find(severs) ?? null;
}

/** An element lost by what is believed at least so far; at null, by what needs no belief: what is to be avoided or assumed. */
function isLost(
  { passable, state }: Passability,
  element: number,
  level: Credibility | null,
): boolean {
  if ((passable[element] ?? 0) >= 0) return false;
  const { credibility } = state(element);
  return credibility === null || (level !== null && isAtLeast(credibility, level));
}

/** The fewest losses, believed at least so far, that sever every way between them; empty when they do not. */
function minimumCutOf(
  { network, passability, bounds, from, to }: Severed,
  level: Credibility | null,
): number[] {
  const cutting = toCutting(network, from, to, (element) => {
    if ((bounds.own[element] ?? outside()) < 0) return 0;
    return isLost(passability, element, level) ? 1 : uncuttable;
  });
  return cheapestCut(network, cutting) ?? [];
}

/** When the way was severed: after it was last surely open, before it was first surely severed. */
function severedSince(atlas: Atlas, asked: Asked): Between {
  const spells = statusSpells(atlas, asked).filter(({ from }) => from <= asked.at);
  const { earliest, latest } = beganBefore(spells, spells.length - 1);
  return {
    earliest: earliest === null ? null : toLocal(atlas, earliest),
    latest: toLocal(atlas, latest),
  };
}
