/** What is told of a way. */
import type { Ids } from '@syria-2024/data';
import type { Evidence } from '../control/answer.js';
import type { Credibility } from '../evidence/rule.js';
import type { Chokepoints } from './chokepoints.js';

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

/** When something began: at an unknown instant between the two, ISO 8601. `earliest` null: maybe before the covered days. */
export interface Between {
  readonly earliest: string | null;
  readonly latest: string;
}

interface Common<I extends Ids> {
  readonly from: I['place'];
  readonly to: I['place'];
  readonly bloc: I['bloc'];
  readonly at: string;
  /** Null: all that the record knows. */
  readonly asOf: string | null;
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
      /** The shortest way, if every road that surely exists were passable, without passing through a third country. */
      readonly usual: Route<I>;
      /** The length of the route over that of the usual one. */
      readonly detour: number;
      readonly chokepoints: Chokepoints<I>;
    })
  | (Common<I> & {
      readonly status: 'severed';
      readonly since: Between;
      /** The lost places and closed segments of which one more would have to be passable, with what says so. */
      readonly cutBy: readonly Turning<I>[];
      /** The fewest losses that sever every way between them, of those believed as far as the answer is: its proof. */
      readonly barrier: readonly Turning<I>[];
      /** The fewest places and segments whose reopening restores a way; of several the shortest way. Empty: no road joins the ends. */
      readonly repair: readonly (I['place'] | I['segment'])[];
    })
  | (Common<I> & {
      readonly status: 'uncertain';
      /** The way that needs the fewest of the unknown things to be so. */
      readonly possibleRoute: Route<I>;
      /** The places and segments that decide. */
      readonly hinges: readonly Turning<I>[];
    });
