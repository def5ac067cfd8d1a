import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Evidence } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { toWeighing } from '../control/control.js';
import { type Credibility, credibilities, isAtLeast, weakest } from '../evidence/rule.js';
import { parseCovered, toLocal } from '../time/instant.js';
import { type Chokepoints, chokepoints } from './chokepoints.js';
import { type Network, networkOf } from './network.js';
import { nodeOf } from './node-of.js';
import { mergeEvidence, type Passability, passabilityAt } from './passability.js';
import type { RouteQuestion } from './question.js';
import { type Cost, onCheapestWays, reachFrom, wayTo } from './search.js';
import { statusSpells } from './spells.js';

/** A way through the network. */
export interface Route<I extends Ids = Ids> {
  readonly places: readonly I['place'][];
  readonly segments: readonly I['segment'][];
  readonly km: number;
}

/** A place or a segment on which an answer turns, and what is said of it. */
export interface Turning<I extends Ids = Ids> {
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

/** When something began: at an unknown instant between the two, ISO 8601. `earliest` null: before the covered days. */
export interface Between {
  readonly earliest: string | null;
  readonly latest: string;
}

interface Common<I extends Ids> {
  readonly from: I['place'];
  readonly to: I['place'];
  readonly at: string;
  /** The weakest credibility that the answer leans on; null when it leans on nothing. */
  readonly credibility: Credibility | null;
  readonly disputed: boolean;
  readonly evidence: Evidence<I>;
  readonly disputes: readonly I['claim'][];
}

export type RouteAnswer<I extends Ids = Ids> =
  | (Common<I> & {
      readonly status: 'open';
      readonly route: Route<I>;
      /** Its length over that of the shortest way if every road were passable. */
      readonly detour: number;
      readonly chokepoints: Chokepoints<I>;
    })
  | (Common<I> & {
      readonly status: 'severed';
      readonly since: Between;
      /** The lost places and closed segments of which one more would have to be passable, with what says so. */
      readonly cutBy: readonly Turning<I>[];
      /** The fewest places and segments whose reopening restores a way; of several the shortest way. */
      readonly repair: readonly (I['place'] | I['segment'])[];
    })
  | (Common<I> & {
      readonly status: 'uncertain';
      /** The way that needs the fewest of the unknown things to be so. */
      readonly possibleRoute: Route<I>;
      /** The places and segments that decide. */
      readonly hinges: readonly Turning<I>[];
    });

/**
 * Tells whether a bloc could pass from one place to another at a moment.
 *
 * A segment is passable when both its ends are held by the bloc or an ally and nothing closed it; impassable when an
 * end is in hostile hands, the stretch itself is, or it is closed to everybody; otherwise unknown.
 *
 * | | answer |
 * |---|---|
 * | a way over passable segments | `open` |
 * | no such way, but one over passable and unknown segments | `uncertain` |
 * | no way even over the unknown ones | `severed` |
 *
 * Territory of a bloc that is neither ally nor enemy, and a segment whose existence no source settles, are unknown.
 * Lengths are of schematic lines: km for comparing ways, not for driving.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { checkRoute, syria2024 } from '@syria-2024/sdk';
 * const coast = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-05', bloc: 'government' });
 * console.log(coast.status, coast.credibility);
 * ```
 */
export function checkRoute<I extends Ids>(
  atlas: Atlas<I>,
  question: RouteQuestion<I>,
): RouteAnswer<I> {
  const network = networkOf(atlas);
  const from = nodeOf(atlas, network, question.from);
  const to = nodeOf(atlas, network, question.to);
  const ms = parseCovered(atlas, question.at);
  const weighing = toWeighing(atlas, question);
  const passability = passabilityAt(
    atlas,
    question.bloc ?? 'government',
    ms,
    weighing,
    new Set<string>(question.avoid),
  );
  const answer =
    open(atlas, network, passability, from, to, question) ??
    uncertain(network, passability, from, to) ??
    severed(atlas, network, passability, from, to, question, weighing, ms);
  return {
    from: question.from,
    to: question.to,
    at: toLocal(atlas, ms),
    ...answer,
  } as unknown as RouteAnswer<I>;
}

function open<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
  passability: Passability,
  from: number,
  to: number,
  question: RouteQuestion<I>,
) {
  const cost: Cost = (element) =>
    passability.passable[element] === 1 ? 0 : Number.POSITIVE_INFINITY;
  const way = wayTo(network, reachFrom(network, from, cost), to);
  if (!way) return null;
  const route = toRoute(network, way);
  const nodes = network.places.length;
  const undisturbed = wayTo(
    network,
    reachFrom(network, from, (element) =>
      element >= nodes && network.segments[element - nodes]?.exists === 'uncertain'
        ? Number.POSITIVE_INFINITY
        : 0,
    ),
    to,
  );
  const usual = undisturbed ? toRoute(network, undisturbed).km : route.km;
  return {
    status: 'open' as const,
    route,
    detour: usual > 0 ? route.km / usual : 1,
    chokepoints: chokepoints(atlas, question),
    ...leaningOn(passability, [...way.nodes, ...way.edges.map((edge) => nodes + edge)]),
  };
}

