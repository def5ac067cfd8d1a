/** The changes of holder that bear on a place, as known at a knowledge time. */
import type { Area, Ids, Place, TimeSpan } from '@syria-2024/data';
import { firstInstantOf } from '../atlas/assumption.js';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, lookup, memo } from '../atlas/index-of.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { isSure } from '../evidence/rule.js';
import type { Weighing } from '../evidence/weighing.js';
import { chainFrom } from '../places/chain.js';
import { toMs } from '../time/instant.js';
import { type EffectOn, effectsOf, type Moved } from './effects.js';

/** A change of holder at one place, or word that one is still there. */
export interface ControlChange {
  readonly id: string;
  /** Milliseconds: it happens at an unknown instant in `[notBefore, notAfter)`. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** False: it may not have happened at all. */
  readonly sure: boolean;
  /** The higher speaks more closely of the place. */
  readonly rank: number;
  /** Ids of changes reported to come before this one. */
  readonly after: readonly string[];
  readonly effect: Moved;
  readonly span: TimeSpan;
  /** `area` when it reached the place through an area. */
  readonly by: 'place' | 'area';
  readonly assessment: Assessment | null;
  readonly assumption?: string;
}

/** Ranks of what an effect names: a place's own word, that of the place it is held with, that of an area. */
export const ownRank = 3_000_000;
export const heldWithRank = 2_000_000;
/** Smaller areas are more specific. No area has this many places. */
export const areaRank = 1_000_000;

export interface Baseline {
  readonly id: string;
  readonly holders: readonly string[];
  readonly by: 'place' | 'area';
  /** True when the row is the place's own. */
  readonly isOwn: boolean;
  readonly assessment: Assessment | null;
}

interface Declared extends Omit<EffectOn, 'except'> {
  readonly by: 'place' | 'area';
  readonly rank: number;
}

/** What is said, apart: what may have happened, and what is asserted and not believed. */
export interface Said {
  readonly changes: readonly ControlChange[];
  readonly refuted: readonly ControlChange[];
}

/** Changes that `place` undergoes. */
export function changesOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Said {
  const plain: Atlas = atlas;
  const index = indexOf(plain);
  const supposed = assumedOf(plain, index, place);
  const said = weigh(plain, declaredOf(plain, index, place), weighing);
  return {
    changes: [...said.changes, ...supposed].flatMap((change) => upTo(change, supposed)),
    refuted: said.refuted.flatMap((change) => upTo(change, supposed)),
  };
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
  // It was over before the assumption began, not at the same instant.
  return [change.notAfter < until ? change : { ...change, notAfter: until - 0.5 }];
}

/** Changes of the holder of a stretch of road. */
export function segmentChangesOf<I extends Ids>(
  atlas: Atlas<I>,
  segment: I['segment'],
  weighing: Weighing,
): Said {
  const index = indexOf(atlas);
  const declared = effectsOf(atlas, index).segments.get(segment) ?? [];
  return weigh(
    atlas,
    declared.map((one) => ({ ...one, by: 'place' as const, rank: ownRank })),
    weighing,
  );
}

function weigh(atlas: Atlas, declared: readonly Declared[], weighing: Weighing): Said {
  const said = { changes: [] as ControlChange[], refuted: [] as ControlChange[] };
  for (const { subject, span, after, effect, by, rank } of declared) {
    const assessment = assess(atlas, subject, weighing.asOf, weighing.rule);
    if (!assessment) continue;
    const { credibility } = assessment;
    said[credibility === 'refuted' ? 'refuted' : 'changes'].push({
      id: subject,
      after,
      notBefore: toMs(span.notBefore),
      notAfter: toMs(span.notAfter),
      sure: isSure(credibility, weighing.atLeast) && effect.isPart !== true,
      rank,
      effect,
      span,
      by,
      assessment,
    });
  }
  return said;
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

/** What each event says of the place, as closely as it does: an event that names the place says no more by its area. */
function declaredOf(atlas: Atlas, index: Index, place: string): Declared[] {
  const { places, areas, everywhere } = effectsOf(atlas, index);
  const list: Declared[] = [];
  const named = new Set<string>();
  const chain = chainOf(index, place);
  const add = (found: readonly EffectOn[] | undefined, by: 'place' | 'area', rank: number) => {
    const news = (found ?? []).filter(
      ({ subject, except }) => !named.has(subject) && !chain.some(({ id }) => except.includes(id)),
    );
    for (const { except: _, ...raw } of news) list.push({ ...raw, by, rank });
    for (const { subject } of news) named.add(subject);
  };
  chain.forEach((link, depth) => {
    add(places.get(link.id), 'place', depth === 0 ? ownRank : heldWithRank - depth);
  });
  for (const area of bySize(areasOf(atlas, index, place)))
    add(areas.get(area.id), 'area', areaRank - area.members.length);
  add(everywhere, 'area', 0);
  return list;
}

function bySize(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.members.length - b.members.length);
}

/** The place, the one it is held with, and so on. */
function chainOf(index: Index, place: string): Place[] {
  const placeOf = (id: string): Place => lookup(index.places, 'place', id);
  return chainFrom(place, (id) => placeOf(id).heldWith).map(placeOf);
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

/** Who held the place when the coverage began: its own row, that of the place it is held with, or its smallest area's. */
export function baselineOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
  weighing: Weighing,
): Baseline | null {
  const plain: Atlas = atlas;
  const found = baselineRowOf(plain, indexOf(plain), place);
  if (!found) return null;
  const assessment = assess(plain, found.row.id, weighing.asOf, weighing.rule);
  const { id, holders } = found.row;
  return { id, holders, by: found.by, isOwn: found.row.place === place, assessment };
}

function baselineRowOf(atlas: Atlas, index: Index, place: string) {
  const rows = memo(
    index,
    'baseline rows',
    () => new Map(atlas.dataset.baseline.map((row) => [row.place ?? row.area ?? '', row])),
  );
  const candidates = [
    ...chainOf(index, place).map(({ id }) => ({ id, by: 'place' as const })),
    ...bySize(areasOf(atlas, index, place)).map(({ id }) => ({ id, by: 'area' as const })),
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
  const plain: Atlas = atlas;
  const index = indexOf(plain);
  const row = baselineRowOf(plain, index, place)?.row;
  const events = declaredOf(plain, index, place).map(({ subject }) => subject);
  return [...new Set(row ? [row.id, ...events] : events)];
}
