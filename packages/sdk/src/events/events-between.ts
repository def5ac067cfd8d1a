import type { Event, EventKind, Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../control/control.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { isAtLeast } from '../evidence/rule.js';
import { parseDayStart, parseWhen, toMs, type When } from '../time/instant.js';

export interface EventFilter<I extends Ids = Ids> extends WeighingOptions {
  readonly front?: I['front'];
  readonly kind?: EventKind;
  readonly place?: I['place'];
}

export interface AssessedEvent<I extends Ids = Ids> {
  readonly event: Event<I>;
  readonly assessment: Assessment<I>;
}

/**
 * Lists the events that happened, or may have happened, between two moments, with what is believed of each.
 *
 * A bare date as `from` is the start of that day, as `until` its end: the same date twice is one day. In order of
 * their earliest moment. Events not yet known at `asOf`, or believed less than `atLeast`, are left out; refuted ones
 * come only with `rule`s that do not refute them.
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
  const start = parseDayStart(atlas, from);
  const end = parseWhen(atlas, until);
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
