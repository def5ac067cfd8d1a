import type { Bloc, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import type { Weighing } from '../control/changes.js';
import { toWeighing } from '../control/control.js';
import { type Network, networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { type Passability, passabilityAt } from '../roads/passability.js';
import { parseCovered } from '../time/instant.js';
import type { RouteQuestion } from './question.js';

/** A question about a way, resolved to integers. */
export interface Asked {
  readonly network: Network;
  readonly from: number;
  readonly to: number;
  readonly bloc: Bloc;
  /** Milliseconds. */
  readonly at: number;
  readonly weighing: Weighing;
  readonly avoid: ReadonlySet<string>;
  readonly passability: Passability;
}

/** Throws `UnknownIdError`, `InvalidTimeError`, `OutsideCoverageError`. */
export function readQuestion<I extends Ids>(atlas: Atlas<I>, question: RouteQuestion<I>): Asked {
  const network = networkOf(atlas);
  const { bloc = 'government' } = question;
  const from = nodeOf(atlas, network, question.from);
  const to = nodeOf(atlas, network, question.to);
  const at = parseCovered(atlas, question.at);
  const weighing = toWeighing(atlas, question);
  const avoid = readAvoided(atlas, question.avoid);
  const passability = passabilityAt(atlas, bloc, at, weighing, avoid);
  return { network, from, to, bloc, at, weighing, avoid, passability };
}

/** Places and segments not to be used. Throws `UnknownIdError` for an id that is neither. */
export function readAvoided<I extends Ids>(
  atlas: Atlas<I>,
  avoid: RouteQuestion<I>['avoid'] = [],
): ReadonlySet<string> {
  const { places, segments } = indexOf(atlas);
  for (const id of avoid)
    if (!places.has(id) && !segments.has(id))
      lookup(new Map<string, unknown>([...places, ...segments]), 'place or segment', id);
  return new Set<string>(avoid);
}
