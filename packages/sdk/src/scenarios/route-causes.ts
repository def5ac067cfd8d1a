/** What two answers about a route turn on, and find otherwise. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { ElementState } from '../roads/element-state.js';
import { networkOf } from '../roads/network.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import type { RouteQuestion } from '../routes/question.js';
import { readQuestion } from '../routes/read-question.js';
import type { RouteAnswer } from '../routes/route-answer.js';

/**
 * A place or segment that either answer turns on and that is otherwise on the other side.
 *
 * @example
 * ```ts
 * import { type RouteCause, routeDiff, syria2024 } from '@syria-2024/sdk';
 * const view = { from: 'damascus', to: 'tartus', at: '2024-12-05' } as const;
 * const causes: readonly RouteCause[] = routeDiff(syria2024, view, { ...view, at: '2024-12-07' }).because;
 * for (const { place, segment, before, after } of causes) console.log(place ?? segment, before, after);
 * ```
 */
export interface RouteCause<I extends Ids = Ids> {
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  readonly before: RouteStatus;
  readonly after: RouteStatus;
  /** Assumptions that one side leans on and the other does not. */
  readonly assumptions: readonly string[];
  /** Claims that only one side leans on for it. */
  readonly claims: readonly I['claim'][];
}

export interface Side<I extends Ids> {
  readonly view: RouteQuestion<I>;
  readonly atlas: Atlas<I>;
  readonly answer: RouteAnswer<I>;
}

/** The ids that an answer turns on. */
function turnsOn(answer: RouteAnswer): string[] {
  const names = (turnings: readonly { place?: string; segment?: string }[]) =>
    turnings.map(({ place, segment }) => place ?? segment ?? '');
  switch (answer.status) {
    case 'open':
      return [...answer.route.places, ...answer.route.segments];
    case 'uncertain':
      return [
        ...answer.possibleRoute.places,
        ...answer.possibleRoute.segments,
        ...names(answer.hinges),
      ];
    case 'severed':
      return [...names(answer.cutBy), ...names(answer.minimumCut)];
  }
}

export function causes<I extends Ids>(sides: readonly [Side<I>, Side<I>]): RouteCause<I>[] {
  const looks = sides.map(({ atlas, view }) => lookOf(atlas, view));
  const ids = new Set(sides.flatMap(({ answer }) => turnsOn(answer)));
  return [...ids].flatMap((id): RouteCause<I>[] => {
    const [was, is] = looks.map((look) => look(id));
    if (!was || !is) return [];
    const assumptions = apart(was.evidence.assumptions, is.evidence.assumptions);
    const claims = apart(was.evidence.claims, is.evidence.claims);
    if (was.passable === is.passable && assumptions.length === 0) return [];
    return [
      {
        ...(was.isPlace ? { place: id } : { segment: id }),
        before: toStatus(was.passable),
        after: toStatus(is.passable),
        assumptions,
        claims,
      },
    ];
  });
}

function lookOf(atlas: Atlas, view: RouteQuestion) {
  const network = networkOf(atlas);
  const { passability } = readQuestion(atlas, view);
  const edges = new Map(network.segments.map(({ id }, edge) => [id, network.places.length + edge]));
  return (id: string): (ElementState & { isPlace: boolean }) | null => {
    const node = network.node.get(id);
    const element = node ?? edges.get(id);
    return element === undefined
      ? null
      : { ...passability.state(element), isPlace: node !== undefined };
  };
}

/** What is in one of two lists only. */
function apart<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...one.filter((x) => !other.includes(x)), ...other.filter((x) => !one.includes(x))];
}
