/** The status of a way at every change of the network. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import type { Path } from '../graph/graph.js';
import { elementsOf } from '../graph/graph.js';
import { lastly } from '../kept/lastly.js';
import { outside } from '../outside.js';
import { historyOf } from '../roads/history.js';
import { joinedOver } from '../roads/joined-over.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import { wayWithin } from './bounds.js';
import type { Way } from './read-question.js';

export interface StatusSpell {
  /** Milliseconds; until the next spell. */
  readonly from: number;
  readonly status: RouteStatus;
}

/** Those of the ways asked for last: all that lead out of a place, for several blocs. */
const kept = lastly(512);

/** Merged: neighbours differ. Joined over sure roads, yet not within the bounds: uncertain. */
export function statusSpells<I extends Ids>(atlas: Atlas<I>, way: Way): readonly StatusSpell[] {
  return kept(indexOf(atlas), way.key, () => spellsOf(atlas, way));
}

function spellsOf<I extends Ids>(atlas: Atlas<I>, way: Way): StatusSpell[] {
  const { network, from, to, bloc, weighing } = way;
  const history = historyOf(atlas, bloc, weighing);
  const [levels] = joinedOver(network, history, [[from, to]], way.usable);
  const within = followWithin(way);
  const spells: StatusSpell[] = [];
  history.instants.forEach((instant, i) => {
    const isWithin = within(history.changes[i] ?? []);
    const level = levels?.[i] ?? -1;
    const status = toStatus(level === 1 && !isWithin() ? 0 : level);
    if (spells.at(-1)?.status !== status) spells.push({ from: instant, status });
  });
  return spells;
}

/** Takes changes one by one, and tells whether a sure way within the bounds is left; searches only when it must. */
function followWithin({ network, from, to, bounds, usable }: Way) {
  const passable = new Int8Array(network.nodes + network.edges).fill(-1);
  let found: { way: Path | null; elements: readonly number[] } | null = null;
  return (changes: readonly number[]) => {
    for (let c = 0; c < changes.length; c += 2) {
      const element = changes[c] ?? outside();
      if ((usable[element] ?? outside()) < 0) continue;
      passable[element] = changes[c + 1] ?? outside();
      if (found && !found.way && passable[element] === 1) found = null;
    }
    if (found?.elements.some((element) => passable[element] !== 1)) found = null;
    return (): boolean => {
      if (bounds.longest === Number.POSITIVE_INFINITY) return true;
      if (!found) {
        const way = wayWithin(network, bounds, passable, from, to);
        found = { way, elements: way ? elementsOf(network, way) : [] };
      }
      return found.way !== null;
    };
  };
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
