import type { Ids } from '@syria-2024/data';
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { Atlas } from '../atlas/atlas.js';
import { clocks } from '../control/control.js';
import { toWeighing, type WeighingOptions } from '../evidence/weighing.js';
import { InvalidValueError } from '../refusal/invalid.js';
import { parseCovered } from '../time/covered.js';
import type { When } from '../time/when.js';
import { cellsOf } from './cells.js';
import type { AreaOptions } from './control-areas.js';
import { frontBetween, holderOf } from './front-between.js';
import type { FrontFeature } from './front-feature.js';
import { type Label, labelsOf } from './label.js';

/**
 * What {@link frontline} can be asked beside the moment.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { frontline, type FrontlineOptions, syria2024 } from '@syria-2024/sdk';
 * const options: FrontlineOptions<SyriaIds> = { between: ['opposition', 'government'] };
 * console.log(frontline(syria2024, '2024-12-05', options).features.length);
 * ```
 */
export interface FrontlineOptions<I extends Ids = Ids> extends WeighingOptions {
  /** The two blocs whose areas meet. Default: every two of those that hold ground at that moment. */
  readonly between?: readonly [I['bloc'], I['bloc']];
  /** How far each kind of place speaks for the ground, as for {@link controlAreas}. */
  readonly radiusKm?: AreaOptions['radiusKm'];
  /** Which way the rings of bands run. Default `rfc7946`; `d3` for d3-geo. */
  readonly winding?: AreaOptions['winding'];
}

/**
 * Where the blocs' modelled ground met, as GeoJSON.
 *
 * @example
 * ```ts
 * import { type Frontline, frontline, syria2024 } from '@syria-2024/sdk';
 * const front: Frontline = frontline(syria2024, '2024-12-05');
 * console.log(front.features.map(({ properties }) => properties.part));
 * ```
 */
export interface Frontline<I extends Ids = Ids>
  extends FeatureCollection<MultiLineString | MultiPolygon> {
  readonly features: FrontFeature<I>[];
}

/**
 * Models the front between two blocs at a moment: the edges that their sure areas share, as lines with their length; as a
 * band, the ground in between that may be either's; and as a gap, the way through ground that no place speaks for.
 *
 * The band is every cell that is contested by both or may be held by both, and every cell of another uncertainty that
 * touches the sure areas of both. A line, band or gap that is empty has no feature. The lines run along rivers and
 * half-way between places: they tell which places faced each other, not where the trenches were, and bend when a place is
 * added to the record.
 *
 * Throws as `controlAreas` does; `InvalidValueError` when the two are one.
 *
 * @example
 * ```ts
 * import { frontline, syria2024 } from '@syria-2024/sdk';
 * const front = frontline(syria2024, '2024-12-05', { between: ['government', 'opposition'] });
 * for (const { properties } of front.features)
 *   if (properties.part === 'line') console.log(Math.round(properties.lengthKm), 'km');
 * ```
 */
export function frontline<I extends Ids>(
  atlas: Atlas<I>,
  at: When,
  options: FrontlineOptions<I> = {},
): Frontline<I> {
  const { between, radiusKm, winding } = options;
  if (between && between[0] === between[1])
    throw new InvalidValueError('frontline: between', between, 'two different blocs');
  const ms = parseCovered(atlas, at);
  const weighing = toWeighing(atlas, options);
  const cells = cellsOf(atlas, radiusKm);
  const labels = labelsOf(atlas, cells, 'bloc', ms, weighing);
  const common = { method: 'modelled' as const, ...clocks(atlas, ms, weighing, at) };
  return {
    type: 'FeatureCollection',
    features: (between ? [between] : pairsOf(labels)).flatMap((pair) =>
      frontBetween(cells, labels, { ...common, between: pair }, winding),
    ),
  };
}

/** Every two blocs that surely hold ground. */
function pairsOf<I extends Ids>(labels: readonly Label<I>[]): (readonly [I['bloc'], I['bloc']])[] {
  const holders = [...new Set(labels.map(holderOf))].filter((bloc) => bloc !== null).sort();
  return holders.flatMap((one, i) => holders.slice(i + 1).map((other) => [one, other] as const));
}
