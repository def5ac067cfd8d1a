import type { Event, EventKind, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { isAtLeast } from '../evidence/credibility.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { toMs } from '../time/instant.js';
import { parseInterval } from '../time/interval.js';
import type { When } from '../time/when.js';

/**
 * Which events {@link eventsBetween} looks for, and how they are weighed.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { type EventFilter, eventsBetween, syria2024 } from '@syria-2024/sdk';
 * const filter: EventFilter<SyriaIds> = { kind: 'capture', place: 'hama' };
 * console.log(eventsBetween(syria2024, '2024-12-05', '2024-12-06', filter).length);
 * ```
 */
export interface EventFilter<I extends Ids = Ids> extends WeighingOptions {
  readonly front?: I['front'];
  readonly kind?: EventKind;
  readonly place?: I['place'];
}

/**
 * An event, and what is believed of it.
 *
 * @example
 * ```ts
 * import { type AssessedEvent, eventsBetween, syria2024 } from '@syria-2024/sdk';
 * const events: readonly AssessedEvent[] = eventsBetween(syria2024, '2024-12-05', '2024-12-06', { place: 'hama' });
 * for (const { event, assessment } of events) console.log(event.summary, assessment.credibility);
 * ```
 */
export interface AssessedEvent<I extends Ids = Ids> {
  readonly event: Event<I>;
  readonly assessment: Assessment<I>;
}

/**
 * Lists the events that happened, or may have happened, between two moments, with what is believed of each.
 *
 * A bare date as `from` is the start of that day, as `until` its end: the same date twice is one day. In order of
 * their earliest moment. Events not yet known at `asOf`, or believed less than `atLeast`, are left out; refuted ones, and
 * those that are only denied, come only with `rule`s that take them for something.
 *
 * @example
 * ```ts
 * import { eventsBetween, syria2024 } from '@syria-2024/sdk';
 * const strikes = eventsBetween(syria2024, '2024-12-05', '2024-12-06', { kind: 'strike', front: 'homs-north' });
 * ```
 */
export function eventsBetween<I extends Ids>(
  atlas: Atlas<I>,
  from: When,
  until: When,
  filter: EventFilter<I> = {},
): AssessedEvent<I>[] {
  const [start, end] = parseInterval(atlas, from, until);
  if (filter.place !== undefined) lookup(indexOf(atlas).places, 'place', filter.place);
  const { asOf, atLeast, rule } = toWeighing(atlas, filter);
  const found: AssessedEvent<I>[] = [];
  for (const event of atlas.dataset.events) {
    if (toMs(event.when.notAfter) <= start || toMs(event.when.notBefore) >= end) continue;
    if (filter.front !== undefined && event.front !== filter.front) continue;
    if (filter.kind !== undefined && event.kind !== filter.kind) continue;
    if (filter.place !== undefined && !event.places.includes(filter.place)) continue;
    const assessment = assess(atlas, event.id, asOf, rule);
    if (!assessment || assessment.credibility === 'refuted') continue;
    if (filter.atLeast !== undefined && !isAtLeast(assessment.credibility, atLeast)) continue;
    found.push({ event, assessment });
  }
  return found.sort((a, b) => toMs(a.event.when.notBefore) - toMs(b.event.when.notBefore));
}
