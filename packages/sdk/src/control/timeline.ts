/** The spells of a place: what may be the case in each, from which every question about control is answered. */

import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { widen } from '../atlas/widen.js';
import { knowledgeStep, ruleKey } from '../evidence/assess.js';
import { isSure } from '../evidence/rule.js';
import type { Weighing } from '../evidence/weighing.js';
import { breakpoints, worldsAt } from '../time/fold.js';
import { toMs } from '../time/instant.js';
import {
  type Baseline,
  baselineOf,
  type ControlChange,
  changesOf,
  segmentChangesOf,
} from './changes.js';
import { applyTo, unknownWorld, type World, worldKey, worldOf } from './worlds.js';

export interface Moment {
  /** Milliseconds; the moment lasts until the next one's. */
  readonly from: number;
  readonly worlds: readonly World[];
  /** True when the worlds would be one if everything said were sure. */
  readonly sourcesDiffer: boolean;
}

export interface Timeline {
  readonly moments: readonly Moment[];
  readonly changes: readonly ControlChange[];
  readonly baseline: Baseline | null;
}

export function timelineOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Timeline {
  const index = indexOf(atlas);
  return memo(index, `timeline ${place} ${weighingKey(atlas, weighing)}`, () => {
    const baseline = baselineOf(atlas, place, weighing);
    return toTimeline(widen(atlas), changesOf(atlas, place, weighing), baseline, weighing);
  });
}

/** A segment has no baseline: until an event says otherwise, whoever holds its ends holds it. */
export function segmentTimelineOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): Timeline {
  const index = indexOf(atlas);
  return memo(index, `segment ${segment} ${weighingKey(atlas, weighing)}`, () =>
    toTimeline(widen(atlas), segmentChangesOf(atlas, segment, weighing), null, weighing),
  );
}

export function weighingKey<I extends Ids>(
  atlas: Atlas<I>,
  { asOf, atLeast, rule }: Weighing,
): string {
  return `${knowledgeStep(indexOf(atlas), asOf)} ${atLeast} ${ruleKey(rule)}`;
}

function toTimeline(
  atlas: Atlas,
  changes: readonly ControlChange[],
  baseline: Baseline | null,
  { atLeast }: Weighing,
): Timeline {
  const { coverage } = atlas.dataset.meta;
  const rules = { apply: applyTo(indexOf(atlas)), key: worldKey };
  const initial = initialWorlds(baseline, atLeast);
  const moments = breakpoints(changes, toMs(coverage.from), toMs(coverage.until)).map(
    (from): Moment => {
      const worlds = worldsAt(changes, from, initial, rules);
      const sure =
        worlds.length > 1
          ? worldsAt(
              changes.filter((change) => change.sure),
              from,
              initial,
              rules,
            )
          : worlds;
      return { from, worlds, sourcesDiffer: sure.length < worlds.length };
    },
  );
  return { moments, changes, baseline };
}

function initialWorlds(baseline: Baseline | null, atLeast: Weighing['atLeast']): World[] {
  if (!baseline) return [unknownWorld];
  const world = worldOf(baseline.holders);
  const credibility = baseline.assessment?.credibility;
  if (world.kind === 'unknown' || credibility === undefined || credibility === 'refuted')
    return [unknownWorld];
  return isSure(credibility, atLeast) ? [world] : [unknownWorld, world];
}

/** The moment that `at` falls in. */
export function momentAt<M extends { readonly from: number }>(
  { moments }: { readonly moments: readonly M[] },
  at: number,
): M {
  let low = 0;
  let high = moments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((moments[middle]?.from ?? Number.POSITIVE_INFINITY) <= at) low = middle;
    else high = middle - 1;
  }
  const moment = moments[low];
  if (!moment) throw new RangeError('an empty timeline');
  return moment;
}
