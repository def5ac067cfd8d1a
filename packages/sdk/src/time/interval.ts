import { ReversedIntervalError } from '../refusal/untimely.js';
import { type Clocked, toLocal } from './instant.js';
import { dayAsked, parseDayStart, parseWhen, type When } from './when.js';

/** Reads a stretch of time: bare dates are whole days. Throws `InvalidTimeError`; `ReversedIntervalError`. */
export function parseInterval(
  atlas: Clocked,
  from: When,
  until: When,
): readonly [start: number, end: number] {
  const [start, end] = [parseDayStart(atlas, from), parseWhen(atlas, until)];
  assertForward(atlas, [from, until], [start, end]);
  return [start, end];
}

/** Throws `ReversedIntervalError` where a stretch of time ends before it begins: of bare dates, on an earlier day. */
export function assertForward(
  atlas: Clocked,
  asked: readonly (When | undefined)[],
  [start, end]: readonly [start: number, end: number],
): void {
  const areDays = asked.every((when) => when !== undefined && dayAsked(when) !== null);
  if (end < start || (areDays && end === start))
    throw new ReversedIntervalError(toLocal(atlas, start), toLocal(atlas, end));
}
