/** Whether a stretch of road, a bridge or a crossing is open to anybody: the same spells as control, of another thing. */
import type { Ids, Passage } from '@syria-2024/data';
import type { Assumption, Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import type { Evidence } from '../control/answer.js';
import type { Weighing } from '../control/changes.js';
import { weighingKey } from '../control/timeline.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { type Credibility, isAtLeast, weakest } from '../evidence/rule.js';
import { breakpoints, type Change, worldsAt } from '../time/fold.js';
import { toMs } from '../time/instant.js';

interface PassageChange extends Change {
  readonly to: Passage;
  readonly assessment: Assessment | null;
  readonly assumption?: string;
}

interface PassageWorld {
  readonly passage: Passage;
  /** The change that made it so; null: so from the beginning. */
  readonly by: PassageChange | null;
}

export interface PassageTimeline {
  readonly moments: readonly { readonly from: number; readonly worlds: readonly PassageWorld[] }[];
}

export interface PassageState {
  readonly passage: Passage;
  readonly credibility: Credibility | null;
  readonly disputed: boolean;
  readonly evidence: Evidence;
  readonly disputes: readonly string[];
}

const start: readonly PassageWorld[] = [{ passage: 'open', by: null }];

export function passageTimelineOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): PassageTimeline {
  const plain = atlas as unknown as Atlas;
  const index = indexOf(plain);
  return memo(index, `passage ${segment} ${weighingKey(plain, weighing)}`, () => {
    const { coverage } = plain.dataset.meta;
    const changes = passageChangesOf(plain, index, segment, weighing);
    return {
      moments: breakpoints(changes, toMs(coverage.from), toMs(coverage.until)).map((from) => ({
        from,
        worlds: worldsAt(changes, from, start, {
          apply: (change, world) => ({
            world:
              world.passage === change.to && world.by ? world : { passage: change.to, by: change },
            misfit: world.passage === change.to ? 1 : 0,
          }),
          key: ({ passage, by }) => `${passage} ${by?.id}`,
        }),
      })),
    };
  });
}

/** Nothing said of a segment: it is open, and the answer leans on nothing. */
export function passageStateAt({ moments }: PassageTimeline, ms: number): PassageState {
  let worlds: readonly PassageWorld[] = start;
  for (const moment of moments) if (moment.from <= ms) worlds = moment.worlds;
  const passages = new Set(worlds.map(({ passage }) => passage));
  const [only = 'unknown'] = passages;
  const assessments = worlds.map(({ by }) => by?.assessment ?? null).filter((one) => one !== null);
  return {
    passage: passages.size === 1 ? only : 'unknown',
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
      sure: credibility !== 'doubtful' && isAtLeast(credibility, weighing.atLeast),
      rank: 0,
      to,
      assessment,
    });
  }
  return [...changes, ...assumed(atlas.assumptions.filter((one) => one.segment === segment))];
}

function assumed(assumptions: readonly Assumption[]): PassageChange[] {
  return assumptions.map(({ id, passage = 'unknown', from }) => ({
    id,
    after: [],
    notBefore: toMs(from),
    notAfter: toMs(from),
    sure: true,
    rank: 1,
    to: passage,
    assessment: null,
    assumption: id,
  }));
}
