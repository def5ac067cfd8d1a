/** Whether a stretch of road, a bridge or a crossing is open to anybody: possible states as of control, of another thing. */

import type { Ids, Passage } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf } from '../atlas/index-of.js';
import { claimsTelling } from '../control/states/refuted.js';
import { strongest, weakest } from '../evidence/credibility.js';
import { keeper } from '../evidence/keep.js';
import { stepOf } from '../evidence/knowledge-step.js';
import { disputedBy, type Leaning, toLeaning } from '../evidence/leaning.js';
import type { Weighing } from '../evidence/weighing.js';
import { keysOf } from '../kept/keys-of.js';
import { outside } from '../outside.js';
import { type Change, startOf } from '../time/change.js';
import { toMs } from '../time/instant.js';
import { positionAt, type StateTimeline, stateTimeline } from '../time/state-timeline.js';
import {
  type BaselinePassage,
  baselinePassageOf,
  type PassageChange,
  passageChangesOf,
  passageSubjectsOf,
} from './passage-changes.js';

export interface PassageTimeline {
  readonly changes: readonly PassageChange[];
  /** Asserted and not believed. */
  readonly refuted: readonly PassageChange[];
  readonly baseline: BaselinePassage | null;
  readonly states: StateTimeline;
}

export interface PassageState extends Leaning {
  readonly passage: Passage;
  /** Why it is unknown, when it is the sources' doubt or the width of an event's span that leaves it so. */
  readonly reason: 'timing' | 'sources' | null;
}

/** Each passage as a bit: a change to one of them ends the others. */
const bits: Record<Passage, number> = { open: 1, closed: 2, unknown: 4 };
const passages = keysOf(bits);
const mask = 7;

const kept = keeper<PassageTimeline>();

export function passageTimelineOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): PassageTimeline {
  const plain: Atlas = atlas;
  const subjects = () => passageSubjectsOf(plain, segment);
  return kept(
    plain,
    segment,
    weighing,
    (asOf) => stepOf(indexOf(plain), `passage ${segment}`, subjects, asOf),
    () => toTimeline(plain, segment, weighing),
  );
}

function toTimeline(atlas: Atlas, segment: string, weighing: Weighing): PassageTimeline {
  const { from, until } = atlas.dataset.meta.coverage;
  const { changes, refuted } = passageChangesOf(atlas, segment, weighing);
  const baseline = baselinePassageOf(atlas, segment, weighing);
  const states = stateTimeline(toChanges(changes), {
    ...initialStates(baseline),
    mask,
    from: toMs(from),
    until: toMs(until),
    also: refuted,
  });
  return { changes, refuted, states, baseline };
}

/** What the baseline says, if it is believed enough; else open, or both. */
function initialStates(baseline: BaselinePassage | null) {
  if (!baseline || baseline.isRefuted) return { initial: [bits.open], sureInitial: [bits.open] };
  const said = bits[baseline.passage];
  if (baseline.sure) return { initial: [said], sureInitial: [said] };
  return { initial: [...new Set([bits.open, said])], sureInitial: [bits.open] };
}

function toChanges(changes: readonly PassageChange[]): Change[] {
  const positions = new Map(changes.map(({ id }, i) => [id, i]));
  return changes.map(({ notBefore, notAfter, sure, after, to }) => ({
    notBefore,
    notAfter,
    sure,
    specific: true,
    rank: [],
    after: after.flatMap((id) => positions.get(id) ?? []),
    sets: mask,
    values: bits[to],
  }));
}

/** Nothing said of a segment: it is open, and the answer leans on nothing. */
export function passageStateAt(timeline: PassageTimeline, ms: number): PassageState {
  const { states } = timeline;
  const position = positionAt(states.instants, ms);
  const possible = states.statesAt(position);
  const [only = 0] = possible;
  const isOne = possible.length === 1;
  const isDoubted = states.sureStatesAt(position).length < possible.length;
  return {
    passage: (isOne && passages.find((one) => bits[one] === only)) || 'unknown',
    reason: isOne ? null : isDoubted ? 'sources' : 'timing',
    ...disputedBy(
      leaningAt(timeline, position, possible),
      claimsAgainst(timeline, states.instants[position] ?? ms, possible),
    ),
  };
}

/** Claims that tell what is refuted and would make it another, until something later has settled it anyway. */
function claimsAgainst(
  { refuted, changes, baseline }: PassageTimeline,
  ms: number,
  possible: readonly number[],
): readonly string[] {
  const settled = Math.max(
    ...changes.filter(({ sure, notAfter }) => sure && notAfter <= ms).map(startOf),
  );
  const differs = (to: Passage) => !possible.includes(bits[to]);
  const accounts = refuted.filter(
    (account) => startOf(account) < ms && differs(account.to) && settled < account.notAfter,
  );
  const before =
    baseline?.isRefuted && differs(baseline.passage) && settled === Number.NEGATIVE_INFINITY
      ? [baseline]
      : [];
  return [...before, ...accounts].flatMap(({ assessment }) => claimsTelling(assessment));
}

function leaningAt(
  { changes, baseline, states }: PassageTimeline,
  position: number,
  possible: readonly number[],
): Leaning {
  const carried = possible.map((state) => {
    const carriers = states.carriedBy(position, state);
    const said = carriers.changes.map((i) => changes[i] ?? outside());
    const isBaseline =
      carriers.fromStart && baseline && !baseline.isRefuted && state === bits[baseline.passage];
    const words = said.flatMap(({ assessment }) => assessment ?? []);
    return { said, words: isBaseline ? [baseline.assessment, ...words] : words };
  });
  const beliefs = carried.map(({ words }) => strongest(words.map((word) => word.credibility)));
  return toLeaning(
    [...new Set(carried.flatMap(({ words }) => words))],
    weakest(beliefs),
    carried.flatMap(({ said }) => said.flatMap(({ assumption }) => assumption ?? [])),
  );
}
