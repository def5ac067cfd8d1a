import type { Ids, Segment } from '@syria-2024/data';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { type Credibility, weakest } from '../evidence/credibility.js';
import { mergeEvidence } from '../evidence/leaning.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { outside } from '../outside.js';
import { lineString } from '../roads/lines.js';
import { networkOf } from '../roads/network.js';
import { passabilityAt } from '../roads/passability.js';
import { type RouteStatus, toStatus } from '../roads/status.js';
import type { RouteQuestion } from '../routes/question.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';

/**
 * How {@link networkGeoJSON} weighs, and whose passage it shows.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { networkGeoJSON, type NetworkOptions, syria2024 } from '@syria-2024/sdk';
 * const options: NetworkOptions<SyriaIds> = { bloc: 'government' };
 * console.log(networkGeoJSON(syria2024, '2024-12-07', options).features.length);
 * ```
 */
export interface NetworkOptions<I extends Ids = Ids> extends WeighingOptions {
  /** Whose passage is asked for. Default: who asks by default in this campaign. */
  readonly bloc?: RouteQuestion<I>['bloc'];
}

/**
 * What is told of one stretch of road of {@link networkGeoJSON}.
 *
 * @example
 * ```ts
 * import { networkGeoJSON, type SegmentProperties, syria2024 } from '@syria-2024/sdk';
 * const stretches: readonly SegmentProperties[] = networkGeoJSON(syria2024, '2024-12-07').features.map((one) => one.properties);
 * for (const { segment, passable, decidedBy } of stretches) if (passable === 'severed') console.log(segment, decidedBy);
 * ```
 */
export interface SegmentProperties<I extends Ids = Ids> {
  readonly segment: I['segment'];
  readonly road: I['road'];
  readonly a: I['place'];
  readonly b: I['place'];
  readonly class: Segment['class'];
  readonly structure: NonNullable<Segment['structure']> | null;
  readonly exists: Segment['exists'];
  /** Whether the bloc can pass it and both its ends. */
  readonly passable: RouteStatus;
  /** The ends, or the segment itself, that make it so. */
  readonly decidedBy: readonly (I['place'] | I['segment'])[];
  readonly credibility: Credibility | null;
  readonly claims: readonly I['claim'][];
  /** Lines run from place to place by waypoints: not where the road lies to the metre. */
  readonly line: 'schematic';
}

/**
 * Draws every segment, coloured by whether a bloc could pass it at a moment.
 *
 * Throws `InvalidTimeError`, `OutsideCoverageError`.
 *
 * @example
 * ```ts
 * import { networkGeoJSON, syria2024 } from '@syria-2024/sdk';
 * const roads = networkGeoJSON(syria2024, '2024-12-05', { bloc: 'government' });
 * ```
 */
export function networkGeoJSON<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: NetworkOptions<I> = {},
): FeatureCollection<LineString, SegmentProperties<I>> {
  const plain: Atlas = atlas;
  const network = networkOf(plain);
  const { passable, state } = passabilityAt(
    plain,
    options.bloc ?? plain.dataset.meta.defaultBloc,
    parseCovered(plain, at),
    toWeighing(plain, options),
  );
  const features = network.segments.map((segment, edge): Feature<LineString, SegmentProperties> => {
    const [a = 0, b = 0] = network.ends.subarray(2 * edge, 2 * edge + 2);
    const elements = [a, network.places.length + edge, b];
    const worst = Math.min(...elements.map((element) => passable[element] ?? 0));
    const ids = [segment.a, segment.id, segment.b];
    const deciding = elements.filter((element) => passable[element] === worst).map(state);
    return {
      type: 'Feature',
      id: segment.id,
      geometry: lineString(plain, segment.id),
      properties: {
        segment: segment.id,
        road: segment.road,
        a: segment.a,
        b: segment.b,
        class: segment.class,
        structure: segment.structure ?? null,
        exists: segment.exists,
        passable: toStatus(worst),
        decidedBy: ids.filter((_, i) => passable[elements[i] ?? outside()] === worst),
        credibility: weakest(deciding.map(({ credibility }) => credibility)),
        claims: mergeEvidence(deciding.map(({ evidence }) => evidence)).claims,
        line: 'schematic',
      },
    };
  });
  return { type: 'FeatureCollection', features } as FeatureCollection<
    LineString,
    SegmentProperties<I>
  >;
}
