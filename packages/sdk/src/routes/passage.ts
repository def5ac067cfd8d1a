/** Whether a stretch of road, a bridge or a crossing is open to anybody: the same spells as control, of another thing. */
import type { Ids, Passage } from '@syria-2024/data';
import { firstInstantOf } from '../atlas/assumption.js';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import type { Told } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { type Moment, weighingKey } from '../control/timeline.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { isSure, strongest, weakest } from '../evidence/rule.js';
import type { Change } from '../time/change.js';
import { toMs } from '../time/instant.js';
import { positionAt, type StateTimeline, stateTimeline } from '../time/state-timeline.js';

export interface PassageChange {
  readonly id: string;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly sure: boolean;
  readonly after: readonly string[];
  readonly to: Passage;
  readonly assessment: Assessment | null;
  readonly assumption?: string;
}

export interface PassageTimeline {
  readonly changes: readonly PassageChange[];
  readonly moments: readonly Moment[];
  readonly states: StateTimeline;
}

export interface PassageState extends Told {
  readonly passage: Passage;
  /** Why it is unknown, when it is the sources' doubt or the width of an event's span that leaves it so. */
  readonly reason: 'timing' | 'sources' | null;
}

/** Each passage as a bit: a change to one of them ends the others. */
const bits: Record<Passage, number> = { open: 1, closed: 2, unknown: 4 };
const passages = Object.keys(bits) as Passage[];
const mask = 7;

export function passageTimelineOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): PassageTimeline {
  const plain = atlas as unknown as Atlas;
  const index = indexOf(plain);
  return memo(index, `passage ${segment} ${weighingKey(plain, weighing)}`, () => {
    const { from, until } = plain.dataset.meta.coverage;
    const changes = passageChangesOf(plain, index, segment, weighing);
    const states = stateTimeline(toChanges(changes), {
      initial: [bits.open],
      sureInitial: [bits.open],
      mask,
      from: toMs(from),
      until: toMs(until),
    });
    return {
      changes,
      states,
      moments: states.instants.map((ms, position) => ({ from: ms, position })),
    };
  });
}

function toChanges(changes: readonly PassageChange[]): Change[] {
  const positions = new Map(changes.map(({ id }, i) => [id, i]));
  return changes.map(({ notBefore, notAfter, sure, after, to }) => ({
    notBefore,
    notAfter,
    sure,
    specific: true,
    rank: 0,
    after: after.flatMap((id) => positions.get(id) ?? []),
    sets: mask,
    values: bits[to],
  }));
}

/** Nothing said of a segment: it is open, and the answer leans on nothing. */
export function passageStateAt({ changes, states }: PassageTimeline, ms: number): PassageState {
  const position = positionAt(states.instants, ms);
  const possible = states.statesAt(position);
  const [only = 0] = possible;
  const carriers = possible.map((state) =>
    states.carriedBy(position, state).changes.map((i) => changes[i] as PassageChange),
  );
  const carrying = [...new Set(carriers.flat())];
  const assessments = carrying.flatMap(({ assessment }) => assessment ?? []);
  return {
    passage:
      possible.length === 1 ? (passages.find((one) => bits[one] === only) ?? 'unknown') : 'unknown',
    reason:
      possible.length === 1
        ? null
        : states.sureStatesAt(position).length < possible.length
          ? 'sources'
          : 'timing',
    credibility: weakest(
      carriers.map((some) =>
        strongest(some.map(({ assessment }) => assessment?.credibility ?? null)),
      ),
    ),
    disputed: assessments.some(({ disputed }) => disputed),
    evidence: {
      events: assessments.map(({ subject }) => subject),
      claims: [...new Set(assessments.flatMap(({ claims }) => claims))],
      assumptions: carrying.flatMap(({ assumption }) => assumption ?? []),
    },
    disputes: [...new Set(assessments.flatMap(({ disputes }) => disputes))],
  };
}

function passageChangesOf(
  atlas: Atlas,
  index: Index,
  segment: string,
  weighing: Weighing,
): PassageChange[] {
  const declared = memo(index, 'passage effects', () => {
    const map = new Map<string, { event: Atlas['dataset']['events'][number]; to: Passage }[]>();
    for (const event of atlas.dataset.events)
      for (const effect of event.effects)
        if ('passage' in effect) {
          const list = map.get(effect.passage.segment);
          if (list) list.push({ event, to: effect.passage.to });
          else map.set(effect.passage.segment, [{ event, to: effect.passage.to }]);
        }
    return map;
  });
  const changes: PassageChange[] = [];
  for (const { event, to } of declared.get(segment) ?? []) {
    const assessment = assess(atlas, event.id, weighing.asOf, weighing.rule);
    if (!assessment || assessment.credibility === 'refuted') continue;
    const { credibility } = assessment;
    changes.push({
      id: event.id,
      after: event.after,
      notBefore: toMs(event.when.notBefore),
      notAfter: toMs(event.when.notAfter),
      sure: isSure(credibility, weighing.atLeast),
      to,
      assessment,
    });
  }
  const supposed = assumed(atlas, segment);
  const from = Math.min(...supposed.map(({ notBefore }) => notBefore));
  const before = changes
    .filter(({ notBefore }) => notBefore < from)
    .map((change) => (change.notAfter < from ? change : { ...change, notAfter: from - 0.5 }));
  return [...before, ...supposed];
}

/** From its moment on an assumption stands for all that is said; of two at one moment the later given. */
function assumed(atlas: Atlas, segment: string): PassageChange[] {
  const own = atlas.assumptions.filter((assumption) => assumption.segment === segment);
  const all = own.map((assumption) => {
    const first = firstInstantOf(atlas, assumption);
    return {
      id: assumption.id,
      after: [],
      notBefore: first,
      notAfter: first,
      sure: true,
      to: assumption.passage ?? 'unknown',
      assessment: null,
      assumption: assumption.id,
    };
  });
  return all.filter(({ notBefore }, i) =>
    all.slice(i + 1).every((other) => other.notBefore !== notBefore),
  );
}
