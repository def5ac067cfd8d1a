/** Whether a bloc could pass what others hold, or may hold: yes (1), unknown (0), no (-1). */
import type { Atlas } from '../atlas/atlas.js';
import { blocOf, type Index, indexOf } from '../atlas/index-of.js';
import type { ControlState } from '../control/states/answer.js';
import { beliefThat } from '../control/states/belief.js';
import type { PossibleState } from '../control/states/possible-state.js';
import { positionIn, type Timeline } from '../control/states/timeline.js';
import type { Credibility } from '../evidence/credibility.js';

export type Passable = 1 | 0 | -1;

interface PassageAsked {
  readonly bloc: string;
  readonly ms: number;
  /** What it is while nobody is said to hold it. */
  readonly unsaid: Passable;
}

/**
 * Passable in the hands of the bloc or its ally, or left and empty, for whoever dares; impassable in hostile hands;
 * otherwise unknown.
 */
export function inStates(
  index: Index,
  { bloc, ms, unsaid }: PassageAsked,
  states: readonly PossibleState[],
): Passable {
  return inAll(
    states.flatMap(({ kind, parties, unnamed }): Passable[] =>
      kind === 'held' || kind === 'contested'
        ? [...parties.map(towards(index, bloc, ms)), ...(unnamed ? [0 as const] : [])]
        : [kind === 'vacated' ? 1 : unsaid],
    ),
  );
}

/** The same of whoever is told to be there perhaps. */
export function inHands(
  index: Index,
  { bloc, ms, unsaid }: PassageAsked,
  candidates: readonly string[],
): Passable {
  const others: Readonly<Record<string, Passable>> = { nobody: 1, unknown: unsaid };
  return inAll(candidates.map((one) => others[one] ?? towards(index, bloc, ms)(one)));
}

function towards(index: Index, bloc: string, ms: number): (party: string) => Passable {
  return (party) => {
    const relation = index.relation(bloc, blocOf(index, party), ms);
    return relation === 'allied' ? 1 : relation === 'hostile' ? -1 : 0;
  };
}

function inAll(possible: readonly Passable[]): Passable {
  const [only = 0] = possible;
  return possible.every((one) => one === only) ? only : 0;
}

/** Whoever holds it: how far it is believed that they let pass, or do not. */
export function believedPassable(
  atlas: Atlas,
  timeline: Timeline,
  asked: PassageAsked,
  { credibility }: ControlState,
  passable: Passable,
): Credibility | null {
  if (passable === 0) return credibility;
  const index = indexOf(atlas);
  const isSame = (states: readonly PossibleState[]) => inStates(index, asked, states) === passable;
  return beliefThat(atlas, timeline, positionIn(timeline, asked.ms), credibility, isSame);
}
