/** Whether a stretch of road, a bridge or a crossing is open to anybody: the same spells as control, of another thing. */

import type { Ids, Passage } from '@syria-2024/data';
import { firstInstantOf } from '../atlas/assumption.js';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import { widen } from '../atlas/widen.js';
import { momentAt, weighingKey } from '../control/timeline.js';
import { type Assessment, assess } from '../evidence/assess.js';
import type { Leaning } from '../evidence/leaning.js';
import { isSure, weakest } from '../evidence/rule.js';
import type { Weighing } from '../evidence/weighing.js';
import { breakpoints, type Change, worldsAt } from '../time/fold.js';
import { toMs } from '../time/instant.js';

export interface PassageChange extends Change {
  readonly to: Passage;
  readonly assessment: Assessment | null;
  readonly assumption?: string;
}

interface PassageWorld {
  readonly passage: Passage;
  /** What made it so, a row of the baseline or a change; null: nothing is said. */
  readonly by: PassageChange | null;
}

export interface PassageTimeline {
  readonly changes: readonly PassageChange[];
  readonly moments: readonly { readonly from: number; readonly worlds: readonly PassageWorld[] }[];
}

export interface PassageState extends Leaning {
  readonly passage: Passage;
  /** Why it is unknown, when it is the sources' doubt or the width of an event's span that leaves it so. */
  readonly reason: 'timing' | 'sources' | null;
}

const unsaid: PassageWorld = { passage: 'open', by: null };

export function passageTimelineOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): PassageTimeline {
  const plain = widen(atlas);
  const index = indexOf(plain);
  return memo(index, `passage ${segment} ${weighingKey(plain, weighing)}`, () => {
    const { coverage } = plain.dataset.meta;
    const changes = passageChangesOf(plain, index, segment, weighing);
    const start = initialWorlds(plain, segment, weighing);
    return {
      changes,
      moments: breakpoints(changes, toMs(coverage.from), toMs(coverage.until)).map((from) => ({
        from,
        worlds: worldsAt(changes, from, start, {
          apply: (change, world) => ({
            world:
              world.passage === change.to && world.by && change.assumption === undefined
                ? world
                : { passage: change.to, by: change },
            misfit: world.passage === change.to ? 1 : 0,
          }),
          key: ({ passage, by }) => `${passage} ${by?.id}`,
        }),
      })),
    };
  });
}

/** What the baseline says, if it is believed enough; else open, or both. */
function initialWorlds(atlas: Atlas, segment: string, weighing: Weighing): PassageWorld[] {
  const rows = memo(
    indexOf(atlas),
    'baseline passages',
    () => new Map(atlas.dataset.baseline.map((row) => [row.segment, row])),
  );
  const row = rows.get(segment);
  const assessment = row && assess(atlas, row.id, weighing.asOf, weighing.rule);
  if (row?.passage === undefined || !assessment || assessment.credibility === 'refuted')
    return [unsaid];
  const sure = isSure(assessment.credibility, weighing.atLeast);
  const from = toMs(atlas.dataset.meta.coverage.from);
  const by: PassageChange = {
    id: row.id,
    after: [],
    notBefore: from,
    notAfter: from,
    sure,
    rank: 0,
    to: row.passage,
    assessment,
  };
  const world = { passage: row.passage, by };
  return sure ? [world] : [unsaid, world];
}

/** Nothing said of a segment: it is open, and the answer leans on nothing. */
export function passageStateAt(timeline: PassageTimeline, ms: number): PassageState {
  const { worlds } = momentAt(timeline, ms);
  const passages = new Set(worlds.map(({ passage }) => passage));
  const [only = 'unknown'] = passages;
  const assessments = worlds.map(({ by }) => by?.assessment ?? null).filter((one) => one !== null);
  return {
    passage: passages.size === 1 ? only : 'unknown',
    reason:
      passages.size === 1
        ? null
        : worlds.some(({ by }) => by?.sure === false)
          ? 'sources'
          : 'timing',
    credibility: weakest(assessments.map(({ credibility }) => credibility)),
    disputed: assessments.some(({ disputed }) => disputed),
    evidence: {
      events: assessments.map(({ subject }) => subject),
      claims: [...new Set(assessments.flatMap(({ claims }) => claims))],
      assumptions: worlds.flatMap(({ by }) => by?.assumption ?? []),
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
      rank: 0,
      to,
      assessment,
    });
  }
  const supposed = assumed(atlas, segment);
  const from = Math.min(...supposed.map(({ notBefore }) => notBefore));
  const before = changes
    .filter(({ notBefore }) => notBefore < from)
    .map((change) => ({ ...change, notAfter: Math.min(change.notAfter, from) }));
  return [...before, ...supposed];
}

/** From its moment on an assumption stands for all that is said; of two at one moment the later given. */
function assumed(atlas: Atlas, segment: string): PassageChange[] {
  const own = atlas.assumptions.filter((assumption) => assumption.segment === segment);
  return own.map((assumption, i) => {
    const first = firstInstantOf(atlas, assumption);
    return {
      id: assumption.id,
      after: [],
      notBefore: first,
      notAfter: first,
      sure: true,
      rank: 1 + i,
      to: assumption.passage ?? 'unknown',
      assessment: null,
      assumption: assumption.id,
    };
  });
}
