/** What may be the case at a place through time, from which every question about control is answered. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf } from '../atlas/index-of.js';
import { knowledgeStep, ruleKey } from '../evidence/assess.js';
import { type CredibilityRule, isSure } from '../evidence/rule.js';
import type { Change } from '../time/change.js';
import { toMs } from '../time/instant.js';
import { positionAt, type StateTimeline, stateTimeline } from '../time/state-timeline.js';
import {
  type Baseline,
  baselineOf,
  type ControlChange,
  changesOf,
  ownRank,
  segmentChangesOf,
  type Weighing,
} from './changes.js';
import { stepOf } from './knowledge-step.js';
import { type Code, codeOf, overwritesOf, type PossibleState, unnamed } from './possible-state.js';

export interface Moment {
  /** Milliseconds; the moment lasts until the next one's. */
  readonly from: number;
  readonly position: number;
}

export interface Timeline {
  readonly moments: readonly Moment[];
  readonly changes: readonly ControlChange[];
  readonly baseline: Baseline | null;
  readonly code: Code;
  readonly states: StateTimeline;
}

export function timelineOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Timeline {
  const plain = atlas as unknown as Atlas;
  const key = `${place} ${stepOf(plain, place, weighing.asOf)} ${weighing.atLeast}`;
  return kept(plain, weighing.rule, key, () =>
    toTimeline(
      plain,
      changesOf(atlas, place, weighing),
      baselineOf(atlas, place, weighing),
      weighing,
    ),
  );
}

/** A segment has no baseline: until an event says otherwise, whoever holds its ends holds it. */
export function segmentTimelineOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): Timeline {
  const plain = atlas as unknown as Atlas;
  const key = `segment ${segment} ${knowledgeStep(indexOf(plain), weighing.asOf)} ${weighing.atLeast}`;
  return kept(plain, weighing.rule, key, () =>
    toTimeline(plain, segmentChangesOf(atlas, segment, weighing), null, weighing),
  );
}

/** So many timelines are kept for each place and stretch of road, under each rule. */
const keptForEach = 8;

const timelines = new WeakMap<Index, WeakMap<CredibilityRule, Map<string, Timeline>>>();

function kept(atlas: Atlas, rule: CredibilityRule, key: string, compute: () => Timeline): Timeline {
  const index = indexOf(atlas);
  const byRule = timelines.get(index) ?? new WeakMap<CredibilityRule, Map<string, Timeline>>();
  timelines.set(index, byRule);
  const known = byRule.get(rule) ?? new Map<string, Timeline>();
  byRule.set(rule, known);
  const found = known.get(key);
  if (found) return found;
  const made = compute();
  known.set(key, made);
  if (known.size > keptForEach * (index.places.size + index.segments.size))
    known.delete(known.keys().next().value as string);
  return made;
}

export function weighingKey<I extends Ids>(
  atlas: Atlas<I>,
  { asOf, atLeast, rule }: Weighing,
): string {
  return `${knowledgeStep(indexOf(atlas), asOf)} ${atLeast} ${ruleKey(rule)}`;
}

function toTimeline(
  atlas: Atlas,
  changes: readonly ControlChange[],
  baseline: Baseline | null,
  { atLeast }: Weighing,
): Timeline {
  const { coverage } = atlas.dataset.meta;
  const code = codeOf(changes, baseline?.holders ?? []);
  const states = stateTimeline(toChanges(indexOf(atlas), changes, code), {
    ...initialStates(baseline, code, atLeast),
    mask: code.mask,
    from: toMs(coverage.from),
    until: toMs(coverage.until),
  });
  const moments = states.instants.map((from, position): Moment => ({ from, position }));
  return { moments, changes, baseline, code, states };
}

function toChanges(index: Index, changes: readonly ControlChange[], code: Code): Change[] {
  const positions = new Map<string, number[]>();
  changes.forEach(({ id }, i) => {
    positions.set(id, [...(positions.get(id) ?? []), i]);
  });
  const overwrites = overwritesOf(index, code);
  return changes.map((change): Change => {
    const { notBefore, notAfter, sure, rank, after } = change;
    return {
      notBefore,
      notAfter,
      sure,
      specific: rank >= ownRank,
      rank,
      after: after.flatMap((id) => positions.get(id) ?? []),
      ...overwrites(change),
    };
  });
}

function initialStates(baseline: Baseline | null, code: Code, atLeast: Weighing['atLeast']) {
  const credibility = baseline?.assessment?.credibility;
  const believed = credibility !== undefined && credibility !== 'refuted';
  if (!baseline || !believed) return { initial: [unnamed], sureInitial: [unnamed] };
  const held = code.of(baseline.holders);
  if (isSure(credibility, atLeast)) return { initial: [held], sureInitial: [held] };
  return { initial: [...new Set([unnamed, held])], sureInitial: [unnamed] };
}

/** What may be the case at a moment. */
export function possibleAt({ states, code }: Timeline, moment: Moment): PossibleState[] {
  return states.statesAt(moment.position).map(code.read);
}

/** The moment that `at` falls in. */
export function momentAt(
  { moments, states }: Pick<Timeline, 'moments' | 'states'>,
  at: number,
): Moment {
  return moments[positionAt(states.instants, at)] as Moment;
}
