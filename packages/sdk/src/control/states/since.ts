/** From when a state is told. */
import type { TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { startOf } from '../../time/change.js';
import { toLocal } from '../../time/instant.js';
import type { Carried } from './carried.js';
import type { ControlChange } from './changes.js';
import { instantOf, type Timeline } from './timeline.js';

/** The first moment of those, up to one, at which the same is told of all that may be the case. */
export function firstSo(
  { states }: Timeline,
  position: number,
  key: string,
  tells: (code: number) => boolean,
): number {
  return states.runStart(position, key, (one) => states.statesAt(one).every(tells));
}

/**
 * When it came to be so: from the earliest start of what sure changes carry it, to the moment from which it is so in all
 * histories, which is `first`. What is said more widely does not widen the span of what is said of the place. Null: before the covered days.
 */
export function sinceOf(
  atlas: Atlas,
  timeline: Timeline,
  first: number,
  carried: readonly Carried[],
): TimeSpan | null {
  const supposed = carried.flatMap((one) => one.changes.filter(({ assumption }) => assumption));
  if (supposed.length > 0) return supposed.at(-1)?.span ?? null;
  const { changes } = timeline;
  const until = instantOf(timeline, first);
  const counts = (i: number) => changes[i]?.sure === true && startOf(changes[i]) < until;
  const isOwn = (i: number) => counts(i) && changes[i]?.by === 'place';
  const starts = carried.map(({ carriers }) =>
    carriers.beganAt(carriers.changes.some(isOwn) ? isOwn : counts),
  );
  const from = Math.min(...starts);
  if (from === Number.NEGATIVE_INFINITY) return null;
  const changesThen = carried.flatMap((one) => one.changes);
  return toSpan(atlas, changesThen, Math.min(from, until), until);
}

/** The span of one of the changes, where it is one; else from the start of one to the end of another. */
function toSpan(
  atlas: Atlas,
  began: readonly ControlChange[],
  from: number,
  until: number,
): TimeSpan {
  const same = began.find((change) => startOf(change) === from && change.notAfter === until);
  if (same) return same.span;
  const first = began.find((change) => startOf(change) === from)?.span.notBefore;
  const last = began.find(({ notAfter }) => notAfter === until)?.span.notAfter;
  return {
    notBefore: first ?? toLocal(atlas, from),
    notAfter: last ?? toLocal(atlas, until),
    precision: 'days',
  };
}
