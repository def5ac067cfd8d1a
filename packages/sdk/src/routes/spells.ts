/** The status of a way at every change of the network. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import type { Weighing } from '../control/changes.js';
import { weighingKey } from '../control/timeline.js';
import { type Network, networkOf } from './network.js';
import { nodeOf } from './node-of.js';
import { networkBreakpoints, passabilityAt } from './passability.js';
import type { RouteQuestion } from './question.js';
import { reachFrom } from './search.js';

export type RouteStatus = 'open' | 'uncertain' | 'severed';

export interface StatusSpell {
  /** Milliseconds; until the next spell. */
  readonly from: number;
  readonly status: RouteStatus;
}

/** Merged: neighbours differ. */
export function statusSpells<I extends Ids>(
  atlas: Atlas<I>,
  { from, to, bloc = 'government', avoid = [] }: Omit<RouteQuestion<I>, 'at'>,
  weighing: Weighing,
): StatusSpell[] {
  const network = networkOf(atlas);
  const key = `spells ${from} ${to} ${bloc} ${avoid.join(',')} ${weighingKey(atlas, weighing)}`;
  return memo(indexOf(atlas), key, () => {
    const [a, b] = [nodeOf(atlas, network, from), nodeOf(atlas, network, to)];
    const avoided = new Set<string>(avoid);
    const spells: StatusSpell[] = [];
    for (const instant of networkBreakpoints(atlas, weighing)) {
      const { passable } = passabilityAt(atlas, bloc, instant, weighing, avoided);
      const status = statusOf(network, passable, a, b);
      if (spells.at(-1)?.status !== status) spells.push({ from: instant, status });
    }
    return spells;
  });
}

/** Kleene's or over all ways of his and over their elements. */
export function statusOf(
  network: Network,
  passable: Int8Array,
  from: number,
  to: number,
): RouteStatus {
  const within = (floor: number) => {
    const { cost } = reachFrom(network, from, (element) =>
      (passable[element] ?? 0) >= floor ? 0 : Number.POSITIVE_INFINITY,
    );
    return cost[to] === 0;
  };
  return within(1) ? 'open' : within(0) ? 'uncertain' : 'severed';
}
