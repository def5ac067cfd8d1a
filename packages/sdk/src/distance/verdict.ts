/** Whether a claimed distance is the computed one. */
import type { Measure } from '@syria-2024/data';

/**
 * How a distance that a source states stands beside the computed ones.
 *
 * | verdict | the claimed distance |
 * |---|---|
 * | `fits` | meets the computed one, counted from the centre |
 * | `fits-from-edge` | meets it only when counted from the edge of the city, or says itself that it counts from there |
 * | `fits-by-road` | meets neither, but the way along the road network |
 * | `within-the-range` | meets a computed range that is, with the slack of positions, wider than itself, as nearly any claim would |
 * | `contradicts` | meets none, however far positions may be off |
 * | `cannot-tell` | meets such a range by the slack only; or nothing is known to measure from |
 *
 * @example
 * ```ts
 * import { checkMeasures, type MeasureVerdict, syria2024 } from '@syria-2024/sdk';
 * const counts: Partial<Record<MeasureVerdict, number>> = {};
 * for (const { verdict } of checkMeasures(syria2024)) counts[verdict] = (counts[verdict] ?? 0) + 1;
 * console.log(counts);
 * ```
 */
export type MeasureVerdict =
  | 'fits'
  | 'fits-from-edge'
  | 'fits-by-road'
  | 'within-the-range'
  | 'contradicts'
  | 'cannot-tell';

/**
 * A computed distance and how far it may be off.
 *
 * @example
 * ```ts
 * import type { ComputedKm } from '@syria-2024/sdk';
 * const { km: [least, most], precisionKm: [below, above] }: ComputedKm = { km: [22, 24], precisionKm: [1.5, 2] };
 * console.log(least - below, most + above);
 * ```
 */
export interface ComputedKm {
  /**
   * In km: between places one number twice; by road the schematic way, and as much more as its bends; from a front, the nearest place that the bloc may have held and the nearest
   * that it surely held, at their least and most during the claim's time.
   */
  readonly km: readonly [least: number, most: number];
  /** How far either end may be off: the precisions of both positions, or outlines, added up. */
  readonly precisionKm: readonly [least: number, most: number];
}

export interface Claimed {
  readonly claimedKm: number;
  readonly claimedPrecisionKm: number;
}

interface Compared {
  readonly fromCentre: ComputedKm | null;
  readonly fromEdge: ComputedKm | null;
  readonly byRoad: ComputedKm | null;
}

/** The first that the claim meets decides; of a range wider than the claim it is only said whether the claim lies inside. */
export function verdictOn(
  claimed: Claimed,
  { bound, edge }: Pick<Measure, 'bound' | 'edge'>,
  { fromCentre, fromEdge, byRoad }: Compared,
): MeasureVerdict {
  if (!fromCentre) return 'cannot-tell';
  const views = [
    ['fits', edge ? null : fromCentre],
    ['fits-from-edge', fromEdge],
    ['fits-by-road', edge ? null : byRoad],
  ] as const;
  const met = views.filter(([, computed]) => computed && meets(claimed, bound, computed));
  const decided = met.find(([, computed]) => computed && isNarrow(claimed, computed));
  if (decided) return decided[0];
  if (met.length === 0) return 'contradicts';
  return met.some(
    ([, computed]) => computed && meets(claimed, bound, { ...computed, precisionKm: [0, 0] }),
  )
    ? 'within-the-range'
    : 'cannot-tell';
}

/** Some distance within the claim's rounding meets some distance within the range and the positions' precision. */
function meets(
  { claimedKm, claimedPrecisionKm }: Claimed,
  bound: Measure['bound'],
  { km: [least, most], precisionKm: [offLeast, offMost] }: ComputedKm,
): boolean {
  const low = bound === 'under' ? 0 : claimedKm - claimedPrecisionKm;
  const high = bound === 'over' ? Number.POSITIVE_INFINITY : claimedKm + claimedPrecisionKm;
  return least - offLeast <= high && most + offMost >= low;
}

/** A range that is wider, with its slack on either side, than the claim itself lets nearly any claim pass. */
function isNarrow({ claimedKm }: Claimed, { km: [least, most], precisionKm }: ComputedKm): boolean {
  return most - least + precisionKm[0] + precisionKm[1] <= claimedKm;
}
