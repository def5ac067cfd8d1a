import type { Ids, Segment } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Clocks, clocks } from '../control/control.js';
import { type Credibility, weakest } from '../evidence/credibility.js';
import type { Evidence } from '../evidence/leaning.js';
import { mergeEvidence } from '../evidence/leaning.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { dominatorsFrom } from '../graph/dominators.js';
import { edgesAt, otherEnd } from '../graph/graph.js';
import { joinedTo } from '../graph/join.js';
import { everywhere, masked } from '../graph/mask.js';
import { getOrMake } from '../kept/get-or-make.js';
import { outside } from '../outside.js';
import { type Network, networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { type Passability, passabilityAt } from '../roads/passability.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';
import { countriesIn, ownCountries } from './own-countries.js';
import type { RouteQuestion } from './question.js';
import { without } from './read-question.js';

/**
 * From which place, when, and for whom {@link checkReach} looks.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { checkReach, type ReachQuestion, syria2024 } from '@syria-2024/sdk';
 * const question: ReachQuestion<SyriaIds> = { place: 'homs', at: '2024-12-05', bloc: 'government' };
 * console.log(checkReach(syria2024, question).remaining);
 * ```
 */
export interface ReachQuestion<I extends Ids = Ids> extends WeighingOptions {
  readonly place: I['place'];
  readonly at: When;
  /** Whose passage is asked for. Default: who asks by default in this campaign. */
  readonly bloc?: I['bloc'];
  /** Places and segments not to be used. */
  readonly avoid?: NonNullable<RouteQuestion<I>['avoid']>;
}

/**
 * A place that is still within reach.
 *
 * @example
 * ```ts
 * import { checkReach, type Reached, syria2024 } from '@syria-2024/sdk';
 * const reached: readonly Reached[] = checkReach(syria2024, { place: 'homs', at: '2024-12-05' }).reached;
 * for (const { place, status, through } of reached) console.log(place, status, through);
 * ```
 */
export interface Reached<I extends Ids = Ids> {
  readonly place: I['place'];
  readonly status: Exclude<RouteStatus, 'severed'>;
  /**
   * The last place between that every such way passes; null: none, there are two ways that share no place, or a segment
   * joins the two.
   */
  readonly through: I['place'] | null;
}

/**
 * A segment that leads out of the place, to its next neighbour, by whether the bloc may pass it; who stands along the
 * roads out is told by a `RoadExit` of `encirclement`.
 *
 * @example
 * ```ts
 * import { checkReach, type Exit, syria2024 } from '@syria-2024/sdk';
 * const exits: readonly Exit[] = checkReach(syria2024, { place: 'homs', at: '2024-12-07' }).exits;
 * for (const { to, status } of exits) console.log(to, status);
 * ```
 */
export interface Exit<I extends Ids = Ids> {
  readonly segment: I['segment'];
  readonly to: I['place'];
  readonly structure?: NonNullable<Segment['structure']>;
  readonly status: RouteStatus;
  readonly credibility: Credibility | null;
  readonly evidence: Evidence<I>;
}

/**
 * What can still be reached from a place, and by which ways out of it.
 *
 * @example
 * ```ts
 * import { checkReach, type Reach, syria2024 } from '@syria-2024/sdk';
 * const reach: Reach = checkReach(syria2024, { place: 'homs', at: '2024-12-05' });
 * console.log(reach.status, reach.reached.length, reach.remaining);
 * ```
 */
export interface Reach<I extends Ids = Ids> extends Clocks {
  readonly place: I['place'];
  readonly bloc: I['bloc'];
  /** `open`: some other place is surely within reach; `uncertain`: perhaps one is; `severed`: the place is cut off from all. */
  readonly status: RouteStatus;
  /** The places that the bloc surely or possibly still reaches, however far, in the order of the network. */
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
 * Tells which places a bloc still reaches from one place, what every way to each must pass, and which exits remain.
 *
 * As in `checkRoute`, no way leads through a country in which neither the place nor the one reached lies.
 *
 * What must be passed are dominators, found for all places in one pass (Tarjan 1972).
 *
 * Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { checkReach, syria2024 } from '@syria-2024/sdk';
 * const { status, reached, exits } = checkReach(syria2024, { place: 'hama', at: '2024-12-04', bloc: 'government' });
 * ```
 */
export function checkReach<I extends Ids>(
  atlas: Atlas<I>,
  { place, bloc = atlas.dataset.meta.defaultBloc, avoid = [], ...options }: ReachQuestion<I>,
): Reach<I> {
  const network = networkOf(atlas);
  const from = nodeOf(atlas, network, place);
  const at = parseCovered(atlas, options.at);
  const weighing = toWeighing(atlas, options);
  const usable = without(new Set<string>(avoid), network, everywhere(network));
  const passability = passabilityAt(atlas, bloc, at, weighing, usable);
  const exits = exitsOf(network, passability, from);
  const count = (wanted: readonly RouteStatus[]) =>
    exits.filter(({ status }) => wanted.includes(status)).length;
  const reached = reachedFrom(atlas, network, passability.passable, from);
  const statuses = reached.map(({ status }) => status);
  const answer: Reach = {
    place,
    bloc,
    ...clocks(atlas, at, weighing, options.at),
    status: statuses.includes('open') ? 'open' : statuses.length > 0 ? 'uncertain' : 'severed',
    reached,
    exits,
    remaining: { certain: count(['open']), possible: count(['open', 'uncertain']) },
    credibility: weakest(exits.map(({ credibility }) => credibility)),
    evidence: mergeEvidence(exits.map(({ evidence }) => evidence)),
  };
  return answer as Reach<I>;
}

function exitsOf(network: Network, { passable, state }: Passability, from: number): Exit[] {
  return [...edgesAt(network, from)].map((edge): Exit => {
    const segment = network.segments[edge] ?? outside();
    const next = otherEnd(network, edge, from);
    const elements = [from, network.nodes + edge, next];
    const worst = Math.min(...elements.map((element) => passable[element] ?? 0));
    const deciding = elements.filter((element) => passable[element] === worst).map(state);
    return {
      segment: segment.id,
      to: network.places[next] ?? outside(),
      ...(segment.structure && { structure: segment.structure }),
      status: toStatus(worst),
      credibility: weakest(deciding.map(({ credibility }) => credibility)),
      evidence: mergeEvidence(deciding.map(({ evidence }) => evidence)),
    };
  });
}

/** Each by ways through no third country: what lies in another country is looked for apart. */
function reachedFrom<I extends Ids>(
  atlas: Atlas<I>,
  network: Network,
  passable: Int8Array,
  from: number,
): Reached[] {
  const countries = countriesIn(atlas, network);
  const searches = new Map<string | undefined, ReturnType<typeof searchFrom>>();
  return network.places.flatMap((place, node): Reached[] => {
    const { best, last } = getOrMake(searches, countries[node], () =>
      searchFrom(network, masked(ownCountries(atlas, network, from, node), passable), from),
    );
    const level = best[node] ?? outside();
    if (level < 0 || node === from) return [];
    const before = last(node, level);
    return [
      {
        place,
        status: level === 1 ? 'open' : 'uncertain',
        through: before === from ? null : (network.places[before] ?? outside()),
      },
    ];
  });
}

/** How well each node is joined to one, and the last between that every such way passes. */
function searchFrom(network: Network, passable: Int8Array, from: number) {
  const [possibly, surely] = [0, 1].map((floor) => dominatorsFrom(network, passable, from, floor));
  return {
    best: joinedTo(network, passable, from),
    last: (node: number, level: number) => (level === 1 ? surely : possibly)?.[node] ?? from,
  };
}
