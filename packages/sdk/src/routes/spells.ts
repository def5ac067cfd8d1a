/** The status of a way at every change of the network. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import type { Weighing } from '../control/changes.js';
import { weighingKey } from '../control/timeline.js';
import { joined } from '../graph/join.js';
import { historyOf } from '../roads/history.js';
import { idOf, networkOf } from '../roads/network.js';
import { nodeOf } from '../roads/node-of.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import type { RouteQuestion } from './question.js';
import { readAvoided } from './read-question.js';

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
): readonly StatusSpell[] {
  const network = networkOf(atlas);
  const key = `spells ${from} ${to} ${bloc} ${avoid.join(',')} ${weighingKey(atlas, weighing)}`;
  return memo(indexOf(atlas), key, () => {
    const [a, b] = [nodeOf(atlas, network, from), nodeOf(atlas, network, to)];
    const avoided = readAvoided(atlas, avoid);
    const { instants, changes } = historyOf(atlas, bloc, weighing);
    const passable = new Int8Array(network.places.length + network.segments.length).fill(-1);
    const spells: StatusSpell[] = [];
    instants.forEach((instant, i) => {
      const changed = changes[i] ?? [];
      for (let c = 0; c < changed.length; c += 2) {
        const element = changed[c] as number;
        if (avoided.size === 0 || !avoided.has(idOf(network, element)))
          passable[element] = changed[c + 1] as number;
      }
      const status = toStatus(joined(network, passable, a, b));
      if (spells.at(-1)?.status !== status) spells.push({ from: instant, status });
    });
    return spells;
  });
}

/** When a severance that holds at the last spell began (ms): after the way was last surely open, before it was first surely severed. */
export interface Began {
  /** Null: before the covered time. */
  readonly earliest: number | null;
  readonly latest: number;
}

/** Bounds of the severance that holds in spell `i`. A doubtful reopening before it leaves open that it began long before. */
export function beganBefore(spells: readonly StatusSpell[], i: number): Began {
  let first = i;
  while (first > 0 && spells[first - 1]?.status !== 'open') first--;
  return {
    earliest: first === 0 ? null : (spells[first]?.from ?? null),
    latest: spells[i]?.from ?? 0,
  };
}
