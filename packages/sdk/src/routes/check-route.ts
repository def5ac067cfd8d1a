import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { clocks } from '../control/control.js';
import { elementsOf } from '../graph/graph.js';
import { type Cost, onCheapestWays, reachFrom, wayTo } from '../graph/search.js';
import { chokepointsIn } from './chokepoints.js';
import type { RouteQuestion } from './question.js';
import { type Asked, readQuestion } from './read-question.js';
import type { RouteAnswer } from './route-answer.js';
import { severed } from './severance.js';
import { leaningOn, toRoute, toTurning, usualRoute } from './telling.js';

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
  const asked = readQuestion(atlas, question);
  const answer = answerAsked(atlas, question, asked);
  if (answer.status !== 'open') return answer;
  const { network, from, to, passability } = asked;
  return { ...answer, chokepoints: chokepointsIn(network, from, to, passability.passable) };
}

type WithoutChokepoints<T> = T extends { readonly status: 'open' } ? Omit<T, 'chokepoints'> : T;

/** The same without the chokepoints, which cost more than all the rest and say nothing of the status. */
export function answerRoute<I extends Ids>(
  atlas: Atlas<I>,
  question: RouteQuestion<I>,
): WithoutChokepoints<RouteAnswer<I>> {
  return answerAsked(atlas, question, readQuestion(atlas, question));
}

function answerAsked<I extends Ids>(
  atlas: Atlas<I>,
  question: RouteQuestion<I>,
  asked: Asked,
): WithoutChokepoints<RouteAnswer<I>> {
  const answer = open(atlas, asked) ?? uncertain(asked) ?? severed(atlas, question, asked);
  return {
    from: question.from,
    to: question.to,
    bloc: asked.bloc,
    ...clocks(atlas, asked.at, asked.weighing),
    ...answer,
  } as unknown as WithoutChokepoints<RouteAnswer<I>>;
}

function open<I extends Ids>(atlas: Atlas<I>, { network, passability, from, to }: Asked) {
  const { passable } = passability;
  const way = wayTo(
    network,
    reachFrom(network, from, (element) => (passable[element] === 1 ? 0 : Number.POSITIVE_INFINITY)),
    to,
  );
  if (!way) return null;
  const route = toRoute(network, way);
  const usual = usualRoute(atlas as unknown as Atlas, network, from, to) ?? route;
  return {
    status: 'open' as const,
    route,
    usual,
    detour: usual.km > 0 ? route.km / usual.km : 1,
    ...leaningOn(passability, elementsOf(network, way)),
  };
}

function uncertain({ network, passability, from, to }: Asked) {
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
