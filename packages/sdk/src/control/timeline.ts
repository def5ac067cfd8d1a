/** What may be the case at a place through time, from which every question about control is answered. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf } from '../atlas/index-of.js';
import { ruleKey } from '../evidence/assess.js';
import { type Credibility, isSure } from '../evidence/credibility.js';
import { getOrMake } from '../evidence/get-or-make.js';
import { keeper } from '../evidence/keep.js';
import { stepOf } from '../evidence/knowledge-step.js';
import type { Weighing } from '../evidence/weighing.js';
import { outside } from '../outside.js';
import type { Change } from '../time/change.js';
import { toMs } from '../time/instant.js';
import { positionAt, type StateTimeline, stateTimeline } from '../time/state-timeline.js';
import { type Baseline, baselineOf } from './baseline.js';
import { type ControlChange, changesOf, type Said, segmentChangesOf } from './changes.js';
import { isOwn } from './closeness.js';
import { subjectsOf } from './declared.js';
import { effectsOf } from './effects.js';
import { type Code, codeOf, overwritesOf, type PossibleState, unnamed } from './possible-state.js';
import { renewalsFirst } from './renewals.js';

/** A moment is a position in `states.instants`: it lasts from that instant until the next. */
export interface Timeline {
  readonly changes: readonly ControlChange[];
  /** Asserted and not believed. */
  readonly refuted: readonly ControlChange[];
  readonly baseline: Baseline | null;
  /** How sure a thing must be to have happened for certain. */
  readonly atLeast: Credibility;
  readonly code: Code;
  readonly states: StateTimeline;
}

const kept = keeper<Timeline>();
const keptOfSegments = keeper<Timeline>();

export function timelineOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Timeline {
  const plain: Atlas = atlas;
  return kept(
    plain,
    place,
    weighing,
    (asOf) => placeStep(plain, place, asOf),
    () =>
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
  const plain: Atlas = atlas;
  const index = indexOf(plain);
  const subjects = () =>
    (effectsOf(plain, index).segments.get(segment) ?? []).map((one) => one.subject);
  return keptOfSegments(
    plain,
    segment,
    weighing,
    (asOf) => stepOf(index, `holding ${segment}`, subjects, asOf),
    () => toTimeline(plain, segmentChangesOf(atlas, segment, weighing), null, weighing),
  );
}

function placeStep(atlas: Atlas, place: string, asOf: number): number {
  return stepOf(indexOf(atlas), place, () => subjectsOf(atlas, place), asOf);
}

/** Two weighings with one key tell the same of who holds what, and of what can be passed. */
export function weighingKey<I extends Ids>(
  atlas: Atlas<I>,
  { asOf, atLeast, rule, carry }: Weighing,
): string {
  const index = indexOf(atlas);
  const moving = () => [...index.baseline.keys(), ...movingEvents(atlas)];
  return `${stepOf(index, 'whatever moves', moving, asOf)} ${atLeast} ${carry} ${ruleKey(rule)}`;
}

/** Most events only tell that something was said or done: what is known of them moves nothing. */
function movingEvents({ dataset }: Atlas): string[] {
  return dataset.events.filter(({ effects }) => effects.length > 0).map(({ id }) => id);
}

function toTimeline(
  atlas: Atlas,
  { changes, refuted }: Said,
  baseline: Baseline | null,
  { atLeast }: Pick<Weighing, 'atLeast'>,
): Timeline {
  const { coverage } = atlas.dataset.meta;
  const code = codeOf(indexOf(atlas), changes, baseline?.holders ?? []);
  const states = stateTimeline(toChanges(indexOf(atlas), changes, code), {
    ...initialStates(baseline, code, atLeast),
    mask: code.mask,
    from: toMs(coverage.from),
    until: toMs(coverage.until),
    also: refuted,
  });
  return { changes, refuted, baseline, atLeast, code, states };
}

const stricter = new WeakMap<Timeline, Map<Credibility, Timeline>>();

/** The same, in which what is believed less than `level` need not have happened. */
export function timelineAtLeast(atlas: Atlas, timeline: Timeline, level: Credibility): Timeline {
  if (isSameAt(timeline, level)) return timeline;
  const known = getOrMake(stricter, timeline, () => new Map());
  return getOrMake(known, level, () => {
    const { changes, refuted, baseline } = timeline;
    const weighed = changes.map((one) => ({ ...one, sure: isStill(one, level) }));
    return toTimeline(atlas, { changes: weighed, refuted }, baseline, { atLeast: level });
  });
}

function isStill({ sure, assessment }: ControlChange, level: Credibility): boolean {
  return sure && (assessment === null || isSure(assessment.credibility, level));
}

/** Whether all that is sure, the baseline among it, is believed so much, and nothing else is. */
function isSameAt({ changes, baseline, atLeast }: Timeline, level: Credibility): boolean {
  const credibility = baseline?.assessment?.credibility;
  const isSameBefore =
    credibility === undefined || isSure(credibility, level) === isSure(credibility, atLeast);
  return isSameBefore && changes.every((one) => one.sure === isStill(one, level));
}

/**
 * The states from before the first change, where nothing believed at least `level` has surely ended them by an instant (ms):
 * whatever else may be, they may still be so. Null where something has.
 */
export function stillPossible(
  { changes, baseline, code }: Timeline,
  level: Credibility,
  ms: number,
): PossibleState[] | null {
  if (changes.some((one) => one.notAfter <= ms && isStill(one, level))) return null;
  return initialStates(baseline, code, level).initial.map(code.read);
}

function toChanges(index: Index, changes: readonly ControlChange[], code: Code): readonly Change[] {
  const positions = new Map<string, number[]>();
  changes.forEach(({ id }, i) => {
    positions.set(id, [...(positions.get(id) ?? []), i]);
  });
  const overwrites = overwritesOf(index, code);
  const plain = changes.map((change): Change => {
    const { notBefore, notAfter, sure, rank, after, effect } = change;
    return {
      notBefore,
      notAfter,
      sure,
      specific: isOwn(rank),
      unordered: effect.everywhere === true,
      rank,
      after: after.flatMap((id) => positions.get(id) ?? []),
      ...overwrites(change),
    };
  });
  return renewalsFirst(plain, (i) => changes[i]?.effect.isRenewal === true);
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
export function possibleAt({ states, code }: Timeline, position: number): PossibleState[] {
  return states.statesAt(position).map(code.read);
}

/** The moment that an instant (ms) falls in. */
export function positionIn({ states }: Timeline, ms: number): number {
  return positionAt(states.instants, ms);
}

/** From when a moment lasts, ms. */
export function instantOf({ states }: Timeline, position: number): number {
  return states.instants[position] ?? outside();
}
