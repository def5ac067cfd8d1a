/** The changes of holder that bear on a place, as known at a knowledge time. */
import type { Ids, TimeSpan } from '@syria-2024/data';
import { firstInstantOf } from '../../atlas/assumption.js';
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import { type Assessment, assess } from '../../evidence/assess.js';
import { isSure } from '../../evidence/credibility.js';
import type { Weighing } from '../../evidence/weighing.js';
import { toMs } from '../../time/instant.js';
import { compareRanks } from '../../time/rank.js';
import { chainOf } from './around.js';
import { type Closeness, isCloser, linkCloseness, ownCloseness } from './closeness.js';
import { type Declared, declaredOf } from './declared.js';
import { effectsOf, type Moved } from './effects.js';

/** A change of holder at one place, or word that one is still there. */
export interface ControlChange {
  readonly id: string;
  /** Milliseconds: it happens at an unknown instant in `[notBefore, notAfter)`. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** False: it may not have happened at all. */
  readonly sure: boolean;
  /** How closely it speaks of the place. */
  readonly rank: Closeness;
  /** Ids of changes reported to come before this one. */
  readonly after: readonly string[];
  readonly effect: Moved;
  readonly span: TimeSpan;
  /** `area` when it reached the place through an area. */
  readonly by: 'place' | 'area';
  readonly assessment: Assessment | null;
  readonly assumption?: string;
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
  if (supposed.length === 0) return said;
  return {
    changes: [...said.changes, ...supposed].flatMap((change) => upTo(change, supposed)),
    refuted: said.refuted.flatMap((change) => upTo(change, supposed)),
  };
}

/** A change as far as it comes before an assumption on something closer to the place. */
function upTo(change: ControlChange, supposed: readonly ControlChange[]): ControlChange[] {
  const standsFor = (other: ControlChange) =>
    change.assumption === undefined
      ? compareRanks(other.rank, change.rank) > 0
      : isCloser(other.rank, change.rank);
  const until = Math.min(...supposed.filter(standsFor).map(({ notBefore }) => notBefore));
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
    declared.map((on) => ({ on, by: 'place' as const, rank: ownCloseness })),
    weighing,
  );
}

function weigh(atlas: Atlas, declared: readonly Declared[], weighing: Weighing): Said {
  const said: Record<keyof Said, ControlChange[]> = { changes: [], refuted: [] };
  for (const { on, by, rank } of declared) {
    const { subject, span, after, effect } = on;
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
          rank: linkCloseness(depth, i + 1),
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
