import type { Ids } from '@syria-2024/data';
import { type Compass, toCompass } from '../geodesy/geodesic.js';
import type { Ranked } from './ranking.js';
import type { Standing } from './standing.js';

/**
 * One of sixteen directions, and what the bloc holds there.
 *
 * @example
 * ```ts
 * import { encirclement, type Sector, syria2024 } from '@syria-2024/sdk';
 * const sectors: readonly Sector[] = encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition' }).sectors;
 * for (const { compass, standing, place } of sectors) console.log(compass, standing, place);
 * ```
 */
export interface Sector<I extends Ids = Ids> {
  readonly compass: Compass;
  /** `empty`: no place of the record lies there within the distance. */
  readonly standing: Standing | 'empty';
  /** The nearest place there that the bloc holds, or may hold. */
  readonly place: I['place'] | null;
  readonly km: number | null;
}

export function sectorsOf<I extends Ids>(
  ranked: readonly Ranked<I>[],
  standing: (place: I['place']) => Standing,
): Sector<I>[] {
  return Array.from({ length: 16 }, (_, n): Sector<I> => {
    const compass = toCompass(n * 22.5);
    const there = ranked
      .filter((one) => one.compass === compass)
      .map((one) => ({ ...one, standing: standing(one.place) }));
    const found =
      there.find((one) => one.standing === 'certain') ??
      there.find((one) => one.standing === 'possible');
    return {
      compass,
      standing: found?.standing ?? (there.length > 0 ? 'none' : 'empty'),
      place: found?.place ?? null,
      km: found?.km ?? null,
    };
  });
}
