/** What changed at an instant, and made the status of a way another. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Credibility, weakest } from '../evidence/credibility.js';
import type { Evidence } from '../evidence/leaning.js';
import type { Weighing } from '../evidence/weighing.js';
import { elementsOf } from '../graph/graph.js';
import { joined } from '../graph/join.js';
import { masked } from '../graph/mask.js';
import { onCheapestWays } from '../graph/search.js';
import { outside } from '../outside.js';
import { type DoubtReason, elementStateAt } from '../roads/element-state.js';
import { historyOf, passableAt } from '../roads/history.js';
import type { Network } from '../roads/network.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import { timelinesOf } from '../roads/timelines.js';
import { wayWithin } from './bounds.js';
import type { Way } from './read-question.js';
import { heldId } from './telling.js';

/**
 * A place or segment that changed at the boundary of a spell, and the events whose spans begin or end there.
 *
 * @example
 * ```ts
 * import { routeTimeline, type Shift, syria2024 } from '@syria-2024/sdk';
 * const { spells } = routeTimeline(syria2024, { from: 'damascus', to: 'tartus' });
 * const shifts: readonly Shift[] = spells.flatMap(({ because }) => because);
 * for (const { place, segment, before, after } of shifts) console.log(place ?? segment, before, after);
 * ```
 */
export interface Shift<I extends Ids = Ids> {
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  readonly before: RouteStatus;
  readonly after: RouteStatus;
  /** Why it is unknown afterwards, when it is the sources' doubt or the width of an event's span that leaves it so. */
  readonly reason: DoubtReason;
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

/** Of the elements that changed at an instant, those without which the status would be as it was before; each town once. */
export function shiftsAt(atlas: Atlas, way: Way, instant: number): Shift[] {
  const { network, bloc, weighing, usable } = way;
  const history = historyOf(atlas, bloc, weighing);
  const at = history.instants.indexOf(instant);
  if (at <= 0) return [];
  const [before, after] = [history.instants[at - 1] ?? instant, instant].map((ms) =>
    masked(usable, passableAt(history, ms)),
  ) as [Int8Array, Int8Array];
  const found = new Map<string, Shift>();
  for (const element of decisive(way, before, after)) {
    const id = heldId(atlas, network, element);
    if (found.has(id)) continue;
    const state = elementStateAt(atlas, network, element, bloc, instant, weighing);
    const bound = boundAt(atlas, network, element, weighing, instant);
    found.set(id, {
      ...(element < network.nodes ? { place: id } : { segment: id }),
      before: toStatus(before[element] ?? outside()),
      after: toStatus(after[element] ?? outside()),
      reason: state.reason,
      credibility: bound.credibility ?? state.credibility,
      evidence: bound.evidence ?? state.evidence,
    });
  }
  return [...found.values()];
}

/** Those on the ways that fewest of them had to change for; where only the bounds part the two, those on the way within. */
function decisive(way: Way, before: Int8Array, after: Int8Array): number[] {
  const { network, bounds, from, to } = way;
  const [was, is] = [before, after].map((passable) => joined(network, passable, from, to));
  if (was === undefined || is === undefined) return [];
  if (was === is) {
    const [then, now] = [before, after].map((passable) =>
      wayWithin(network, bounds, passable, from, to),
    );
    const worse = now ? before : after;
    const within = now ?? then;
    return within ? elementsOf(network, within).filter((element) => worse[element] !== 1) : [];
  }
  // What is gained was missing before; what is lost is missing now. Judged at the level that the worse side fails.
  const [better, worse] = is > was ? [after, before] : [before, after];
  const floor = is > was ? is : is + 1;
  return onCheapestWays(network, from, to, (element) =>
    (better[element] ?? outside()) < floor
      ? Number.POSITIVE_INFINITY
      : (worse[element] ?? outside()) < floor
        ? 1
        : 0,
  );
}

/** What the events say whose spans begin or end at an instant; nothing when it is relations between blocs that changed. */
function boundAt(
  atlas: Atlas,
  network: Network,
  element: number,
  weighing: Weighing,
  instant: number,
): { evidence: Evidence | null; credibility: Credibility | null } {
  const changes = timelinesOf(atlas, network, element, weighing).flatMap((one) => one.changes);
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
