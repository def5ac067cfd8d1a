/** What made the possible states of a place what they are, and what an answer about it therefore leans on. */
import type { Assessment } from '../evidence/assess.js';
import { type Credibility, strongest, weakest } from '../evidence/credibility.js';
import { type Leaning, toLeaning } from '../evidence/leaning.js';
import type { Carriers } from '../time/carriers.js';
import type { ControlChange } from './changes.js';
import type { PossibleState } from './possible-state.js';
import type { Moment, Timeline } from './timeline.js';

/** What made a state what it is, and whoever said the same. */
export interface Carried {
  readonly state: PossibleState;
  readonly changes: readonly ControlChange[];
  readonly carriers: Carriers;
  /** True when it may have been so since before the covered days. */
  readonly fromBaseline: boolean;
}

export function carriedAt(timeline: Timeline, { position }: Moment): readonly Carried[] {
  return timeline.states.statesAt(position).map((one): Carried => {
    let found: ReturnType<typeof carrying> | null = null;
    const find = () => {
      found ??= carrying(timeline, position, one);
      return found;
    };
    // Found when read: many questions only ask what may be the case, and not by whose word.
    return {
      state: timeline.code.read(one),
      get changes() {
        return find().changes;
      },
      get carriers() {
        return find().carriers;
      },
      get fromBaseline() {
        return find().fromBaseline;
      },
    };
  });
}

function carrying({ states, changes }: Timeline, position: number, state: number) {
  const carriers = states.carriedBy(position, state);
  const all = carriers.changes.map((i) => changes[i] as ControlChange);
  const supposed = all.filter(({ assumption }) => assumption !== undefined);
  if (supposed.length > 0) return { changes: supposed, carriers, fromBaseline: false };
  // What is said of some of an area stands only where nothing is said of this place in it.
  const whole = all.filter(({ effect }) => !effect.isPart);
  const { fromStart: fromBaseline } = carriers;
  return { changes: whole.length > 0 || fromBaseline ? whole : all, carriers, fromBaseline };
}

export function leaningOn({ baseline }: Timeline, carried: readonly Carried[]): Leaning {
  const leaned = new Set<Assessment>();
  const assumptions = new Set<string>();
  const starts = new Map<string, number>();
  const beliefs: (Credibility | null)[] = [];
  for (const { state, changes, fromBaseline } of carried) {
    const word = fromBaseline && state.kind !== 'unknown' ? (baseline?.assessment ?? null) : null;
    if (word) leaned.add(word);
    for (const { id, notBefore, assessment, assumption } of changes) {
      starts.set(id, notBefore);
      if (assessment) leaned.add(assessment);
      if (assumption !== undefined) assumptions.add(assumption);
    }
    beliefs.push(beliefIn(changes, word));
  }
  const assessments = [...leaned].sort(
    (a, b) => (starts.get(a.subject) ?? 0) - (starts.get(b.subject) ?? 0),
  );
  return toLeaning(assessments, weakest(beliefs), [...assumptions]);
}

/**
 * Changes that say the same stand beside each other: the best of them carries the state. Where a party entered and another
 * left, it takes both.
 */
function beliefIn(changes: readonly ControlChange[], word: Assessment | null): Credibility | null {
  const best = (some: readonly ControlChange[]) =>
    strongest(some.map(({ assessment }) => assessment?.credibility ?? null));
  const taken = changes.filter(({ effect: { to, entry } }) => to !== 'nobody' && !entry);
  const entered = changes.filter(({ effect: { entry } }) => entry);
  const left = changes.filter(({ effect: { to } }) => to === 'nobody');
  return strongest([word?.credibility ?? null, best(taken), weakest([best(entered), best(left)])]);
}
