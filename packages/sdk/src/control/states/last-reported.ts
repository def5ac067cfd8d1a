/** How old the word on a place is. */

import type { Ids, TimeSpan } from '@syria-2024/data';
import { getOrMake } from '../../kept/get-or-make.js';
import { outside } from '../../outside.js';
import { countBelow } from '../../time/count.js';
import type { ControlChange } from './changes.js';
import { isHeldWith, isOwn } from './closeness.js';
import { instantOf, type Timeline } from './timeline.js';

/**
 * The newest word on a place itself, by the moment that it was about; of a quarter, bridge or junction that no word names by
 * then, the newest on what it is held with.
 *
 * @example
 * ```ts
 * import { controlAt, type LastReported, syria2024 } from '@syria-2024/sdk';
 * const last: LastReported | null = controlAt(syria2024, 'hama', '2024-12-07').lastReported;
 * console.log(last?.by, last?.when?.notAfter);
 * ```
 */
export interface LastReported<I extends Ids = Ids> {
  readonly subject: I['event'] | I['baseline'];
  /** The moment spoken of; null: before the covered days. */
  readonly when: TimeSpan | null;
  /** `change`: somebody came or left. `renewal`: a holder was said to be there still. `baseline`: nothing since. */
  readonly by: 'change' | 'renewal' | 'baseline';
}

/** Words on a place, or on what it is held with before there are any, by their start, and for each the newest up to it. */
interface Words {
  readonly starts: readonly number[];
  readonly newest: readonly LastReported[];
  /** What is told before any of them. */
  readonly before: LastReported | null;
}

const known = new WeakMap<Timeline, Words>();

export function lastReportedAt(timeline: Timeline, position: number): LastReported | null {
  let words = known.get(timeline);
  if (!words) {
    words = wordsIn(timeline);
    known.set(timeline, words);
  }
  const { starts, newest, before } = words;
  const last =
    newest[
      countBelow(starts.length, (i) => starts[i] ?? outside(), instantOf(timeline, position)) - 1
    ];
  return last ?? before;
}

function wordsIn({ changes, baseline }: Timeline): Words {
  const spoken = [...changes.keys()].filter((i) => {
    const { rank, assumption } = changes[i] ?? outside();
    return (isOwn(rank) || isHeldWith(rank)) && assumption === undefined;
  });
  const startOf = (i: number) => changes[i]?.notBefore ?? 0;
  const byStart = spoken.sort((a, b) => startOf(a) - startOf(b));
  const reports = new Map<number, LastReported>();
  const newest: LastReported[] = [];
  let last = byStart[0] ?? -1;
  for (const i of byStart) {
    last = newerOf(changes, last, i);
    newest.push(getOrMake(reports, last, () => reportOf(changes[last] ?? outside())));
  }
  const before: LastReported | null =
    baseline?.by === 'place' ? { subject: baseline.id, when: null, by: 'baseline' } : null;
  return { starts: byStart.map(startOf), newest, before };
}

function reportOf({ id, span, effect }: ControlChange): LastReported {
  return { subject: id, when: span, by: effect.isRenewal ? 'renewal' : 'change' };
}

/** Of two words on one moment the later on record; the place's own, once there is one. */
function newerOf(changes: readonly ControlChange[], a: number, b: number): number {
  const [one, other] = [changes[a] ?? outside(), changes[b] ?? outside()];
  if (isOwn(one.rank) !== isOwn(other.rank)) return isOwn(one.rank) ? a : b;
  if (one.notAfter !== other.notAfter) return one.notAfter > other.notAfter ? a : b;
  return Math.max(a, b);
}
