import type { Ids, Names } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { currentId } from '../atlas/current-id.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { UnknownIdError } from '../errors.js';
import { nearestWord } from '../refusal/nearest-word.js';

export interface NameOptions {
  /** Default `en`; where a record has no Arabic name, its English one. */
  readonly language?: 'en' | 'ar';
}

/**
 * The name of a place, an actor, an origin, a bloc, a front, a region, an area, a road or a corridor; of a segment, its ends'.
 *
 * Throws `UnknownIdError`.
 *
 * @example
 * ```ts
 * import { nameOf, syria2024 } from '@syria-2024/sdk';
 * console.log(nameOf(syria2024, 'homs'), nameOf(syria2024, 'homs', { language: 'ar' }));
 * ```
 */
export function nameOf<I extends Ids>(
  atlas: Atlas<I>,
  id: string,
  { language = 'en' }: NameOptions = {},
): string {
  const names = namesIn(atlas);
  const own = names.get(id);
  if (own) return (language === 'ar' ? own.ar : undefined) ?? own.en;
  const index = indexOf(atlas);
  const segment = index.segments.get(currentId(index, id, 'segments') ?? '');
  if (segment)
    return [segment.a, segment.b].map((end) => nameOf(atlas, end, { language })).join('–');
  const nearest = typeof id === 'string' ? nearestWord(id, names.keys()) : undefined;
  throw new UnknownIdError('record with a name', id, nearest);
}

/** Where two collections share an id the first in this order is meant. */
function namesIn<I extends Ids>(atlas: Atlas<I>): ReadonlyMap<string, Names> {
  const index = indexOf(atlas);
  return memo(index, 'names of records', () => {
    const { places, actors, origins, blocs, fronts, regions, areas, roads, corridors } =
      atlas.dataset;
    const lists = [places, actors, origins, blocs, fronts, regions, areas, roads, corridors];
    const names = new Map<string, Names>();
    for (const { id, names: own } of lists.flat()) if (!names.has(id)) names.set(id, own);
    for (const [from, to] of [...index.moved.values()].flatMap((moves) => [...moves])) {
      const own = names.get(to);
      if (own && !names.has(from)) names.set(from, own);
    }
    return names;
  });
}
