/** What severs a way, since when, and how far that is believed. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Credibility, credibilities, isAtLeast } from '../evidence/rule.js';
import { cheapestCut, toCutting, uncuttable } from '../graph/cutting.js';
import { elementsOf } from '../graph/graph.js';
import { type Cost, onCheapestWays, reachFrom, wayTo } from '../graph/search.js';
import { idOf, type Network } from '../roads/network.js';
import type { Passability } from '../roads/passability.js';
import { toLocal } from '../time/instant.js';
import type { RouteQuestion } from './question.js';
import type { Asked } from './read-question.js';
import type { Between } from './route-answer.js';
import { beganBefore, statusSpells } from './spells.js';
import { leaningOn, toTurning } from './telling.js';

export function severed<I extends Ids>(atlas: Atlas<I>, question: RouteQuestion<I>, asked: Asked) {
  const { network, passability, from, to } = asked;
  const cost: Cost = (element) => ((passability.passable[element] ?? 0) < 0 ? 1 : 0);
  const cut = onCheapestWays(network, from, to, cost);
  const way = wayTo(network, reachFrom(network, from, cost), to);
  const credibility = severanceCredibility(network, passability, from, to);
  const barrier = barrierOf(network, passability, from, to, credibility);
  return {
    status: 'severed' as const,
    since: severedSince(atlas, question, asked),
    cutBy: cut.map((element) => toTurning(network, passability, element)),
    barrier: barrier.map((element) => toTurning(network, passability, element)),
    repair: (way ? elementsOf(network, way) : [])
      .filter((element) => cost(element) > 0)
      .map((element) => idOf(network, element)),
    ...leaningOn(passability, [...new Set([...cut, ...barrier])]),
    credibility,
  };
}

/** The strongest belief that suffices: the highest level at which the losses believed so much already cut every way. */
export function severanceCredibility(
  network: Network,
  passability: Passability,
  from: number,
  to: number,
): Credibility | null {
  const severs = (level: Credibility | null) =>
    reachFrom(network, from, (element) =>
      isLost(passability, element, level) ? Number.POSITIVE_INFINITY : 0,
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
function barrierOf(
  network: Network,
  passability: Passability,
  from: number,
  to: number,
  level: Credibility | null,
): number[] {
  const cutting = toCutting(network, from, to, (element) =>
    isLost(passability, element, level) ? 1 : uncuttable,
  );
  return cheapestCut(network, cutting) ?? [];
}

/** When the way was severed: after it was last surely open, before it was first surely severed. */
function severedSince<I extends Ids>(
  atlas: Atlas<I>,
  question: RouteQuestion<I>,
  { weighing, at }: Asked,
): Between {
  const spells = statusSpells(atlas, question, weighing).filter(({ from }) => from <= at);
  const { earliest, latest } = beganBefore(spells, spells.length - 1);
  return {
    earliest: earliest === null ? null : toLocal(atlas, earliest),
    latest: toLocal(atlas, latest),
  };
}
