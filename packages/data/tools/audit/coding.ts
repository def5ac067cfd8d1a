import { createHash } from 'node:crypto';
import type { Derived } from '../../derive/index.js';
import type { Shipped } from '../../register/dataset.js';
import type { CodedField } from '../../register/shape/audits.js';
import type { Span } from '../../register/shape/times.js';

/** What the record says of the fields that are coded anew. */
export interface Coding extends Partial<Record<Exclude<CodedField, 'when'>, string>> {
  readonly when?: Span;
}

/** The first coding of a claim; its time is the event's where it has none of its own. */
export function codingIn({ events }: Derived): (claim: Shipped<'claims'>) => Coding {
  const whenOf = new Map(events.map(({ id, when }) => [id, when]));
  return ({ event, stance, attribution, act, origin, when = whenOf.get(event) }) => ({
    event,
    stance,
    origin,
    ...(attribution !== undefined && { attribution }),
    ...(act !== undefined && { act }),
    ...(when !== undefined && { when }),
  });
}

/** By which a later change of the coding is noticed, and from which the coding cannot be read. */
export function sealOf({ locator, says }: Shipped<'claims'>, coding: Coding): string {
  return createHash('sha256')
    .update(JSON.stringify([locator, says, coding]))
    .digest('hex')
    .slice(0, 16);
}
