/** Which places and segments a bloc can pass at a moment: yes (1), unknown (0), no (-1). */
import type { Bloc, Ids, Passage } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import type { ControlState, Evidence } from '../control/answer.js';
import { toState } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { stateAt } from '../control/control.js';
import { momentAt, segmentTimelineOf, timelineOf, weighingKey } from '../control/timeline.js';
import { type Credibility, weakest } from '../evidence/rule.js';
import { networkOf } from './network.js';
import { passageStateAt, passageTimelineOf } from './passage.js';

export type Passable = 1 | 0 | -1;

/** What is said of one element, and what that rests on. */
export interface ElementState {
  readonly passable: Passable;
  readonly credibility: Credibility | null;
  readonly disputed: boolean;
  readonly evidence: Evidence;
  readonly disputes: readonly string[];
}

export interface Passability {
  /** By element: nodes, then edges (an edge's own state, without its ends'). */
  readonly passable: Int8Array;
  state(element: number): ElementState;
}

const silent: ElementState = {
  passable: 1,
  credibility: null,
  disputed: false,
  evidence: { events: [], claims: [], assumptions: [] },
  disputes: [],
};

export function passabilityAt<I extends Ids>(
  atlas: Atlas<I>,
  bloc: Bloc,
  ms: number,
  weighing: Weighing,
  avoid: ReadonlySet<string> = new Set(),
): Passability {
  const plain = atlas as unknown as Atlas;
  const index = indexOf(plain);
  const { places, segments } = networkOf(plain);
  const states = [
    ...places.map((place) =>
      avoid.has(place) ? blocked : ofState(index, bloc, ms, stateAt(plain, place, ms, weighing)),
    ),
    ...segments.map(({ id, exists }) =>
      avoid.has(id) ? blocked : ofSegment(plain, id, exists, bloc, ms, weighing),
    ),
  ];
  return {
    passable: Int8Array.from(states, ({ passable }) => passable),
    state: (element) => states[element] ?? silent,
  };
}

const blocked: ElementState = { ...silent, passable: -1 };

function ofState(index: Index, bloc: Bloc, ms: number, state: ControlState): ElementState {
  const { credibility, disputed, evidence, disputes } = state;
  return {
    passable: toPassable(index, bloc, ms, state),
    credibility,
    disputed,
    evidence,
    disputes,
  };
}

/** A place is passable in the hands of the bloc or its ally, impassable in hostile hands, otherwise unknown. */
function toPassable(index: Index, bloc: Bloc, ms: number, state: ControlState): Passable {
  const towards = (other: Bloc): Passable => {
    const relation = index.relation(bloc, other, ms);
    return relation === 'allied' ? 1 : relation === 'hostile' ? -1 : 0;
  };
  switch (state.status) {
    case 'held':
      return towards(state.bloc);
    case 'contested': {
      const all = new Set(
        state.parties.map((party) => towards(index.actors.get(party)?.bloc ?? 'outside')),
      );
      const [only = 0] = all;
      return all.size === 1 ? only : 0;
    }
    case 'uncertain':
      return state.bloc === null ? 0 : towards(state.bloc);
    case 'unknown':
      return 0;
  }
}

function ofSegment(
  atlas: Atlas,
  id: string,
  exists: 'certain' | 'uncertain',
  bloc: Bloc,
  ms: number,
  weighing: Weighing,
): ElementState {
  const index = indexOf(atlas);
  const passage = passageStateAt(passageTimelineOf(atlas, id, weighing), ms);
  const parts: ElementState[] = [{ ...passage, passable: fromPassage(passage.passage) }];
  const timeline = segmentTimelineOf(atlas, id, weighing);
  if (timeline.changes.length > 0) {
    const state = toState(index, timeline, momentAt(timeline, ms));
    // Until somebody is said to hold the stretch itself, its ends decide.
    if (state.status !== 'unknown' || state.vacatedBy !== null)
      parts.push(ofState(index, bloc, ms, state));
  }
  const worst = Math.min(...parts.map(({ passable }) => passable)) as Passable;
  const deciding = parts.filter(({ passable }) => passable === worst);
  return {
    passable: exists === 'uncertain' && worst === 1 ? 0 : worst,
    credibility: weakest(deciding.map(({ credibility }) => credibility)),
    disputed: deciding.some(({ disputed }) => disputed),
    evidence: mergeEvidence(deciding.map(({ evidence }) => evidence)),
    disputes: [...new Set(deciding.flatMap(({ disputes }) => disputes))],
  };
}

function fromPassage(passage: Passage): Passable {
  return passage === 'open' ? 1 : passage === 'closed' ? -1 : 0;
}

export function mergeEvidence<I extends Ids>(parts: readonly Evidence<I>[]): Evidence<I> {
  return {
    events: [...new Set(parts.flatMap(({ events }) => events))],
    claims: [...new Set(parts.flatMap(({ claims }) => claims))],
    assumptions: [...new Set(parts.flatMap(({ assumptions }) => assumptions))],
  };
}

/** Every instant at which some place or segment of the network may change. */
export function networkBreakpoints<I extends Ids>(atlas: Atlas<I>, weighing: Weighing): number[] {
  const plain = atlas as unknown as Atlas;
  return memo(indexOf(plain), `network breakpoints ${weighingKey(plain, weighing)}`, () => {
    const { places, segments } = networkOf(plain);
    const instants = new Set<number>();
    for (const place of places)
      for (const { from } of timelineOf(plain, place, weighing).moments) instants.add(from);
    for (const { id } of segments) {
      for (const { from } of segmentTimelineOf(plain, id, weighing).moments) instants.add(from);
      for (const { from } of passageTimelineOf(plain, id, weighing).moments) instants.add(from);
    }
    return [...instants].sort((a, b) => a - b);
  });
}