function uncertain(network: Network, passability: Passability, from: number, to: number) {
  const cost: Cost = (element) => {
    const passable = passability.passable[element] ?? 0;
    return passable < 0 ? Number.POSITIVE_INFINITY : 1 - passable;
  };
  const way = wayTo(network, reachFrom(network, from, cost), to);
  if (!way) return null;
  const hinges = onCheapestWays(network, from, to, cost);
  return {
    status: 'uncertain' as const,
    possibleRoute: toRoute(network, way),
    hinges: hinges.map((element) => toTurning(network, passability, element)),
    ...leaningOn(passability, hinges),
  };
}

function severed<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
  passability: Passability,
  from: number,
  to: number,
  question: RouteQuestion<I>,
  weighing: Weighing,
  ms: number,
) {
  const cost: Cost = (element) => ((passability.passable[element] ?? 0) < 0 ? 1 : 0);
  const cut = onCheapestWays(network, from, to, cost);
  const way = wayTo(network, reachFrom(network, from, cost), to);
  const nodes = network.places.length;
  const elements = way ? [...way.nodes, ...way.edges.map((edge) => nodes + edge)] : [];
  return {
    status: 'severed' as const,
    since: severedSince(atlas, question, weighing, ms),
    cutBy: cut.map((element) => toTurning(network, passability, element)),
    repair: elements
      .filter((element) => cost(element) > 0)
      .map((element) => idOf(network, element)),
    ...leaningOn(passability, cut),
    credibility: severanceCredibility(network, passability, from, to),
  };
}

/** The strongest belief that suffices: the highest level at which the losses believed so much already cut every way. */
function severanceCredibility(
  network: Network,
  passability: Passability,
  from: number,
  to: number,
): Credibility | null {
  for (const level of credibilities) {
    const { cost } = reachFrom(network, from, (element) => {
      if ((passability.passable[element] ?? 0) >= 0) return 0;
      const { credibility } = passability.state(element);
      return credibility === null || isAtLeast(credibility, level) ? Number.POSITIVE_INFINITY : 0;
    });
    if (cost[to] === Number.POSITIVE_INFINITY) return level;
  }
  return null;
}

/** When the way was severed: after it was last surely open, before it was first surely severed. */
function severedSince<I extends Ids>(
  atlas: Atlas<I>,
  question: RouteQuestion<I>,
  weighing: Weighing,
  ms: number,
): Between {
  const spells = statusSpells(atlas, question, weighing).filter((spell) => spell.from <= ms);
  let i = spells.length - 1;
  while (i > 0 && spells[i - 1]?.status === 'severed') i--;
  const latest = spells[i]?.from ?? ms;
  while (i > 0 && spells[i - 1]?.status === 'uncertain') i--;
  const earliest = i === 0 ? null : toLocal(atlas, spells[i]?.from ?? ms);
  return { earliest, latest: toLocal(atlas, latest) };
}

function toRoute(network: Network, { nodes, edges }: { nodes: number[]; edges: number[] }): Route {
  return {
    places: nodes.map((node) => network.places[node] as string),
    segments: edges.map((edge) => network.segments[edge]?.id as string),
    km: edges.reduce((sum, edge) => sum + (network.km[edge] ?? 0), 0),
  };
}

function idOf(network: Network, element: number): string {
  const nodes = network.places.length;
  return (element < nodes ? network.places[element] : network.segments[element - nodes]?.id) ?? '';
}

function toTurning(network: Network, passability: Passability, element: number): Turning {
  const id = idOf(network, element);
  const { credibility, evidence } = passability.state(element);
  return {
    ...(element < network.places.length ? { place: id } : { segment: id }),
    credibility,
    evidence,
  };
}

function leaningOn(passability: Passability, elements: readonly number[]) {
  const states = elements.map((element) => passability.state(element));
  return {
    credibility: weakest(states.map(({ credibility }) => credibility)),
    disputed: states.some(({ disputed }) => disputed),
    evidence: mergeEvidence(states.map(({ evidence }) => evidence)),
    disputes: [...new Set(states.flatMap(({ disputes }) => disputes))],
  };
}
