import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { clocks } from '../control/control.js';
import { mergeEvidence } from '../evidence/leaning.js';
import { joinedBy } from '../graph/components.js';
import { elementsOf, type Path } from '../graph/graph.js';
import { joined } from '../graph/join.js';
import { everywhere } from '../graph/mask.js';
import { type Cost, onCheapestWays, reachFrom, wayTo } from '../graph/search.js';
import { shortestPath } from '../graph/shortest.js';
import { outside } from '../outside.js';
import { historyOf, joinLabelsAt } from '../roads/history.js';
import type { RouteStatus } from '../roads/status.js';
import { abroadOf } from './abroad.js';
import { bestBelievedWay } from './best-believed.js';
import { isShort, sensibly, wayWithin } from './bounds.js';
import { chokepointsIn } from './chokepoints.js';
import { exposuresOf } from './exposed.js';
import type { RouteQuestion } from './question.js';
import { type Asked, readQuestion } from './read-question.js';
import type { Detour, RouteAnswer } from './route-answer.js';
import { lossesOf, severed } from './severance.js';
import { leaningOn, toDetour, toRoute, toTurnings } from './telling.js';

/**
 * Tells whether a bloc could pass from one place to another at a moment.
 *
 * A segment is passable when both its ends are held by the bloc or an ally, or were left and are empty, and nothing closed
 * it; impassable when an end is in hostile hands, the stretch itself is, or it is closed to everybody; otherwise unknown.
 *
 * | | answer |
 * |---|---|
 * | a way over passable segments, within the bounds | `open`: the shortest is told, and believed as far as the best believed |
 * | one over passable segments beyond the bounds, or one over passable and unknown segments | `uncertain` |
 * | no way even over the unknown ones | `severed` |
 *
 * No way leads through a country in which neither end lies, however it stands there: neither one that is open nor one that is
 * severed, cut or repaired. What such a way would offer is told apart, as `abroad`; `within: 'any'` counts it.
 *
 * Bounds: no longer than `within.detour` times the usual way, no rougher than `within.roughest`. Territory of a bloc that
 * is neither ally nor enemy, and a segment whose existence no source settles, are unknown. A junction is as passable as
 * the town that commands it. Lengths are of schematic lines: km for comparing ways, not for driving.
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
  const plain: Atlas = atlas;
  const asked = readQuestion(atlas, question);
  const { from, to } = question;
  const { way, ...found } = answerAsked(plain, asked);
  const shown = clocks(atlas, asked.at, asked.weighing, question.at);
  const answer = { from, to, bloc: asked.bloc, ...shown, ...found };
  if (way) {
    addLazily(answer, 'exposed', () => exposuresOf(plain, asked, way));
    addLazily(answer, 'chokepoints', () => ({
      ...chokepointsIn(plain, asked),
      ...shown,
    }));
  } else addLazily(answer, 'abroad', () => abroadOf(plain, question, found));
  return answer as RouteAnswer<I>;
}

/** With the way where it is open. */
function answerAsked(
  atlas: Atlas,
  asked: Asked,
): { way?: Path; status: RouteStatus; beyond?: Detour | null } {
  const level = levelOf(atlas, asked);
  if (level < 0) return severed(atlas, asked);
  const { network, passability, bounds, from, to } = asked;
  const way = level > 0 ? wayWithin(network, bounds, passability.passable, from, to) : null;
  return way ? open(asked, way) : uncertain(atlas, asked);
}

/** Whether the ends are joined at all: read from labels that all pairs share, unless something is to be avoided. */
function levelOf(
  atlas: Atlas,
  { network, from, to, at, bloc, weighing, avoid, usable, passability }: Asked,
) {
  return avoid.size > 0
    ? joined(network, passability.passable, from, to)
    : joinedBy(joinLabelsAt(historyOf(atlas, bloc, weighing), network, at, usable), from, to);
}

function open(asked: Asked, way: Path) {
  const { network, bounds } = asked;
  return {
    way,
    status: 'open' as const,
    ...toDetour(asked, way),
    usual: toRoute(network, bounds.usual ?? way),
    ...leaningOnOpen(asked, way),
  };
}

/** That a way is open is believed as far as the best believed one; evidence is told of that and of the way told. */
function leaningOnOpen(asked: Asked, way: Path) {
  const { network } = asked;
  const first = leaningOn(asked, elementsOf(network, way));
  const best = bestBelievedWay(asked, way);
  if (best === way) return first;
  const leaning = leaningOn(asked, elementsOf(network, best));
  return { ...leaning, evidence: mergeEvidence([first.evidence, leaning.evidence]) };
}

/** Gives an answer one more property, which is computed when it is first read, copied or printed. */
function addLazily(answer: object, key: string, compute: () => unknown): void {
  let value: unknown;
  Object.defineProperty(answer, key, {
    enumerable: true,
    get: () => {
      value ??= compute();
      return value;
    },
  });
}

function uncertain(atlas: Atlas, asked: Asked) {
  const { network, passability, bounds, from, to } = asked;
  const { passable } = passability;
  const beyond = shortestPath(network, passable, from, to);
  const near = () => sensibly(network, bounds, everywhere(network), from, to, 1);
  const found =
    possibleWithin(asked) ??
    (beyond
      ? { way: beyond, hinges: lossesOf(asked, near()) }
      : (possible(asked, passable) as Possible));
  return {
    status: 'uncertain' as const,
    possibleRoute: toRoute(network, found.way),
    hinges: toTurnings(atlas, asked, found.hinges),
    beyond: beyond && toDetour(asked, beyond),
    ...leaningOn(asked, [...found.hinges, ...(beyond ? elementsOf(network, beyond) : [])]),
  };
}

interface Possible {
  readonly way: Path;
  readonly hinges: readonly number[];
}

/** The way with the fewest unknown elements, and all that such ways turn on. */
function possible({ network, from, to }: Asked, passable: Int8Array): Possible | null {
  const cost: Cost = (element) => {
    const own = passable[element] ?? outside();
    return own < 0 ? Number.POSITIVE_INFINITY : 1 - own;
  };
  const way = wayTo(network, reachFrom(network, from, cost), to);
  return way && { way, hinges: onCheapestWays(network, from, to, cost) };
}

/** The same within the bounds: where the way with the fewest is too long, the shortest. */
function possibleWithin(asked: Asked): Possible | null {
  const { network, bounds, passability, from, to } = asked;
  const { passable } = passability;
  const fewest = possible(asked, sensibly(network, bounds, passable, from, to, 0));
  if (fewest && isShort(network, bounds, fewest.way)) return fewest;
  const way = wayWithin(network, bounds, passable, from, to, 0);
  return (
    way && { way, hinges: elementsOf(network, way).filter((element) => passable[element] === 0) }
  );
}
