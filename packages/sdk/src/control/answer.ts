/** From what may be the case to what is told. */
import type { Ids, TimeSpan } from '@syria-2024/data';
import type { Index } from '../atlas/index-of.js';
import type { Assessment } from '../evidence/assess.js';
import { type Credibility, strongest, weakest } from '../evidence/rule.js';
import { spanning } from '../time/instant.js';
import type { ControlChange } from './changes.js';
import type { Moment, Timeline } from './timeline.js';
import { stateKey, type World } from './worlds.js';

/** What an answer rests on. */
export interface Evidence<I extends Ids = Ids> {
  /** Events and baseline rows, in order of time. */
  readonly events: readonly (I['event'] | I['baseline'])[];
  readonly claims: readonly I['claim'][];
  /** Assumptions of a scenario that the answer leans on. */
  readonly assumptions: readonly string[];
}

/** How far an answer is believed, and what it rests on. */
export interface Told<I extends Ids = Ids> {
  /** The weakest credibility that the answer leans on; null when it leans on nothing. */
  readonly credibility: Credibility | null;
  /** True when an origin denies something that the answer leans on. */
  readonly disputed: boolean;
  readonly evidence: Evidence<I>;
  /** Claims that deny or doubt what the answer leans on. */
  readonly disputes: readonly I['claim'][];
}

export interface Held<I extends Ids = Ids> extends Told<I> {
  readonly status: 'held';
  readonly holder: I['actor'];
  readonly bloc: I['bloc'];
  /** When the holder came to hold it; null: before the covered days. */
  readonly since: TimeSpan | null;
  /** Whether the place itself is named, or an area that it lies in. */
  readonly by: 'place' | 'area';
}

/** Two or more parties are demonstrably inside. */
export interface Contested<I extends Ids = Ids> extends Told<I> {
  readonly status: 'contested';
  readonly parties: readonly I['actor'][];
  readonly since: TimeSpan | null;
}

/** The sources leave more than one answer. */
export interface Uncertain<I extends Ids = Ids> extends Told<I> {
  readonly status: 'uncertain';
  readonly candidates: readonly I['actor'][];
  /** The bloc of every candidate, when they share one and nobody else may be there. */
  readonly bloc: I['bloc'] | null;
  readonly reason: 'timing' | 'sources';
}

/** Nobody said; not the same as nothing happened. */
export interface Unknown<I extends Ids = Ids> extends Told<I> {
  readonly status: 'unknown';
  /** Who left it, when somebody did and nobody is said to have come. */
  readonly vacatedBy: I['actor'] | null;
  readonly since: TimeSpan | null;
}

export type ControlState<I extends Ids = Ids> = Held<I> | Contested<I> | Uncertain<I> | Unknown<I>;

export function toState(index: Index, timeline: Timeline, moment: Moment): ControlState {
  const { worlds } = moment;
  const common = commonOf(timeline, worlds);
  const states = new Set(worlds.map(stateKey));
  const [world] = worlds;
  if (world && states.size === 1) return settled(index, timeline, world, worlds, common);
  const candidates = [
    ...new Set(worlds.flatMap(({ kind, parties }) => (kind === 'vacated' ? [] : parties))),
  ].sort();
  const blocs = new Set(candidates.map((actor) => index.actors.get(actor)?.bloc));
  const [bloc] = blocs;
  const all = worlds.every(({ kind }) => kind === 'held' || kind === 'contested');
  return {
    status: 'uncertain',
    candidates,
    bloc: all && blocs.size === 1 && bloc ? bloc : null,
    reason: moment.sourcesDiffer ? 'sources' : 'timing',
    ...common,
  };
}

function settled(
  index: Index,
  timeline: Timeline,
  world: World,
  worlds: readonly World[],
  common: Told<Ids>,
): ControlState {
  const makers = worlds.map(({ by }) => by[0]);
  const since = makers.every((maker) => maker !== undefined)
    ? spanning(makers.map(({ span }) => span))
    : null;
  const [first = ''] = world.parties;
  switch (world.kind) {
    case 'held':
      return {
        status: 'held',
        holder: first,
        bloc: index.actors.get(first)?.bloc ?? 'outside',
        since,
        by: makers[0]?.by ?? timeline.baseline?.by ?? 'place',
        ...common,
      };
    case 'contested':
      return { status: 'contested', parties: world.parties, since, ...common };
    default:
      return {
        status: 'unknown',
        vacatedBy: world.kind === 'vacated' && first !== '' ? first : null,
        since: world.kind === 'vacated' ? since : null,
        ...common,
      };
  }
}

function commonOf({ baseline, changes }: Timeline, worlds: readonly World[]): Told<Ids> {
  const leaned: (Assessment | null)[] = [];
  const assumptions = new Set<string>();
  const beliefs: (Credibility | null)[] = [];
  const take = (assessment: Assessment | null) => {
    if (assessment && !leaned.includes(assessment)) leaned.push(assessment);
  };
  for (const { by, kind } of worlds) {
    if (by.length === 0 && kind !== 'unknown') {
      take(baseline?.assessment ?? null);
      beliefs.push(baseline?.assessment?.credibility ?? null);
    }
    for (const change of by) {
      take(change.assessment);
      if (change.assumption !== undefined) assumptions.add(change.assumption);
    }
    // Changes that say the same stand beside each other: the best of them carries the world.
    beliefs.push(strongest(by.map(({ assessment }) => assessment?.credibility ?? null)));
  }
  const order = new Map(changes.map(({ id, notBefore }: ControlChange) => [id, notBefore]));
  leaned.sort((a, b) => (order.get(a?.subject ?? '') ?? 0) - (order.get(b?.subject ?? '') ?? 0));
  const assessments = leaned.filter((one) => one !== null);
  return {
    credibility: weakest(beliefs),
    disputed: assessments.some(({ disputed }) => disputed),
    evidence: {
      events: assessments.map(({ subject }) => subject),
      claims: [...new Set(assessments.flatMap(({ claims }) => claims))],
      assumptions: [...assumptions],
    },
    disputes: [...new Set(assessments.flatMap(({ disputes }) => disputes))],
  };
}

/** What an answer tells, without what it rests on: two answers with one key say the same. */
export function toldKey(state: ControlState): string {
  const since = 'since' in state ? (state.since?.notBefore ?? '') : '';
  switch (state.status) {
    case 'held':
      return `held ${state.holder} ${since}`;
    case 'contested':
      return `contested ${state.parties.join(' ')}`;
    case 'uncertain':
      return `uncertain ${state.reason} ${state.candidates.join(' ')}`;
    case 'unknown':
      return `unknown ${state.vacatedBy} ${since}`;
  }
}
