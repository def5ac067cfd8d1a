/** How far a thing is believed that is so in all that may be the case. */
import type { Atlas } from '../../atlas/atlas.js';
import { type Credibility, strongest } from '../../evidence/credibility.js';
import type { PossibleState } from './possible-state.js';
import {
  instantOf,
  positionIn,
  possibleAt,
  stillPossible,
  type Timeline,
  timelineAtLeast,
} from './timeline.js';

/**
 * The stronger of what its words give and of the level at which it would still be so, if what is believed less had perhaps
 * not happened: a doubtful change makes no answer less sure that is the same without it.
 */
export function beliefThat(
  atlas: Atlas,
  timeline: Timeline,
  position: number,
  own: Credibility | null,
  isSo: (states: readonly PossibleState[]) => boolean,
): Credibility | null {
  if (own === null) return null;
  const isSoAt = (level: Credibility) => {
    const still = stillPossible(timeline, level, instantOf(timeline, position));
    if (still !== null && !isSo(still)) return false;
    const weighed = timelineAtLeast(atlas, timeline, level);
    return isSo(possibleAt(weighed, positionIn(weighed, instantOf(timeline, position))));
  };
  const level = (['confirmed', 'probable'] as const).find(
    (one) => strongest([one, own]) === one && isSoAt(one),
  );
  return level ?? own;
}
