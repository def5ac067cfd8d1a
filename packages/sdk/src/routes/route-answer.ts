/** What is told of a way. */

import type { Ids, RoadClass } from '@syria-2024/data';
import type { Clocks } from '../control/control.js';
import type { Credibility } from '../evidence/credibility.js';
import type { Evidence } from '../evidence/leaning.js';
import type { RouteStatus } from '../roads/status.js';
import type { Chokepoints } from './chokepoint-answer.js';

/**
 * A way through the network.
 *
 * @example
 * ```ts
 * import { checkRoute, type Route, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-05' });
 * const route: Route | null = answer.status === 'open' ? answer.route : null;
 * console.log(route?.places, route?.km);
 * ```
 */
export interface Route<I extends Ids = Ids> {
  readonly places: readonly I['place'][];
  readonly segments: readonly I['segment'][];
  readonly km: number;
}

/**
 * A way beside the usual one.
 *
 * @example
 * ```ts
 * import { checkRoute, type Detour, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-05' });
 * const way: Detour | null = answer.status === 'open' ? answer : null;
 * console.log(way?.detour, way?.roughest);
 * ```
 */
export interface Detour<I extends Ids = Ids> {
  readonly route: Route<I>;
  /** Its length over that of the usual way. */
  readonly detour: number;
  /** The roughest road that it takes. */
  readonly roughest: RoadClass;
}

/**
 * A place or a segment on which an answer turns, and what is said of it. A junction is told as the town that commands it.
 *
 * @example
 * ```ts
 * import { checkRoute, syria2024, type Turning } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
 * const cut: readonly Turning[] = answer.status === 'severed' ? answer.cutBy : [];
 * for (const { place, segment, credibility } of cut) console.log(place ?? segment, credibility);
 * ```
 */
export interface Turning<I extends Ids = Ids> {
  readonly place?: I['place'];
  readonly segment?: I['segment'];
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

/**
 * A place on an open way, or within 10 km of its drawn line, that makes it unsafe; a town once, with all that is held with it.
 *
 * @example
 * ```ts
 * import { checkRoute, type Exposure, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'homs', at: '2024-12-06' });
 * const exposed: readonly Exposure[] = answer.status === 'open' ? answer.exposed : [];
 * for (const { place, why, km } of exposed) console.log(place, why, km);
 * ```
 */
export interface Exposure<I extends Ids = Ids> {
  readonly place: I['place'];
  /**
   * `vacated`: left, and nobody is said to have come; `contested`: fought for; `overtaken`: an old word, the front has gone
   * past; `uncertain`: it may have been left or be in other hands; `hostile`: in an enemy's; `disputed`: in the bloc's own or
   * an ally's, though some say otherwise.
   */
  readonly why: 'vacated' | 'contested' | 'overtaken' | 'uncertain' | 'hostile' | 'disputed';
  /** From the way's drawn line; 0: on it. */
  readonly km: number;
}

/**
 * When something began: at an unknown instant between the two, ISO 8601. `earliest` null: maybe before the covered days.
 *
 * @example
 * ```ts
 * import { type Between, checkRoute, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
 * const since: Between | null = answer.status === 'severed' ? answer.since : null;
 * console.log(since?.earliest, since?.latest);
 * ```
 */
export interface Between {
  readonly earliest: string | null;
  readonly latest: string;
}

/**
 * A way through a third country, which counts only with `within: 'any'`.
 *
 * @example
 * ```ts
 * import { type Abroad, checkRoute, syria2024 } from '@syria-2024/sdk';
 * const answer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-08T02:00' });
 * const abroad: Abroad | null = answer.status === 'severed' ? answer.abroad : null;
 * console.log(abroad?.status, abroad?.route.places);
 * ```
 */
export interface Abroad<I extends Ids = Ids> {
  /** Whether it could be passed surely, or perhaps. */
  readonly status: Exclude<RouteStatus, 'severed'>;
  readonly route: Route<I>;
}

interface Common<I extends Ids> extends Clocks {
  readonly from: I['place'];
  readonly to: I['place'];
  readonly bloc: I['bloc'];
  /**
   * The weakest credibility that the answer leans on; null when it leans on nothing. Of an open way: on the best believed one,
   * which need not be the shortest that is told.
   */
  readonly credibility: Credibility | null;
  readonly disputed: boolean;
  readonly evidence: Evidence<I>;
  readonly disputes: readonly I['claim'][];
}

/**
 * Whether a way was open, severed or uncertain, with what proves it; `status` tells the three apart.
 *
 * @example
 * ```ts
 * import { checkRoute, type RouteAnswer, syria2024 } from '@syria-2024/sdk';
 * const answer: RouteAnswer = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at: '2024-12-07' });
 * console.log(answer.status === 'severed' ? answer.repair : answer.status);
 * ```
 */
export type RouteAnswer<I extends Ids = Ids> =
  | (Common<I> &
      Detour<I> & {
        readonly status: 'open';
        /** The shortest way, if every road that surely exists were passable, without passing through a third country. */
        readonly usual: Route<I>;
        /** What the way runs over or close by that the bloc does not hold beyond dispute, in the order of the way. */
        readonly exposed: readonly Exposure<I>[];
        /** Computed when read: an own property like the others. */
        readonly chokepoints: Chokepoints<I>;
      })
  | (Common<I> & {
      readonly status: 'severed';
      readonly since: Between;
      /** The lost places and closed segments of which one more would have to be passable, with what says so. */
      readonly cutBy: readonly Turning<I>[];
      /** The fewest losses that sever every way between them, of those believed as far as the answer is: its proof. */
      readonly minimumCut: readonly Turning<I>[];
      /**
       * The fewest places and segments whose reopening restores a way, one within the bounds where there is one; of
       * equally few the cheapest to hold, then the shortest way. Empty: no road joins the ends.
       */
      readonly repair: readonly (I['place'] | I['segment'])[];
      /** The shortest way through a third country that surely or perhaps is left; null: none. Computed when read. */
      readonly abroad: Abroad<I> | null;
    })
  | (Common<I> & {
      readonly status: 'uncertain';
      /** The way within the bounds that needs the fewest of the unknown things to be so; else the shortest beyond. */
      readonly possibleRoute: Route<I>;
      /** The places and segments that decide. */
      readonly hinges: readonly Turning<I>[];
      /** The shortest surely open way, where it lies outside the bounds that were asked for; else null. */
      readonly beyond: Detour<I> | null;
      /** The shortest way through a third country that surely is open, where no other surely is; else null. Computed when read. */
      readonly abroad: Abroad<I> | null;
    });
