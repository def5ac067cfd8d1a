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
  const towards = (party: string): Passable => {
    const relation = index.relation(bloc, blocOf(index, party), ms);
    return relation === 'allied' ? 1 : relation === 'hostile' ? -1 : 0;
  };
  const possible = new Set(
    states.flatMap(({ kind, parties, unnamed }): Passable[] =>
      kind === 'held' || kind === 'contested'
        ? [...parties.map(towards), ...(unnamed ? [0 as const] : [])]
        : [kind === 'vacated' ? 1 : unsaid],
    ),
  );
  const [only = 0] = possible;
  return possible.size === 1 ? only : 0;
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
