import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Credibility } from '../evidence/rule.js';
import type { ElementState } from '../roads/element-state.js';
import { networkOf } from '../roads/network.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import { checkRoute } from '../routes/check-route.js';
import type { RouteQuestion } from '../routes/question.js';
import { readQuestion } from '../routes/read-question.js';
import type { Between, Route, RouteAnswer } from '../routes/route-answer.js';

/**
 * One side of a comparison: a question, and in which atlas.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { routeDiff, type RouteView, syria2024 } from '@syria-2024/sdk';
 * const before: RouteView<SyriaIds> = { from: 'damascus', to: 'tartus', at: '2024-12-05' };
 * console.log(routeDiff(syria2024, before, { ...before, at: '2024-12-07' }).changes.length);
 * ```
 */
export interface RouteView<I extends Ids = Ids> extends RouteQuestion<I> {
  /** Default: the atlas given. */
  readonly atlas?: Atlas<I>;
}

interface Differs<What extends string, T> {
  readonly what: What;
  readonly before: T;
  readonly after: T;
}

type Names<I extends Ids> = readonly (I['place'] | I['segment'])[] | null;

/**
 * Something that an answer tells and the other tells otherwise; null where it tells nothing of the kind.
 *
 * @example
 * ```ts
 * import { type RouteChange, routeDiff, syria2024 } from '@syria-2024/sdk';
 * const view = { from: 'damascus', to: 'tartus', at: '2024-12-05' } as const;
 * const changes: readonly RouteChange[] = routeDiff(syria2024, view, { ...view, at: '2024-12-07' }).changes;
 * for (const change of changes) if (change.what === 'status') console.log(change.before, change.after);
 * ```
 */
export type RouteChange<I extends Ids = Ids> =
  | Differs<'status', RouteStatus>
  | Differs<'credibility', Credibility | null>
  | Differs<'route', Route<I> | null>
  | Differs<'chokepoints', Names<I>>
  | Differs<'hinges', Names<I>>
  | Differs<'cutBy', Names<I>>
  | Differs<'repair', Names<I>>
  | Differs<'since', Between | null>;

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

/**
 * What two answers about a route tell otherwise, and what made them differ.
 *
 * @example
 * ```ts
 * import { type RouteDiff, routeDiff, syria2024 } from '@syria-2024/sdk';
 * const view = { from: 'damascus', to: 'tartus', at: '2024-12-05' } as const;
 * const { before, after, changes }: RouteDiff = routeDiff(syria2024, view, { ...view, at: '2024-12-07' });
 * console.log(before.status, after.status, changes.length);
 * ```
 */
export interface RouteDiff<I extends Ids = Ids> {
  readonly before: RouteAnswer<I>;
  readonly after: RouteAnswer<I>;
  /** Empty when both sides tell the same. */
  readonly changes: readonly RouteChange<I>[];
  readonly because: readonly RouteCause<I>[];
}

/**
 * Tells what differs between two answers about a route, and which places, segments, assumptions and claims make the
 * difference: two atlases, two moments, two knowledge times or two blocs.
 *
 * Throws as `checkRoute` does.
 *
 * @example
 * ```ts
 * import { assume, routeDiff, syria2024 } from '@syria-2024/sdk';
 * const question = { from: 'damascus', to: 'tartus', at: '2024-12-07' } as const;
 * const homsHolds = assume(syria2024, [{ place: 'homs', holder: 'saa' }]);
 * const { changes, because } = routeDiff(syria2024, question, { ...question, atlas: homsHolds });
 * ```
 */
export function routeDiff<I extends Ids>(
  atlas: Atlas<I>,
  before: RouteView<I>,
  after: RouteView<I>,
): RouteDiff<I> {
  const sides = [before, after].map((view) => ({
    view,
    atlas: view.atlas ?? atlas,
    answer: checkRoute(view.atlas ?? atlas, view),
  })) as [Side<I>, Side<I>];
  const aspects = sides.map(({ answer }) => aspectsOf(answer)) as [Aspects<I>, Aspects<I>];
  const changes = (Object.keys(aspects[0]) as RouteChange<I>['what'][]).flatMap((what) => {
    const [was, is] = [aspects[0][what], aspects[1][what]];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ what, before: was, after: is }];
  });
  return {
    before: sides[0].answer,
    after: sides[1].answer,
    changes: changes as RouteChange<I>[],
    because: changes.length === 0 ? [] : causes(sides),
  };
}

interface Side<I extends Ids> {
  readonly view: RouteView<I>;
  readonly atlas: Atlas<I>;
  readonly answer: RouteAnswer<I>;
}

type Aspects<I extends Ids> = Record<RouteChange<I>['what'], unknown>;

function aspectsOf<I extends Ids>(answer: RouteAnswer<I>): Aspects<I> {
  const { status, credibility } = answer;
  const names = (turnings: readonly { place?: I['place']; segment?: I['segment'] }[]) =>
    turnings.map(({ place, segment }) => place ?? segment);
  return {
    status,
    credibility,
    route: status === 'open' ? answer.route : null,
    chokepoints:
      status === 'open' ? (answer.chokepoints.places ?? answer.chokepoints.segments) : null,
    hinges: status === 'uncertain' ? names(answer.hinges) : null,
    cutBy: status === 'severed' ? names(answer.cutBy) : null,
    repair: status === 'severed' ? answer.repair : null,
    since: status === 'severed' ? answer.since : null,
  };
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

function causes<I extends Ids>(sides: readonly [Side<I>, Side<I>]): RouteCause<I>[] {
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
