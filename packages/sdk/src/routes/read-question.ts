import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { weighingKey } from '../control/states/timeline.js';
import type { Weighing } from '../evidence/weighing.js';
import { toWeighing } from '../evidence/weighing.js';
import { lastly } from '../kept/lastly.js';
import { idOf, type Network, networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { type Passability, passabilityAt } from '../roads/passability.js';
import { parseCovered } from '../time/covered.js';
import { type Bounds, boundsOf } from './bounds.js';
import type { RouteQuestion } from './question.js';

/** A way to be followed through time: a question without its moment, resolved to integers. */
export interface Way {
  readonly network: Network;
  readonly from: number;
  readonly to: number;
  readonly bloc: string;
  readonly weighing: Weighing;
  readonly avoid: ReadonlySet<string>;
  readonly bounds: Bounds;
  /** By element: 1 where a way may pass at all: in no third country, and over nothing that is to be avoided. */
  readonly usable: Int8Array;
  /** Two ways with one key have one history. */
  readonly key: string;
}

/** A question about a way at a moment. */
export interface Asked extends Way {
  /** Milliseconds. */
  readonly at: number;
  readonly passability: Passability;
}

/** No date and no weighing moves them: the same two ends are asked for again and again. */
const keptBounds = lastly(64);

/** Throws `UnknownIdError`, `InvalidTimeError`. */
export function readWay<I extends Ids>(
  atlas: Atlas<I>,
  question: Omit<RouteQuestion<I>, 'at'>,
): Way {
  const network = networkOf(atlas);
  const from = nodeOf(atlas, network, question.from);
  const to = nodeOf(atlas, network, question.to);
  const { bloc = atlas.dataset.meta.defaultBloc, within = {}, avoid = [] } = question;
  const weighing = toWeighing(atlas, question);
  const bounded = JSON.stringify(within);
  const avoided = new Set<string>(avoid);
  const bounds = keptBounds(indexOf(atlas), `${from} ${to} ${bounded}`, () =>
    boundsOf(atlas, network, from, to, within),
  );
  return {
    network,
    from,
    to,
    bloc,
    weighing,
    avoid: avoided,
    bounds,
    usable: avoided.size > 0 ? without(avoided, network, bounds.own) : bounds.own,
    key: `${from} ${to} ${bloc} ${avoid} ${bounded} ${weighingKey(atlas, weighing)}`,
  };
}

/** Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`. */
export function readQuestion<I extends Ids>(atlas: Atlas<I>, question: RouteQuestion<I>): Asked {
  const way = readWay(atlas, question);
  const at = parseCovered(atlas, question.at);
  const passability = passabilityAt(atlas, way.bloc, at, way.weighing, way.usable);
  return { ...way, at, passability };
}

/** A mask less what is to be avoided. */
export function without(avoid: ReadonlySet<string>, network: Network, mask: Int8Array): Int8Array {
  return mask.map((own, element) => (avoid.has(idOf(network, element)) ? -1 : own));
}
