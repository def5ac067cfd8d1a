/** What made the possible states of a place what they are, and what an answer about it therefore leans on. */

import type { Assessment } from '../../evidence/assess.js';
import { type Credibility, strongest, weakest } from '../../evidence/credibility.js';
import { type Leaning, toLeaning } from '../../evidence/leaning.js';
import { outside } from '../../outside.js';
import type { Carriers } from '../../time/carriers.js';
import type { ControlChange } from './changes.js';
import type { PossibleState } from './possible-state.js';
import type { Timeline } from './timeline.js';

/** By whose word a state is what it is. */
interface Carrying {
  readonly changes: readonly ControlChange[];
  readonly carriers: Carriers;
  /** True when it may have been so since before the covered days. */
  readonly fromBaseline: boolean;
}

/** What made a state what it is, and whoever said the same. */
export interface Carried extends Carrying {
  readonly state: PossibleState;
}

export function carriedAt(timeline: Timeline, position: number): readonly Carried[] {
  return timeline.states
    .statesAt(position)
    .map((code) => new CarriedState(timeline, position, code));
}

/** Found when read: many questions only ask what may be the case, and not by whose word. */
class CarriedState implements Carried {
  readonly #timeline: Timeline;
  readonly #position: number;
  readonly #code: number;
  #found: Carrying | null = null;

  constructor(timeline: Timeline, position: number, code: number) {
    this.#timeline = timeline;
    this.#position = position;
    this.#code = code;
  }

  get #carrying(): Carrying {
    this.#found ??= carrying(this.#timeline, this.#position, this.#code);
    return this.#found;
  }

  get state(): PossibleState {
    return this.#timeline.code.read(this.#code);
  }

  get changes(): readonly ControlChange[] {
    return this.#carrying.changes;
  }

  get carriers(): Carriers {
    return this.#carrying.carriers;
  }

  get fromBaseline(): boolean {
    return this.#carrying.fromBaseline;
  }
}

function carrying({ states, changes }: Timeline, position: number, state: number): Carrying {
  const carriers = states.carriedBy(position, state);
  const all = carriers.changes.map((i) => changes[i] ?? outside());
  const supposed = all.filter(({ assumption }) => assumption !== undefined);
  if (supposed.length > 0) return { changes: supposed, carriers, fromBaseline: false };
  // What is said of some of an area stands only where nothing is said of this place in it.
  const whole = all.filter(({ effect }) => !effect.isPart);
  const { fromStart: fromBaseline } = carriers;
  return { changes: whole.length > 0 || fromBaseline ? whole : all, carriers, fromBaseline };
}

/** What an answer leans on that is believed as far as is given. */
export function leaningOn(
  timeline: Timeline,
  carried: readonly Carried[],
  credibility: Credibility | null,
): Leaning {
  const leaned = new Set<Assessment>();
  const assumptions = new Set<string>();
  const starts = new Map<string, number>();
  for (const one of carried) {
    const word = baselineWord(timeline, one);
    if (word) leaned.add(word);
    for (const { id, notBefore, assessment, assumption } of one.changes) {
      starts.set(id, notBefore);
      if (assessment) leaned.add(assessment);
      if (assumption !== undefined) assumptions.add(assumption);
    }
  }
  const assessments = [...leaned].sort(
    (a, b) => (starts.get(a.subject) ?? 0) - (starts.get(b.subject) ?? 0),
  );
  return toLeaning(assessments, credibility, [...assumptions]);
}

/** How far that is believed which is so by the word of all that carries it. */
export function beliefOn(timeline: Timeline, carried: readonly Carried[]): Credibility | null {
  return weakest(carried.map((one) => beliefIn(one, baselineWord(timeline, one))));
}

function baselineWord({ baseline }: Timeline, { fromBaseline, state }: Carried): Assessment | null {
  return fromBaseline && state.kind !== 'unknown' ? (baseline?.assessment ?? null) : null;
}

/**
 * Changes that say the same stand beside each other: the best of them carries the state. Where a party entered and another
 * left, it takes both. That several are inside is believed as far as whoever is believed least.
 */
function beliefIn({ state, changes }: Carried, word: Assessment | null): Credibility | null {
  const best = (is: (effect: ControlChange['effect']) => boolean) =>
    strongest(changes.map((one) => (is(one.effect) && one.assessment?.credibility) || null));
  const said =
    state.kind === 'contested'
      ? weakest(state.parties.map((party) => best(({ to }) => to === party)))
      : strongest([
          best(({ to, entry }) => to !== 'nobody' && !entry),
          weakest([best(({ entry }) => entry === true), best(({ to }) => to === 'nobody')]),
        ]);
  return strongest([word?.credibility ?? null, said]);
}
