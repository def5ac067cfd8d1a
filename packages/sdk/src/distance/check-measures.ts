import type { Claim, Ids, Measure, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../control/control.js';
import { toMs } from '../time/instant.js';
import { distanceBetween, kmPerMile } from './distance.js';
import { nearestHeldAt } from './nearest-held.js';
import { outlineOf } from './outlines.js';

/**
 * | verdict | the claimed distance |
 * |---|---|
 * | `fits` | meets the computed one, counted from the centre |
 * | `fits-from-edge` | meets it only when counted from the edge of the city, or says itself that it counts from there |
 * | `contradicts` | meets neither |
 * | `cannot-tell` | meets a computed range that is wider than itself, as nearly any claim would; or nothing is known to measure from |
 */
export type MeasureVerdict = 'fits' | 'fits-from-edge' | 'contradicts' | 'cannot-tell';

/** A computed distance and how far it may be off. */
export interface ComputedKm {
  /**
   * In km: between places one number twice; from a front, the nearest place that the bloc may have held and the nearest
   * that it surely held, at their least and most during the claim's time.
   */
  readonly km: readonly [least: number, most: number];
  /** The positions' precisions, or outlines', added up. */
  readonly precisionKm: number;
}

/** A claimed distance beside the computed one. */
export interface CheckedMeasure<I extends Ids = Ids> {
  readonly claim: I['claim'];
  readonly measure: Measure<I>;
  /** The claimed distance in km, and how far it may be off by having been rounded as it is. */
  readonly claimedKm: number;
  readonly claimedPrecisionKm: number;
  /** Counted from the centre of `measure.to`. Null when nothing is known to measure from. */
  readonly fromCentre: ComputedKm | null;
  /**
   * Counted from its edge: by the outline on record; or, when the claim says that it counts from the edge and there is no
   * outline, by an {@link edgeKm allowance} off the distance to the centre. Null otherwise.
   */
  readonly fromEdge: (ComputedKm & { readonly by: 'outline' | 'allowance' }) | null;
  /** Where `from` lies as seen from `to`, when it is a place. */
  readonly compass: string | null;
  /** Null when the claim gives no direction, or there is none to compare. */
  readonly directionFits: boolean | null;
  readonly verdict: MeasureVerdict;
}

/**
 * Sets every distance that a source states beside the computed one, from the centre and from the edge.
 *
 * A claim fits when some distance within its rounding meets some distance within the computed range and both positions'
 * precision. Rounding is read off the number: 75 may be off by 2.5, 50 by 5, 300 by 25, 6 by 0.5. A claim that says itself
 * that it counts from the edge is compared with the edge only. A front is the nearest place of its bloc during the
 * claim's own time, up to the publication. The outlines are coarse, 3 to 4 km: `fits-from-edge` is a lenient verdict.
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

/** The most that a city's edge is taken to lie from its centre, where no outline is on record. */
export const edgeKm = 6;

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
  const compute = measure.from.startsWith('front:') ? fromFront : fromPlace;
  const fromCentre = compute(atlas, claim, measure, 'centre', options);
  const fromEdge = edgeOf(measure, fromCentre, () =>
    outlineOf(atlas, measure.to) ? compute(atlas, claim, measure, 'edge', options) : null,
  );
  const { compass, bearing } = measure.from.startsWith('front:')
    ? { compass: null, bearing: Number.NaN }
    : distanceBetween(atlas, measure.to, measure.from as I['place']);
  return {
    claim: claim.id,
    measure,
    ...claimed,
    fromCentre,
    fromEdge,
    compass,
    directionFits:
      compass && measure.direction
        ? compass.includes(measure.direction) || near(bearing, measure.direction)
        : null,
    verdict: verdictOn(claimed, measure, fromCentre, fromEdge),
  };
}

type Compared = CheckedMeasure['fromEdge'];

function edgeOf<I extends Ids>(
  measure: Measure<I>,
  fromCentre: ComputedKm | null,
  byOutline: () => ComputedKm | null,
): Compared {
  if (!fromCentre) return null;
  const outlined = byOutline();
  if (outlined) return { ...outlined, by: 'outline' };
  if (!measure.edge) return null;
  const [least, most] = fromCentre.km;
  const { precisionKm } = fromCentre;
  return { km: [Math.max(0, least - edgeKm), most], precisionKm, by: 'allowance' };
}

function verdictOn(
  { claimedKm, claimedPrecisionKm }: Pick<CheckedMeasure, 'claimedKm' | 'claimedPrecisionKm'>,
  { bound, edge }: Pick<Measure, 'bound' | 'edge'>,
  fromCentre: ComputedKm | null,
  fromEdge: Compared,
): MeasureVerdict {
  if (!fromCentre) return 'cannot-tell';
  const meets = ({ km: [least, most], precisionKm }: ComputedKm) => {
    const slack = claimedPrecisionKm + precisionKm;
    const low = bound === 'under' ? 0 : claimedKm - slack;
    const high = bound === 'over' ? Number.POSITIVE_INFINITY : claimedKm + slack;
    return least <= high && most >= low;
  };
  const tells = ({ km: [least, most] }: ComputedKm) => most - least <= claimedKm;
  if (!edge && meets(fromCentre)) return tells(fromCentre) ? 'fits' : 'cannot-tell';
  if (fromEdge && meets(fromEdge)) return tells(fromEdge) ? 'fits-from-edge' : 'cannot-tell';
  return 'contradicts';
}

function fromPlace<I extends Ids>(
  atlas: Atlas<I>,
  _claim: Claim<I>,
  { from, to }: Measure<I>,
  measuredTo: 'centre' | 'edge',
): ComputedKm {
  const { km, precisionKm } = distanceBetween(atlas, from as I['place'], to, { to: measuredTo });
  return { km: [km, km], precisionKm };
}

/** The front moved while the claim's time passed: the range covers its beginning and its end. */
function fromFront<I extends Ids>(
  atlas: Atlas<I>,
  claim: Claim<I>,
  { from, to }: Measure<I>,
  measuredTo: 'centre' | 'edge',
  options: WeighingOptions,
): ComputedKm | null {
  const bloc = from.slice('front:'.length) as I['bloc'];
  const weighing = toWeighing(atlas, options);
  const views = timesOf(atlas, claim).map((ms) =>
    nearestHeldAt(atlas, to, bloc, ms, weighing, measuredTo),
  );
  const near = views.map(({ possible }) => possible).filter((one) => one !== null);
  const far = views.map(({ certain }) => certain).filter((one) => one !== null);
  if (near.length === 0) return null;
  return {
    km: [Math.min(...near.map(({ km }) => km)), Math.max(...[...near, ...far].map(({ km }) => km))],
    precisionKm: Math.max(...near.map(({ precisionKm }) => precisionKm)),
  };
}

/** The instants that a claim about a front can speak of: of its event, up to its publication. */
function timesOf<I extends Ids>(atlas: Atlas<I>, claim: Claim<I>): number[] {
  const index = indexOf(atlas);
  const { from, until } = atlas.dataset.meta.coverage;
  const span: TimeSpan | undefined = claim.when ?? index.events.get(claim.event)?.when;
  if (!span) return [];
  const { published } = lookup(index.sources, 'source', claim.source);
  const times = [span.notBefore, span.notAfter, published.notAfter].map((iso) =>
    Math.min(Math.max(toMs(iso), toMs(from)), toMs(until)),
  );
  return [...new Set(times)];
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
