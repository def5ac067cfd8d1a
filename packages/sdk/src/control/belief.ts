/** How far a thing is believed that is so in all that may be the case. */
import type { Atlas } from '../atlas/atlas.js';
import { type Credibility, strongest } from '../evidence/credibility.js';
import type { PossibleState } from './possible-state.js';
import { type Moment, momentAt, possibleAt, type Timeline, timelineAtLeast } from './timeline.js';

/**
 * The stronger of what its words give and of the level at which it would still be so, if what is believed less had perhaps
 * not happened: a doubtful change makes no answer less sure that is the same without it.
 */
export function beliefThat(
  atlas: Atlas,
  timeline: Timeline,
  { from }: Moment,
  own: Credibility | null,
  isSo: (states: readonly PossibleState[]) => boolean,
): Credibility | null {
  if (own === null) return null;
  const isSoAt = (level: Credibility) => {
    const weighed = timelineAtLeast(atlas, timeline, level);
    return isSo(possibleAt(weighed, momentAt(weighed, from)));
  };
  const level = (['confirmed', 'probable'] as const).find(
    (one) => strongest([one, own]) === one && isSoAt(one),
  );
  return level ?? own;
}
