/** Who may be inside a place, and whether they are of one side. */
import type { Carried } from './carried.js';
import type { ControlChange } from './changes.js';
import type { PossibleState } from './possible-state.js';

/** The bloc of everybody who may be there, when somebody is and they share one. */
export function sureBloc(states: readonly PossibleState[]): string | null {
  const bloc = states[0]?.bloc ?? null;
  return states.every((state) => state.bloc === bloc) ? bloc : null;
}

/** Parties of one side that are inside together hold it together, unless one is said to have come in against another. */
export function isShared({ parties }: PossibleState, carried: readonly Carried[]): boolean {
  const isAgainst = ({ effect: { from, entry } }: ControlChange) =>
    entry === true && from !== undefined && parties.includes(from);
  return parties.length > 1 && !carried.some(({ changes }) => changes.some(isAgainst));
}

export function partiesIn(states: readonly PossibleState[]): string[] {
  return [...new Set(states.flatMap(({ parties }) => parties))].sort();
}

/** Who is inside: where somebody is not named, whoever those are said to have come upon who entered. */
export function insideOf(carried: readonly Carried[]): string[] {
  const found = carried.flatMap((one) => [
    ...one.state.parties,
    ...(one.state.unnamed
      ? one.changes.flatMap(({ effect }) => (effect.entry ? (effect.from ?? []) : []))
      : []),
  ]);
  return [...new Set(found)].sort();
}

export function candidatesOf(carried: readonly Carried[]): string[] {
  const candidates = new Set(insideOf(carried));
  if (carried.some(({ state }) => state.kind === 'vacated')) candidates.add('nobody');
  if (carried.some(({ state }) => state.unnamed)) candidates.add('unknown');
  return [...candidates].sort();
}
