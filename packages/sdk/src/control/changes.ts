/** The changes of holder that bear on a place, as known at a knowledge time. */
import type { Area, ControlEffect, Ids, Place, TimeSpan } from '@syria-2024/data';
import type { Assumption, Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup, memo } from '../atlas/index-of.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { type Credibility, type CredibilityRule, isAtLeast } from '../evidence/rule.js';
import type { Change } from '../time/fold.js';
import { toMs } from '../time/instant.js';

/** How an answer is to be weighed. */
export interface Weighing {
  /** Milliseconds; infinity: all that is known today. */
  readonly asOf: number;
  readonly atLeast: Credibility;
  readonly rule: CredibilityRule;
}

export interface ControlChange extends Change {
  readonly effect: Pick<ControlEffect, 'from' | 'to' | 'entry'>;
  readonly span: TimeSpan;
  /** `area` when it reached the place through an area. */
  readonly by: 'place' | 'area';
  readonly assessment: Assessment | null;
  readonly assumption?: string;
}

/** Ranks of what an effect names: a place's own word, that of the place it is held with, that of an area. */
const ownRank = 3_000_000;
const heldWithRank = 2_000_000;
/** Smaller areas are more specific. No area has this many places. */
const areaRank = 1_000_000;

export interface Baseline {
  readonly holders: readonly string[];
  readonly by: 'place' | 'area';
  readonly assessment: Assessment | null;
}

interface Declared {
  readonly subject: string;
  readonly span: TimeSpan;
  readonly after: readonly string[];
  readonly effect: ControlEffect;
  readonly by: 'place' | 'area';
  readonly rank: number;
}

/** Changes that `place` undergoes, whoever believes them. */
export function changesOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): ControlChange[] {
  const index = indexOf(atlas);
  const declared = declaredOf(atlas as unknown as Atlas, index, place);
  return [
    ...weigh(atlas as unknown as Atlas, declared, weighing),
    ...assumedOf((atlas as unknown as Atlas).assumptions.filter((one) => one.place === place)),
  ];
}

/** Changes of the holder of a stretch of road. */
export function segmentChangesOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): ControlChange[] {
  const index = indexOf(atlas);
  const declared = effectsBy(atlas as unknown as Atlas, index, 'segment').get(segment) ?? [];
  return weigh(
    atlas as unknown as Atlas,
    declared.map((one) => ({ ...one, by: 'place' as const, rank: ownRank })),
    weighing,
  );
}

function weigh(atlas: Atlas, declared: readonly Declared[], weighing: Weighing): ControlChange[] {
  const changes: ControlChange[] = [];
  for (const { subject, span, after, effect, by, rank } of declared) {
    const assessment = assess(atlas, subject, weighing.asOf, weighing.rule);
    if (!assessment || assessment.credibility === 'refuted') continue;
    const { credibility } = assessment;
    changes.push({
      id: subject,
      after,
      notBefore: toMs(span.notBefore),
      notAfter: toMs(span.notAfter),
      sure:
        credibility !== 'doubtful' &&
        isAtLeast(credibility, weighing.atLeast) &&
        effect.extent !== 'part',
      rank,
      effect,
      span,
      by,
      assessment,
    });
  }
  return changes;
}

/** An assumption outweighs everything that is said of its moment. */
function assumedOf(assumptions: readonly Assumption[]): ControlChange[] {
  return assumptions.map(({ id, holder, from }) => ({
    id,
    after: [],
    notBefore: toMs(from),
    notAfter: toMs(from),
    sure: true,
    rank: ownRank + 1,
    effect: { to: holder ?? 'nobody' },
    span: { notBefore: from, notAfter: from, precision: 'minute' },
    by: 'place',
    assessment: null,
    assumption: id,
  }));
}

type Raw = Omit<Declared, 'by' | 'rank'>;

function declaredOf(atlas: Atlas, index: Index, place: string): Declared[] {
  const own = effectsBy(atlas, index, 'place');
  const byArea = effectsBy(atlas, index, 'area');
  const list: Declared[] = [];
  chainOf(index, place).forEach((link, depth) => {
    const rank = depth === 0 ? ownRank : heldWithRank - depth;
    for (const raw of own.get(link.id) ?? []) list.push({ ...raw, by: 'place', rank });
  });
  for (const area of areasOf(atlas, index, place))
    for (const raw of byArea.get(area.id) ?? [])
      list.push({ ...raw, by: 'area', rank: areaRank - area.members.length });
  return list;
}

/** The place, the one it is held with, and so on. */
function chainOf(index: Index, place: string): Place[] {
  const chain: Place[] = [];
  for (let id: string | undefined = place; id !== undefined; ) {
    const link: Place = lookup(index.places, 'place', id);
    if (chain.includes(link)) break;
    chain.push(link);
    id = link.heldWith;
  }
  return chain;
}

function areasOf(atlas: Atlas, index: Index, place: string): readonly Area[] {
  const all = memo(index, 'areas by place', () => {
    const map = new Map<string, Area[]>();
    for (const area of atlas.dataset.areas)
      for (const member of area.members) {
        const list = map.get(member);
        if (list) list.push(area);
        else map.set(member, [area]);
      }
    return map;
  });
  return all.get(place) ?? [];
}

function effectsBy(
  atlas: Atlas,
  index: Index,
  key: 'place' | 'area' | 'segment',
): ReadonlyMap<string, readonly Raw[]> {
  return memo(index, `effects by ${key}`, () => {
    const map = new Map<string, Raw[]>();
    for (const { id, when, after, effects } of atlas.dataset.events)
      for (const effect of effects) {
        if (!('control' in effect)) continue;
        const target = effect.control[key];
        if (target === undefined) continue;
        const raw = { subject: id, span: when, after, effect: effect.control };
        const list = map.get(target);
        if (list) list.push(raw);
        else map.set(target, [raw]);
      }
    return map;
  });
}

/** Who held the place when the coverage began: its own row, that of the place it is held with, or its smallest area's. */
export function baselineOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Baseline | null {
  const plain = atlas as unknown as Atlas;
  const index = indexOf(plain);
  const rows = memo(index, 'baseline rows', () => {
    const map = new Map<string, Atlas['dataset']['baseline'][number]>();
    for (const row of plain.dataset.baseline) map.set(row.place ?? row.area ?? '', row);
    return map;
  });
  const candidates = [
    ...chainOf(index, place).map(({ id }) => ({ id, by: 'place' as const })),
    ...[...areasOf(plain, index, place)]
      .sort((a, b) => a.members.length - b.members.length)
      .map(({ id }) => ({ id, by: 'area' as const })),
  ];
  for (const { id, by } of candidates) {
    const row = rows.get(id);
    if (row)
      return {
        holders: row.holders,
        by,
        assessment: assess(plain, row.id, weighing.asOf, weighing.rule),
      };
  }
  return null;
}
