/** What a bloc could pass, element by element, over the whole of the covered time: computed once, read by every question. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { weighingKey } from '../control/states/timeline.js';
import type { Weighing } from '../evidence/weighing.js';
import { type JoinLabels, toJoinLabels } from '../graph/components.js';
import { masked } from '../graph/mask.js';
import { getOrMake } from '../kept/get-or-make.js';
import { lastly } from '../kept/lastly.js';
import { outside } from '../outside.js';
import { toMs } from '../time/instant.js';
import { elementPassableAt } from './element-state.js';
import { type Network, networkOf } from './network.js';
import { type Steps, shippedSteps } from './shipped-steps.js';
import { instantsOf } from './timelines.js';

export interface History {
  /** By element. */
  readonly steps: readonly Steps[];
  /** Every instant at which some element's passability changes, ascending; the first is the beginning of the coverage. */
  readonly instants: readonly number[];
  /** The elements that change at each instant, with what they change to: pairs, flat. */
  readonly changes: readonly (readonly number[])[];
}

/** Those asked for last: of each bloc, or of one under several rules or knowledge times. */
const kept = lastly(16);

export function historyOf<I extends Ids>(
  atlas: Atlas<I>,
  bloc: I['bloc'],
  weighing: Weighing,
): History {
  const plain: Atlas = atlas;
  return kept(indexOf(plain), `${bloc} ${weighingKey(plain, weighing)}`, () =>
    toHistory(
      shippedSteps(plain, bloc, weighing) ?? stepsOf(plain, bloc, weighing),
      toMs(plain.dataset.meta.coverage.from),
    ),
  );
}

function toHistory(steps: readonly Steps[], start: number): History {
  const changes = new Map<number, number[]>([[start, []]]);
  steps.forEach(({ from, passable }, element) => {
    from.forEach((instant, i) => {
      getOrMake(changes, instant, () => []).push(element, passable[i] ?? outside());
    });
  });
  const instants = [...changes.keys()].sort((a, b) => a - b);
  return { steps, instants, changes: instants.map((instant) => changes.get(instant) ?? []) };
}

function stepsOf(atlas: Atlas, bloc: string, weighing: Weighing): Steps[] {
  const network = networkOf(atlas);
  const relations = relationInstants(atlas);
  return Array.from({ length: network.nodes + network.edges }, (_, element) => {
    const from: number[] = [];
    const passable: number[] = [];
    const instants = new Set([...instantsOf(atlas, network, element, weighing), ...relations]);
    for (const instant of [...instants].sort((a, b) => a - b)) {
      const now = elementPassableAt(atlas, network, element, bloc, instant, weighing);
      if (passable.at(-1) === now) continue;
      from.push(instant);
      passable.push(now);
    }
    return { from, passable };
  });
}

const labels = new WeakMap<History, WeakMap<Int8Array, Map<number, JoinLabels>>>();

/** What is joined at an instant over `usable`: computed once for each change, shared by every pair of places that shares the mask. */
export function joinLabelsAt(
  history: History,
  network: Network,
  ms: number,
  usable: Int8Array,
): JoinLabels {
  const masks = getOrMake(labels, history, () => new WeakMap());
  const known = getOrMake(masks, usable, () => new Map<number, JoinLabels>());
  const change = history.instants.findLast((instant) => instant <= ms) ?? Number.NEGATIVE_INFINITY;
  return getOrMake(known, change, () =>
    toJoinLabels(network, masked(usable, passableAt(history, ms))),
  );
}

/** What may be passed at an instant, by element. */
export function passableAt({ steps }: History, ms: number): Int8Array {
  return Int8Array.from(steps, ({ from, passable }) => {
    let last = from.length - 1;
    while (last > 0 && (from[last] ?? outside()) > ms) last--;
    return passable[last] ?? 0;
  });
}

/** Instants inside the coverage at which two blocs begin to stand otherwise to each other. */
function relationInstants({ dataset }: Atlas): number[] {
  const [from, until] = [toMs(dataset.meta.coverage.from), toMs(dataset.meta.coverage.until)];
  return dataset.relations
    .flatMap((relation) => [relation.from, relation.until])
    .filter((instant) => instant !== undefined)
    .map(toMs)
    .filter((ms) => ms > from && ms <= until);
}
