/** What changed at an instant, and made the status of a way another. */
import type { Bloc, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Evidence } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { segmentTimelineOf, timelineOf } from '../control/timeline.js';
import type { Assessment } from '../evidence/assess.js';
import { type Credibility, weakest } from '../evidence/rule.js';
import type { Change } from '../time/change.js';
import { elementStateAt } from './element-state.js';
import { historyOf, passableAt } from './history.js';
import { type RouteStatus, statusOf, toStatus } from './join.js';
import { idOf, type Network, networkOf } from './network.js';
import { passageTimelineOf } from './passage.js';
import { onCheapestWays } from './search.js';

/** A place or segment that changed at the boundary of a spell, and the events whose spans begin or end there. */
export interface Shift<I extends Ids = Ids> {
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  readonly before: RouteStatus;
  readonly after: RouteStatus;
  /** Why it is unknown afterwards, when it is the sources' doubt or the width of an event's span that leaves it so. */
  readonly reason: 'timing' | 'sources' | null;
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

/**
 * Of the elements that changed at an instant, those on the ways that fewest of them had to change for: undone, they would
 * leave the status as it was before.
 */
export function shiftsAt<I extends Ids>(
  atlas: Atlas<I>,
  { from, to, bloc, weighing, avoid }: Way,
  instant: number,
): Shift<I>[] {
  const plain = atlas as unknown as Atlas;
  const network = networkOf(plain);
  const history = historyOf(plain, bloc, weighing);
  const at = history.instants.indexOf(instant);
  if (at <= 0) return [];
  const [before, after] = [history.instants[at - 1] ?? instant, instant].map((ms) => {
    const passable = passableAt(history, ms);
    return passable.map((own, element) => (avoid.has(idOf(network, element)) ? -1 : own));
  }) as [Int8Array, Int8Array];
  const was = ranks[statusOf(network, before, from, to)];
  const is = ranks[statusOf(network, after, from, to)];
  // What is gained was missing before; what is lost is missing now. Judged at the level that the worse side fails.
  const [better, worse] = is > was ? [after, before] : [before, after];
  const floor = is > was ? is : is + 1;
  const decisive = onCheapestWays(network, from, to, (element) =>
    (better[element] as number) < floor
      ? Number.POSITIVE_INFINITY
      : (worse[element] as number) < floor
        ? 1
        : 0,
  );
  return decisive.map((element): Shift<I> => {
    const state = elementStateAt(plain, network, element, bloc, instant, weighing);
    const bound = boundAt(plain, network, element, weighing, instant);
    const shift: Shift = {
      ...(element < network.places.length
        ? { place: idOf(network, element) }
        : { segment: idOf(network, element) }),
      before: toStatus(before[element] as number),
      after: toStatus(after[element] as number),
      reason: state.reason,
      credibility: bound.credibility ?? state.credibility,
      evidence: bound.evidence ?? state.evidence,
    };
    return shift as Shift<I>;
  });
}

/** A way to be followed through time. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly bloc: Bloc;
  readonly weighing: Weighing;
  readonly avoid: ReadonlySet<string>;
}

const ranks: Record<RouteStatus, -1 | 0 | 1> = { severed: -1, uncertain: 0, open: 1 };

interface Bounding extends Pick<Change, 'notBefore' | 'notAfter'> {
  readonly assessment: Assessment | null;
  readonly assumption?: string;
}

/** What the events say whose spans begin or end at an instant; nothing when it is relations between blocs that changed. */
function boundAt(
  atlas: Atlas,
  network: Network,
  element: number,
  weighing: Weighing,
  instant: number,
): { evidence: Evidence | null; credibility: Credibility | null } {
  const id = idOf(network, element);
  const changes: readonly Bounding[] =
    element < network.places.length
      ? timelineOf(atlas, id, weighing).changes
      : [
          ...passageTimelineOf(atlas, id, weighing).changes,
          ...segmentTimelineOf(atlas, id, weighing).changes,
        ];
  const near = changes.filter(
    ({ notBefore, notAfter }) => notBefore + 1 === instant || notAfter === instant,
  );
  // What is said of a place ends where an assumption begins, and has no part in it.
  const supposed = near.filter(({ assumption }) => assumption !== undefined);
  const bounding = supposed.length > 0 ? supposed : near;
  if (bounding.length === 0) return { evidence: null, credibility: null };
  const assessments = bounding.flatMap(({ assessment }) => assessment ?? []);
  return {
    credibility: weakest(assessments.map(({ credibility }) => credibility)),
    evidence: {
      events: assessments.map(({ subject }) => subject),
      claims: [...new Set(assessments.flatMap(({ claims }) => claims))],
      assumptions: bounding.flatMap(({ assumption }) => assumption ?? []),
    },
  };
}
