import type { Ids } from '@syria-2024/data';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { Clocks } from '../control/control.js';
import type { Leaning } from '../evidence/leaning.js';
import type { AreaProperties } from './control-areas.js';

/**
 * `line`: where ground that the one surely holds meets ground that the other does. `gap`: half-way between places of the
 * two that are too far from each other to speak for what lies between; no front, only where one would be looked for.
 *
 * @example
 * ```ts
 * import { frontline, type FrontProperties, syria2024 } from '@syria-2024/sdk';
 * for (const { properties } of frontline(syria2024, '2024-12-05').features)
 *   if (properties.part !== 'band') logLength(properties);
 * function logLength({ part, between, lengthKm }: FrontProperties) { console.log(part, between, lengthKm); }
 * ```
 */
export interface FrontProperties<I extends Ids = Ids> extends Leaning<I>, Clocks {
  readonly method: 'modelled';
  readonly part: 'line' | 'gap';
  readonly between: readonly [I['bloc'], I['bloc']];
  /** Geodesic, along the modelled line. */
  readonly lengthKm: number;
  /** The places on either side. */
  readonly places: readonly I['place'][];
}

/**
 * Ground between the two in which the front ran somewhere.
 *
 * @example
 * ```ts
 * import { type BandProperties, frontline, syria2024 } from '@syria-2024/sdk';
 * for (const { properties } of frontline(syria2024, '2024-12-07').features)
 *   if (properties.part === 'band') logArea(properties);
 * function logArea({ between, areaKm2 }: BandProperties) { console.log(between, areaKm2); }
 * ```
 */
export interface BandProperties<I extends Ids = Ids>
  extends Omit<AreaProperties<I>, 'by' | 'status' | 'parties' | 'water' | 'zone'> {
  readonly part: 'band';
  readonly between: readonly [I['bloc'], I['bloc']];
}

/**
 * One line, gap or band of a {@link frontline}.
 *
 * @example
 * ```ts
 * import { type FrontFeature, frontline, syria2024 } from '@syria-2024/sdk';
 * const lines: FrontFeature[] = frontline(syria2024, '2024-12-05').features.filter((one) => one.properties.part === 'line');
 * console.log(lines.length);
 * ```
 */
export type FrontFeature<I extends Ids = Ids> =
  | Feature<MultiLineString, FrontProperties<I>>
  | Feature<MultiPolygon, BandProperties<I>>;
