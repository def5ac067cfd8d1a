import type { Claim, Ids, Measure } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import type { WeighingOptions } from '../evidence/weighing.js';
import { type Computed, compute } from './computed.js';
import { distanceBetween, kmPerMile } from './distance.js';
import { type MeasureVerdict, verdictOn } from './verdict.js';

/**
 * A claimed distance beside the computed ones.
 *
 * @example
 * ```ts
 * import { type CheckedMeasure, checkMeasures, syria2024 } from '@syria-2024/sdk';
 * const checked: readonly CheckedMeasure[] = checkMeasures(syria2024);
 * for (const { claim, claimedKm, verdict } of checked) if (verdict === 'contradicts') console.log(claim, claimedKm);
 * ```
 */
export interface CheckedMeasure<I extends Ids = Ids> extends Computed {
  readonly claim: I['claim'];
  readonly measure: Measure<I>;
  /** The claimed distance in km, and how far it may be off by having been rounded as it is. */
  readonly claimedKm: number;
  readonly claimedPrecisionKm: number;
  /** Where `from` lies as seen from `to`, when it is a place. */
  readonly compass: string | null;
  /** Null when the claim gives no direction, or there is none to compare. */
  readonly directionFits: boolean | null;
  readonly verdict: MeasureVerdict;
}

/**
 * Sets every distance that a source states beside the computed ones: from the centre, from the edge, by road.
 *
 * A claim fits when some distance within its rounding meets some distance within the computed range and both positions'
 * precision, and these two together are no wider than the claim itself. Rounding is read off the number: 75 may be off by
 * 2.5, 50 by 5, 300 by 25, 6 by 0.5. A claim that says itself that it counts from the edge is compared with the edge only.
 * A front is the nearest place of its bloc during the claim's own time, as far as that had passed when it was published;
 * where it moved by more than the claim, the verdict is only whether the claim lies in between. The outlines are coarse,
 * 3 to 4 km: `fits-from-edge` is a lenient verdict.
 *
 * @example
 * ```ts
 * import { checkMeasures, syria2024 } from '@syria-2024/sdk';
 * const wrong = checkMeasures(syria2024).filter(({ verdict }) => verdict === 'contradicts');
 * for (const { claim, claimedKm, fromCentre } of wrong) console.log(claim, claimedKm, fromCentre?.km);
 * ```
 */
export function checkMeasures<I extends Ids>(
  atlas: Atlas<I>,
  options: WeighingOptions = {},
): CheckedMeasure<I>[] {
  return atlas.dataset.claims
    .filter((claim): claim is Claim<I> & { measure: Measure<I> } => claim.measure !== undefined)
    .map((claim) => check(atlas, claim, claim.measure, options));
}

function check<I extends Ids>(
  atlas: Atlas<I>,
  claim: Claim<I>,
  measure: Measure<I>,
  options: WeighingOptions,
): CheckedMeasure<I> {
  const factor = measure.unit === 'mi' ? kmPerMile : 1;
  const claimed = {
    claimedKm: measure.value * factor,
    claimedPrecisionKm: (roundingStep(measure.value) / 2) * factor,
  };
  const computed = compute(atlas, claim, measure, options);
  const { compass, bearing } = measure.from.startsWith('front:')
    ? { compass: null, bearing: null }
    : distanceBetween(atlas, measure.to, measure.from);
  return {
    claim: claim.id,
    measure,
    ...claimed,
    ...computed,
    compass,
    directionFits:
      compass && bearing !== null && measure.direction
        ? compass.includes(measure.direction) || near(bearing, measure.direction)
        : null,
    verdict: verdictOn(claimed, measure, computed),
  };
}

/** What a number is rounded to, read off its trailing digits. */
function roundingStep(value: number): number {
  if (!Number.isInteger(value)) return 0.1;
  if (value >= 100 && value % 50 === 0) return 50;
  if (value >= 10 && value % 10 === 0) return 10;
  if (value >= 10 && value % 5 === 0) return 5;
  return 1;
}

const eighths = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

/** A direction of eight fits within its own half and a quarter more, as speakers use it. */
function near(bearing: number, direction: string): boolean {
  const target = eighths.indexOf(direction) * 45;
  const apart = Math.abs(((bearing - target + 540) % 360) - 180);
  return apart <= 33.75;
}
