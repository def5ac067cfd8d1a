import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Credibility } from '../evidence/credibility.js';
import { keysOf } from '../kept/keys-of.js';
import type { RouteStatus } from '../roads/status.js';
import { checkRoute } from '../routes/check-route.js';
import type { RouteQuestion } from '../routes/question.js';
import type { Between, Route, RouteAnswer } from '../routes/route-answer.js';
import { causes, type RouteCause, type Side } from './route-causes.js';

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
  const sides = [sideOf(atlas, before), sideOf(atlas, after)] as const;
  const [earlier, later] = [aspectsOf(sides[0].answer), aspectsOf(sides[1].answer)];
  const changes = keysOf(earlier).flatMap((what) => {
    const [was, is] = [earlier[what], later[what]];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ what, before: was, after: is }];
  });
  return {
    before: sides[0].answer,
    after: sides[1].answer,
    changes: changes as RouteChange<I>[],
    because: changes.length === 0 ? [] : causes(sides),
  };
}

function sideOf<I extends Ids>(atlas: Atlas<I>, view: RouteView<I>): Side<I> {
  const asked = view.atlas ?? atlas;
  return { view, atlas: asked, answer: checkRoute(asked, view) };
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
