import type { Shipped } from '../../register/dataset.js';

export function isDisputed(claims: readonly Shipped<'claims'>[]): boolean {
  const stances = new Set(claims.map(({ stance }) => stance));
  return stances.has('asserts') && (stances.has('denies') || stances.has('doubts'));
}

export function contradictingPairs(events: readonly Shipped<'events'>[]): [string, string][] {
  return events.flatMap(({ id, contradicts }) =>
    contradicts.filter((other) => id < other).map((other): [string, string] => [id, other]),
  );
}
