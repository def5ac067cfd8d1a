/** Why a stated distance is not decided: by what the narrowest of the computed ones is wider than the claim. */
import type { CheckedMeasure, ComputedKm } from '../src/engine.js';

export type Why = 'decided' | 'positions' | 'hours' | 'nothing to measure from';

export interface Undecided {
  readonly why: Why;
  /** How much wider than the claim: by the slack of positions alone, or with how far the front moved. Km; 0: decided. */
  readonly km: number;
}

/**
 * `positions`: the slack of the positions at both ends of the range is wider than the claim, however still the front stood;
 * `hours`: it is not, and the front moved too far in the claim's time.
 */
export function whyUndecided(checked: CheckedMeasure): Undecided {
  const { verdict, measure, claimedKm } = checked;
  if (verdict !== 'within-the-range' && verdict !== 'cannot-tell') return { why: 'decided', km: 0 };
  const { fromCentre, fromEdge, byRoad } = checked;
  const views = (measure.edge ? [fromEdge] : [fromCentre, fromEdge, byRoad]).filter(
    (view) => view !== null,
  );
  const least = (width: (view: ComputedKm) => number) => Math.min(...views.map(width)) - claimedKm;
  if (views.length === 0) return { why: 'nothing to measure from', km: 0 };
  const slack = least(({ precisionKm: [a, b] }) => a + b);
  if (slack > 0) return { why: 'positions', km: slack };
  return { why: 'hours', km: least(({ km, precisionKm: [a, b] }) => km[1] - km[0] + a + b) };
}
