/** How far from itself each kind of place is taken to speak for the ground. */
import type { Place, PlaceKind } from '@syria-2024/data';

/**
 * In km. Of the 7,266 populated places that the UN lists where the radius was measured 95 % lie within 25 km of a settlement on record, and 95 %
 * of those that have a village for their nearest within 16. What is held for itself, a base or a gate, speaks for itself
 * and what is seen from it. Bridges and junctions speak for no ground.
 *
 * @example
 * ```ts
 * import { controlAreas, defaultRadiusKm, syria2024 } from '@syria-2024/sdk';
 * // A town that speaks half as far.
 * const radiusKm = { town: defaultRadiusKm.town / 2 };
 * console.log(controlAreas(syria2024, '2024-12-05', { radiusKm }).features.length);
 * ```
 */
export const defaultRadiusKm = {
  city: 25,
  town: 25,
  village: 15,
  camp: 5,
  neighbourhood: 5,
  airport: 3,
  base: 3,
  crossing: 3,
  hill: 3,
  dam: 3,
  prison: 1,
  facility: 1,
} as const satisfies Readonly<Partial<Record<PlaceKind, number>>>;

/**
 * Kinds of place that speak for ground, and how far.
 *
 * @example
 * ```ts
 * import { controlAreas, defaultRadiusKm, type RadiusKm, syria2024 } from '@syria-2024/sdk';
 * const radiusKm: RadiusKm = { ...defaultRadiusKm, village: 5 };
 * console.log(controlAreas(syria2024, '2024-12-07', { radiusKm }).features.length);
 * ```
 */
export type RadiusKm = Readonly<Partial<Record<keyof typeof defaultRadiusKm, number>>>;

/** The zone that its holder announced, where there is one; else as its kind. 0 for a kind that speaks for no ground. */
export function radiusOf(
  { kind, zoneKm }: Pick<Place, 'kind' | 'zoneKm'>,
  given: RadiusKm,
): number {
  const byKind: Readonly<Partial<Record<PlaceKind, number>>> = { ...defaultRadiusKm, ...given };
  return zoneKm ?? byKind[kind] ?? 0;
}
