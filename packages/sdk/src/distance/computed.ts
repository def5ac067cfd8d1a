/** The distances that a claimed one is set beside. */
import type { Claim, Ids, Measure, TimeSpan } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { indexOf, lookup } from '../atlas/index-of.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { toMs } from '../time/instant.js';
import { distanceBetween } from './distance.js';
import { nearestHeldAt } from './nearest-held.js';
import { outlineOf } from './outlines.js';
import { byRoad as placesByRoad } from './ranking.js';
import type { ComputedKm } from './verdict.js';

/**
 * The most that a city's edge is taken to lie from its centre, where no outline is on record.
 *
 * @example
 * ```ts
 * import { edgeKm } from '@syria-2024/sdk';
 * console.log(edgeKm);
 * ```
 */
export const edgeKm = 6;

/**
 * A distance from a city's edge: from its outline, or from its centre with an allowance for its size.
 *
 * @example
 * ```ts
 * import type { EdgeKm } from '@syria-2024/sdk';
 * console.log(edgeLabel({ by: 'outline', km: [4, 5], precisionKm: [3, 3] }));
 * function edgeLabel({ by, km }: EdgeKm) { return `${km[0]} to ${km[1]} km, by ${by}`; }
 * ```
 */
export type EdgeKm = ComputedKm & { readonly by: 'outline' | 'allowance' };

/** The computed ones of a claim, by what is counted from. */
export interface Computed {
  /** Counted from the centre of `measure.to`. Null when nothing is known to measure from. */
  readonly fromCentre: ComputedKm | null;
  /**
   * Counted from its edge: by the outline on record; or, when the claim says that it counts from the edge and there is no
   * outline, by an {@link edgeKm allowance} off the distance to the centre. Null otherwise.
   */
  readonly fromEdge: EdgeKm | null;
  /** From place to place along the road network, to a tenth more. Null from a front, and off the network. */
  readonly byRoad: ComputedKm | null;
}

export function compute<I extends Ids>(
  atlas: Atlas<I>,
  claim: Claim<I>,
  measure: Measure<I>,
  options: WeighingOptions,
): Computed {
  const isFront = measure.from.startsWith('front:');
  const from = (to: 'centre' | 'edge') =>
    isFront ? fromFront(atlas, claim, measure, to, options) : fromPlace(atlas, measure, to);
  const fromCentre = from('centre');
  const outlined = outlineOf(atlas, measure.to) ? from('edge') : null;
  return {
    fromCentre,
    fromEdge: outlined
      ? { ...outlined, by: 'outline' }
      : measure.edge && fromCentre
        ? allowance(fromCentre)
        : null,
    byRoad: isFront ? null : alongRoads(atlas, measure),
  };
}

function allowance({ km: [least, most], precisionKm }: ComputedKm): EdgeKm {
  return { km: [Math.max(0, least - edgeKm), most], precisionKm, by: 'allowance' };
}

function fromPlace<I extends Ids>(
  atlas: Atlas<I>,
  { from, to }: Measure<I>,
  measuredTo: 'centre' | 'edge',
): ComputedKm {
  const { km, precisionKm } = distanceBetween(atlas, from, to, { to: measuredTo });
  return { km: [km, km], precisionKm: [precisionKm, precisionKm] };
}

/** Schematic lines cut off bends: of the eight segments whose length a source states the median is this much longer. */
const bends = 1.1;

function alongRoads<I extends Ids>(atlas: Atlas<I>, { from, to }: Measure<I>): ComputedKm | null {
  const found = placesByRoad(atlas, to).find(({ place }) => place === from);
  if (!found) return null;
  const { km, precisionKm } = found;
  return { km: [km, km * bends], precisionKm: [precisionKm, precisionKm] };
}

/** The front moved while the claim's time passed: the range covers its beginning and its end. */
function fromFront<I extends Ids>(
  atlas: Atlas<I>,
  claim: Claim<I>,
  { from, to }: Measure<I>,
  measuredTo: 'centre' | 'edge',
  options: WeighingOptions,
): ComputedKm | null {
  const bloc = from.slice('front:'.length);
  const weighing = toWeighing(atlas, options);
  const views = timesOf(atlas, claim).map((ms) =>
    nearestHeldAt(atlas, to, bloc, ms, weighing, measuredTo),
  );
  const near = views.flatMap(({ possible }) => possible ?? []);
  const far = views.flatMap(({ certain, possible }) => certain ?? possible ?? []);
  const [least, most] = [near.sort(nearestFirst)[0], far.sort(nearestFirst).at(-1)];
  if (!least || !most) return null;
  return { km: [least.km, most.km], precisionKm: [least.precisionKm, most.precisionKm] };
}

const nearestFirst = (a: { km: number }, b: { km: number }) => a.km - b.km;

/**
 * The instants that a claim about a front can speak of: its own time, or its event's, as far as that had passed when the
 * claim was published.
 */
function timesOf<I extends Ids>(atlas: Atlas<I>, claim: Claim<I>): number[] {
  const index = indexOf(atlas);
  const { from, until } = atlas.dataset.meta.coverage;
  const span: TimeSpan | undefined = claim.when ?? index.events.get(claim.event)?.when;
  if (!span) return [];
  const { published } = lookup(index.sources, 'source', claim.source);
  const known = toMs(published.notAfter);
  const covered = (ms: number) => Math.min(Math.max(ms, toMs(from)), toMs(until));
  return [
    ...new Set(
      [toMs(span.notBefore), toMs(span.notAfter)].map((ms) => covered(Math.min(ms, known))),
    ),
  ];
}
