/** The changes of holder that bear on a place, as known at a knowledge time. */

import type { Area, ControlEffect, Ids, Place, TimeSpan } from '@syria-2024/data';
import { firstInstantOf } from '../atlas/assumption.js';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup, memo } from '../atlas/index-of.js';
import { widen } from '../atlas/widen.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { isSure } from '../evidence/rule.js';
import type { Weighing } from '../evidence/weighing.js';
import type { Change } from '../time/fold.js';
import { toMs } from '../time/instant.js';

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
  const plain = widen(atlas);
  const index = indexOf(plain);
  const supposed = assumedOf(plain, index, place);
  const said = weigh(plain, declaredOf(plain, index, place), weighing);
  return [...said, ...supposed].flatMap((change) => upTo(change, supposed));
}

/** A change as far as it comes before an assumption on something closer to the place. */
function upTo(change: ControlChange, supposed: readonly ControlChange[]): ControlChange[] {
  const closer = supposed.filter(
    (other) =>
      Math.floor(other.rank) > Math.floor(change.rank) ||
      (change.assumption === undefined && Math.floor(other.rank) === change.rank),
  );
  const until = Math.min(...closer.map(({ notBefore }) => notBefore));
  if (change.notBefore >= until) return [];
  return [change.notAfter <= until ? change : { ...change, notAfter: until }];
}

/** Changes of the holder of a stretch of road. */
export function segmentChangesOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): ControlChange[] {
  const index = indexOf(atlas);
  const declared = effectsBy(widen(atlas), index, 'segment').get(segment) ?? [];
  return weigh(
    widen(atlas),
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
      sure: isSure(credibility, weighing.atLeast) && effect.extent !== 'part',
      rank,
      effect,
      span,
      by,
      assessment,
    });
  }
  return changes;
}

/**
 * From its moment on an assumption stands for all that is said of the place, or less closely of what it is held with or
 * lies in; of two at one moment the later given.
 */
function assumedOf(atlas: Atlas, index: Index, place: string): ControlChange[] {
  if (atlas.assumptions.length === 0) return [];
  return chainOf(index, place).flatMap((link, depth) =>
    atlas.assumptions.flatMap((assumption, i): ControlChange[] => {
      const { id, place: supposed, holder, from } = assumption;
      if (supposed !== link.id || holder === undefined) return [];
      const first = firstInstantOf(atlas, assumption);
      return [
        {
          id,
          after: [],
          notBefore: first,
          notAfter: first,
          sure: true,
          rank: (depth === 0 ? ownRank : heldWithRank - depth) + (i + 1) / 1_000_000,
          effect: { to: holder },
          span: { notBefore: from, notAfter: from, precision: 'minute' },
          by: 'place',
          assessment: null,
          assumption: id,
        },
      ];
    }),
  );
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
        if ('holds' in effect.control || 'holder' in effect.control) continue;
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
  const plain = widen(atlas);
  const found = baselineRowOf(plain, indexOf(plain), place);
  if (!found) return null;
  const assessment = assess(plain, found.row.id, weighing.asOf, weighing.rule);
  return { holders: found.row.holders, by: found.by, assessment };
}

function baselineRowOf(atlas: Atlas, index: Index, place: string) {
  const rows = memo(
    index,
    'baseline rows',
    () => new Map(atlas.dataset.baseline.map((row) => [row.place ?? row.area ?? '', row])),
  );
  const candidates = [
    ...chainOf(index, place).map(({ id }) => ({ id, by: 'place' as const })),
    ...[...areasOf(atlas, index, place)]
      .sort((a, b) => a.members.length - b.members.length)
      .map(({ id }) => ({ id, by: 'area' as const })),
  ];
  for (const { id, by } of candidates) {
    const row = rows.get(id);
    if (row) return { row, by };
  }
  return null;
}

/** The events and baseline rows that can bear on who holds a place, whoever believes them. */
export function subjectsOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
): readonly (I['event'] | I['baseline'])[] {
  const plain = widen(atlas);
  const index = indexOf(plain);
  const row = baselineRowOf(plain, index, place)?.row;
  const events = declaredOf(plain, index, place).map(({ subject }) => subject);
  return [...new Set(row ? [row.id, ...events] : events)];
}
