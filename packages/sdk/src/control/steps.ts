/** From one change to the next. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { outside } from '../outside.js';
import { parseCoveredStart } from '../time/covered.js';
import { toLocal } from '../time/instant.js';
import type { When } from '../time/when.js';
import { type ControlAnswer, controlAt } from './control.js';
import { type Track, trackOf } from './track.js';

/**
 * A moment from which the answer for some places is another.
 *
 * @example
 * ```ts
 * import { type ControlStep, controlSteps, syria2024 } from '@syria-2024/sdk';
 * const steps: Iterable<ControlStep> = controlSteps(syria2024);
 * for (const { at, changed } of steps) console.log(at, changed.length);
 * ```
 */
export interface ControlStep<I extends Ids = Ids> {
  /** RFC 3339 on the campaign's clock: the first whole second at which it is so. */
  readonly at: string;
  /** The new answers, in the order of the dataset. */
  readonly changed: readonly ControlAnswer<I>[];
}

/**
 * How {@link controlSteps} weighs, and from when it steps.
 *
 * @example
 * ```ts
 * import { controlSteps, type StepOptions, syria2024 } from '@syria-2024/sdk';
 * const options: StepOptions = { after: '2024-12-07' };
 * for (const { at } of controlSteps(syria2024, options)) console.log(at);
 * ```
 */
export interface StepOptions extends WeighingOptions {
  /** Only later steps; a bare date is the start of that day. Default: from the beginning of the covered days. */
  readonly after?: When;
}

/**
 * Steps through time from each moment at which the answer for some place becomes another to the next, with the answers
 * that changed; together with the columns of the moment before, the steps give the whole map at any time.
 *
 * Steps are made as they are read: a loop that ends early costs no more than it read. Throws `InvalidTimeError`,
 * `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { controlSteps, syria2024 } from '@syria-2024/sdk';
 * for (const { at, changed } of controlSteps(syria2024, { after: '2024-12-07' })) {
 *   console.log(at, changed.map(({ place, status }) => `${place} ${status}`));
 *   break;
 * }
 * ```
 */
export function controlSteps<I extends Ids>(
  atlas: Atlas<I>,
  { after, ...options }: StepOptions = {},
): IterableIterator<ControlStep<I>> {
  const ms = after === undefined ? Number.NEGATIVE_INFINITY : parseCoveredStart(atlas, after);
  return stepsFrom(atlas, trackOf(atlas, toWeighing(atlas, options)), ms, options);
}

function* stepsFrom<I extends Ids>(
  atlas: Atlas<I>,
  track: Track,
  after: number,
  options: WeighingOptions,
): IterableIterator<ControlStep<I>> {
  const { rows } = track;
  const order = track.order.filter((spell) => track.isChange[spell] === 1);
  const { places } = atlas.dataset;
  for (let i = 0; i < order.length; ) {
    const second = secondOf(track, order[i] ?? outside());
    const changed = new Set<number>();
    for (; i < order.length && secondOf(track, order[i] ?? outside()) === second; i++)
      changed.add(rows[order[i] ?? outside()] ?? outside());
    if (second <= after) continue;
    const at = toLocal(atlas, second);
    yield Object.freeze({
      at,
      changed: [...changed]
        .sort((a, b) => a - b)
        .map((row) => controlAt(atlas, places[row]?.id as I['place'], at, options)),
    });
  }
}

/** What begins a moment after an instant is told from the next whole second. */
function secondOf({ from }: Track, spell: number): number {
  return Math.ceil((from[spell] ?? outside()) / 1000) * 1000;
}
