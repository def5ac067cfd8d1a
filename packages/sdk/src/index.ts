/**
 * Questions put to the sourced record of Syria, 27 November - 8 December 2024: the engine, and the record bound to it.
 *
 * @packageDocumentation
 */
import type { Ids, SyriaIds } from '@syria-2024/data';
import { dataset } from '@syria-2024/data/dataset';
import { refuseMore } from './ask/door.js';
import type { PointLike } from './ask/point.js';
import { type Atlas, wrap } from './atlas/atlas.js';
import type { Distance, DistanceOptions } from './distance/distance.js';
import { distanceTo } from './doors/distance.js';

export * from './engine.js';

/**
 * The shipped record, ready to be asked. Its ids are literal types: a misspelt place does not compile.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024 } from '@syria-2024/sdk';
 * console.log(syria2024.dataset.meta.name, controlAt(syria2024, 'homs', '2024-12-06').status);
 * ```
 */
export const syria2024: Atlas<SyriaIds> = /* @__PURE__ */ wrap<SyriaIds>(dataset);

/**
 * Measures how far a place or point is from Homs; `compass` and `bearing` are as seen from Homs.
 *
 * With `to: 'edge'` from the nearest point of the built-up city, whose outline is good to some 3 km. Throws as
 * `distanceBetween` does; `UnknownIdError` for a dataset without Homs.
 *
 * @example
 * ```ts
 * import { distanceToHoms, syria2024 } from '@syria-2024/sdk';
 * console.log(distanceToHoms(syria2024, 'talbiseh').km);
 * console.log(distanceToHoms(syria2024, 'talbiseh', { to: 'edge' }).km);
 * ```
 */
export function distanceToHoms<I extends Ids>(
  atlas: Atlas<I>,
  from: I['place'] | PointLike,
  options?: DistanceOptions,
): Distance;
export function distanceToHoms(
  atlas: Atlas,
  from: string | PointLike,
  options: DistanceOptions = {},
  ...more: never[]
): Distance {
  refuseMore('distanceToHoms', [atlas, from, options, ...more], 3);
  return distanceTo(atlas, 'homs', from, options);
}
