import type { Bloc, Ids, Segment } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { Evidence } from '../control/answer.js';
import { clocks, type WeighingOptions } from '../control/control.js';
import { type Credibility, weakest } from '../evidence/rule.js';
import { disjointPaths } from '../graph/disjoint-paths.js';
import { edgesAt, otherEnd } from '../graph/graph.js';
import { joinedTo } from '../graph/join.js';
import { mergeEvidence } from '../roads/element-state.js';
import type { Network } from '../roads/network.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import type { When } from '../time/instant.js';
import type { RouteQuestion } from './question.js';
import { readQuestion } from './read-question.js';

export interface IsolationQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly place: I['place'];
  readonly at: When;
  /** Whose passage is asked for. Default `government`. */
  readonly bloc?: Bloc;
  /** Places and segments not to be used. */
  readonly avoid?: NonNullable<RouteQuestion<I>['avoid']>;
}

/** A place that is still within reach. */
export interface Reached<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly status: Exclude<RouteStatus, 'severed'>;
  /** How many routes share no place between the ends: over surely passable roads, and over those that may be passable too. */
  readonly routes: { readonly certain: number; readonly possible: number };
}

/** A segment that leads out of the place, to its next neighbour. */
export interface Exit<I extends Ids = Ids> {
  readonly segment: I['segment'];
  readonly to: I['place'];
  readonly structure?: NonNullable<Segment['structure']>;
  readonly status: RouteStatus;
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

export interface Isolation<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly bloc: Bloc;
  readonly at: string;
  readonly asOf: string | null;
  /** The places that the bloc surely or possibly still reaches, in the order of the network. */
  readonly reached: readonly Reached<I>[];
  /** Every segment at the place, passable or not. */
  readonly exits: readonly Exit<I>[];
  /** How many exits are passable. */
  readonly remaining: { readonly certain: number; readonly possible: number };
  /** The weakest credibility that the exits' states lean on; null when they lean on nothing. */
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

/**
 * Tells which places a bloc still reaches from one place, over how many disjoint routes, and which exits remain.
 *
 * Disjoint routes are counted by maximum flow (Menger 1927): with three, any two places between can be lost.
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { isolated, syria2024 } from '@syria-2024/sdk';
 * const { reached, exits } = isolated(syria2024, { place: 'hama', at: '2024-12-04', bloc: 'government' });
 * ```
 */
export function isolated<I extends Ids>(
  atlas: Atlas<I>,
  { place, ...options }: IsolationQuestion<I>,
): Isolation<I> {
  const asked = readQuestion(atlas, { ...options, from: place, to: place });
  const { network, from, passability, bloc, at, weighing } = asked;
  const { passable, state } = passability;
  const exits = [...edgesAt(network, from)].map((edge): Exit => {
    const segment = network.segments[edge] as Segment;
    const next = otherEnd(network, edge, from);
    const elements = [from, network.places.length + edge, next];
    const worst = Math.min(...elements.map((element) => passable[element] ?? 0));
    const deciding = elements.filter((element) => passable[element] === worst).map(state);
    return {
      segment: segment.id,
      to: network.places[next] as string,
      ...(segment.structure && { structure: segment.structure }),
      status: toStatus(worst),
      credibility: weakest(deciding.map(({ credibility }) => credibility)),
      evidence: mergeEvidence(deciding.map(({ evidence }) => evidence)),
    };
  });
  const count = (wanted: readonly RouteStatus[]) =>
    exits.filter(({ status }) => wanted.includes(status)).length;
  return {
    place,
    bloc,
    ...clocks(atlas, at, weighing),
    reached: reachedFrom(network, passable, from),
    exits,
    remaining: { certain: count(['open']), possible: count(['open', 'uncertain']) },
    credibility: weakest(exits.map(({ credibility }) => credibility)),
    evidence: mergeEvidence(exits.map(({ evidence }) => evidence)),
  } as unknown as Isolation<I>;
}

function reachedFrom(network: Network, passable: Int8Array, from: number): Reached[] {
  return [...joinedTo(network, passable, from)].flatMap((best, node) =>
    best < 0 || node === from
      ? []
      : [
          {
            place: network.places[node] as string,
            status: best === 1 ? 'open' : 'uncertain',
            routes: {
              certain: best === 1 ? disjointPaths(network, passable, from, node, 1) : 0,
              possible: disjointPaths(network, passable, from, node, 0),
            },
          },
        ],
  );
}
