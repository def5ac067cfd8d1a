/** Who may be inside a place, and whether they are of one side. */
import type { Index } from '../atlas/index-of.js';
import type { Carried } from './carried.js';
import type { ControlChange } from './changes.js';
import type { PossibleState } from './possible-state.js';

/** The bloc of everybody who may be there, when somebody is and they share one. */
export function sureBloc(index: Index, states: readonly PossibleState[]): string | null {
  if (states.some(({ parties, unnamed }) => unnamed || parties.length === 0)) return null;
  const blocs = new Set(partiesIn(states).map((party) => index.actors.get(party)?.bloc));
  const [bloc] = blocs;
  return blocs.size === 1 && bloc !== undefined ? bloc : null;
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
  const found = carried.flatMap(({ state, changes }) => [
    ...state.parties,
    ...(state.unnamed
      ? changes.flatMap(({ effect }) => (effect.entry ? (effect.from ?? []) : []))
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
