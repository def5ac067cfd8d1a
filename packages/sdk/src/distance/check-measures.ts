import type { Bloc, Claim, Ids, Measure, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../control/control.js';
import { toMs } from '../time/instant.js';
import { distanceBetween, kmPerMile } from './distance.js';
import { nearestHeldAt } from './nearest-held.js';

export type MeasureVerdict = 'fits' | 'contradicts' | 'cannot-tell';

/** A claimed distance beside the computed one. */
export interface CheckedMeasure<I extends Ids = Ids> {
  readonly claim: I['claim'];
  readonly measure: Measure<I>;
  /** The claimed distance in km, and how far it may be off by having been rounded as it is. */
  readonly claimedKm: number;
  readonly claimedPrecisionKm: number;
  /**
   * The computed distance in km as `[least, most]`: between centres, or from the nearest place that the bloc may have held
   * to the nearest that it surely held during the claim's time. Null when nothing is known to measure from.
   */
  readonly computedKm: readonly [number, number] | null;
  readonly computedPrecisionKm: number;
  /** Where `from` lies as seen from `to`, when it is a place. */
  readonly compass: string | null;
  /** Null when the claim gives no direction, or there is none to compare. */
  readonly directionFits: boolean | null;
  readonly verdict: MeasureVerdict;
}

/**
 * Sets every distance that a source states beside the computed one.
 *
 * A claim fits when some distance within its rounding meets some distance within the computed range and both positions'
 * precision. Rounding is read off the number: 75 may be off by 2.5, 50 by 5, 300 by 25, 6 by 0.5. A claim counted from
 * a city's edge is compared with the distance from its centre, less at most {@link edgeKm}.
 *
 * @example
 * ```ts
 * import { checkMeasures, syria2024 } from '@syria-2024/sdk';
 * const wrong = checkMeasures(syria2024).filter(({ verdict }) => verdict === 'contradicts');
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

/** The most that a city's edge is taken to lie from its centre, where no outline is on record. */
export const edgeKm = 6;

function check<I extends Ids>(
  atlas: Atlas<I>,
  claim: Claim<I>,
  measure: Measure<I>,
  options: WeighingOptions,
): CheckedMeasure<I> {
  const factor = measure.unit === 'mi' ? kmPerMile : 1;
  const claimedKm = measure.value * factor;
  const claimedPrecisionKm = (roundingStep(measure.value) / 2) * factor;
  const computed = measure.from.startsWith('front:')
    ? fromFront(atlas, claim, measure, measure.from.slice('front:'.length) as Bloc, options)
    : fromPlace(atlas, measure);
  const slack = claimedPrecisionKm + (computed?.precisionKm ?? 0);
  const low = measure.bound === 'under' ? 0 : claimedKm - slack;
  const high = measure.bound === 'over' ? Number.POSITIVE_INFINITY : claimedKm + slack;
  const least = computed ? Math.max(0, computed.range[0] - (measure.edge ? edgeKm : 0)) : 0;
  const fits = computed !== null && least <= high && computed.range[1] >= low;
  const directionFits =
    computed?.compass && measure.direction
      ? computed.compass.includes(measure.direction) || near(computed.bearing, measure.direction)
      : null;
  return {
    claim: claim.id,
    measure,
    claimedKm,
    claimedPrecisionKm,
    computedKm: computed?.range ?? null,
    computedPrecisionKm: computed?.precisionKm ?? 0,
    compass: computed?.compass ?? null,
    directionFits,
    verdict: computed === null ? 'cannot-tell' : fits ? 'fits' : 'contradicts',
  };
}

interface Computed {
  readonly range: readonly [number, number];
  readonly precisionKm: number;
  readonly compass: string | null;
  readonly bearing: number;
}

function fromPlace<I extends Ids>(atlas: Atlas<I>, { from, to }: Measure<I>): Computed {
  const { km, precisionKm, compass, bearing } = distanceBetween(atlas, to, from as I['place']);
  return { range: [km, km], precisionKm, compass, bearing };
}

/** The front moved while the claim's time passed: the range covers its beginning and its end. */
function fromFront<I extends Ids>(
  atlas: Atlas<I>,
  claim: Claim<I>,
  { to }: Measure<I>,
  bloc: Bloc,
  options: WeighingOptions,
): Computed | null {
  const index = indexOf(atlas);
  const { coverage } = atlas.dataset.meta;
  const span: TimeSpan | undefined = claim.when ?? index.events.get(claim.event)?.when;
  if (!span) return null;
  const clamp = (ms: number) => Math.min(Math.max(ms, toMs(coverage.from)), toMs(coverage.until));
  const source = lookup(index.sources, 'source', claim.source);
  const times = [span.notBefore, span.notAfter, source.published.notAfter].map((iso) =>
    clamp(toMs(iso)),
  );
  const weighing = toWeighing(atlas, options);
  const views = [...new Set(times)].map((ms) => nearestHeldAt(atlas, to, bloc, ms, weighing));
  const near = views
    .map(({ possible, certain }) => possible ?? certain)
    .filter((one) => one !== null);
  const far = views.map(({ certain }) => certain).filter((one) => one !== null);
  if (near.length === 0) return null;
  const least = Math.min(...near.map(({ km }) => km));
  const most = Math.max(...[...near, ...far].map(({ km }) => km));
  const precisionKm = Math.max(...near.map((one) => one.precisionKm));
  return { range: [least, most], precisionKm, compass: null, bearing: Number.NaN };
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
