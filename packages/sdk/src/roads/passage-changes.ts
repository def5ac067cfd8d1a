/** What is said of whether a stretch of road, a bridge or a crossing is open, as known at a knowledge time. */

import type { Passage } from '@syria-2024/data';
import { firstInstantOf } from '../atlas/assumption.js';
import type { Atlas } from '../atlas/atlas.js';
import { type Index, indexOf, memo } from '../atlas/index-of.js';
import { type Assessment, assess } from '../evidence/assess.js';
import { isSure } from '../evidence/credibility.js';
import type { Weighing } from '../evidence/weighing.js';
import { addTo } from '../kept/group-by.js';
import { toMs } from '../time/instant.js';

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

/** What the baseline says of a stretch, as far as it is believed. */
export interface BaselinePassage {
  readonly passage: Passage;
  readonly sure: boolean;
  readonly isRefuted: boolean;
  readonly assessment: Assessment;
}

/** What is said, apart: what may have happened, and what is asserted and not believed. */
export interface SaidOfPassage {
  readonly changes: readonly PassageChange[];
  readonly refuted: readonly PassageChange[];
}

function rowsOf(atlas: Atlas, index: Index) {
  return memo(
    index,
    'baseline passages',
    () => new Map(atlas.dataset.baseline.map((row) => [row.segment, row])),
  );
}

export function baselinePassageOf(
  atlas: Atlas,
  segment: string,
  { asOf, rule, atLeast }: Weighing,
): BaselinePassage | null {
  const row = rowsOf(atlas, indexOf(atlas)).get(segment);
  const assessment = row && assess(atlas, row.id, asOf, rule);
  if (row?.passage === undefined || !assessment) return null;
  const { credibility } = assessment;
  const isRefuted = credibility === 'refuted';
  return { passage: row.passage, sure: isSure(credibility, atLeast), isRefuted, assessment };
}

/** The events and baseline rows that can bear on whether a segment is open, whoever believes them. */
export function passageSubjectsOf(atlas: Atlas, segment: string): string[] {
  const index = indexOf(atlas);
  const row = rowsOf(atlas, index).get(segment);
  const events = (declaredOf(atlas, index).get(segment) ?? []).map(({ event }) => event.id);
  return row ? [row.id, ...events] : events;
}

function declaredOf(atlas: Atlas, index: Index) {
  return memo(index, 'passage effects', () => {
    const map = new Map<string, { event: Atlas['dataset']['events'][number]; to: Passage }[]>();
    for (const event of atlas.dataset.events)
      for (const effect of event.effects) {
        if (!('passage' in effect)) continue;
        const { segment, to } = effect.passage;
        addTo(map, segment, { event, to });
      }
    return map;
  });
}

export function passageChangesOf(atlas: Atlas, segment: string, weighing: Weighing): SaidOfPassage {
  const supposed = assumed(atlas, segment);
  const from = Math.min(...supposed.map(({ notBefore }) => notBefore));
  const before = (changes: readonly PassageChange[]) =>
    changes
      .filter(({ notBefore }) => notBefore < from)
      .map((change) => (change.notAfter < from ? change : { ...change, notAfter: from - 0.5 }));
  const said = saidOf(atlas, segment, weighing);
  return { changes: [...before(said.changes), ...supposed], refuted: before(said.refuted) };
}

function saidOf(atlas: Atlas, segment: string, weighing: Weighing): SaidOfPassage {
  const said: Record<keyof SaidOfPassage, PassageChange[]> = { changes: [], refuted: [] };
  for (const { event, to } of declaredOf(atlas, indexOf(atlas)).get(segment) ?? []) {
    const assessment = assess(atlas, event.id, weighing.asOf, weighing.rule);
    if (!assessment) continue;
    const { credibility } = assessment;
    said[credibility === 'refuted' ? 'refuted' : 'changes'].push({
      id: event.id,
      after: event.after,
      notBefore: toMs(event.when.notBefore),
      notAfter: toMs(event.when.notAfter),
      sure: isSure(credibility, weighing.atLeast),
      to,
      assessment,
    });
  }
  return said;
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
