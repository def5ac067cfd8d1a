import type { Ids, Names } from '@syria-2024/data';
import type { Atlas } from '../atlas/atlas.js';
import { currentId } from '../atlas/current-id.js';
import { indexOf, memo } from '../atlas/index-of.js';
import { nameIn } from '../atlas/spellings.js';
import { nearestWord } from '../refusal/nearest-word.js';
import { UnknownIdError } from '../refusal/unknown.js';

/**
 * In which language a record is named.
 *
 * @example
 * ```ts
 * import type { SyriaIds } from '@syria-2024/data';
 * import { nameOf, type NameOptions, syria2024 } from '@syria-2024/sdk';
 * const options: NameOptions<SyriaIds> = { language: 'ar' };
 * console.log(nameOf(syria2024, 'hama', options));
 * ```
 */
export interface NameOptions<I extends Ids = Ids> {
  /** Default `en`, or one of the campaign's; where a record has no name in it, its English one. */
  readonly language?: 'en' | (keyof I['names'] & string);
}

/**
 * The name of any record that has one, such as a place, an actor or a road; of a segment, its ends'.
 *
 * Throws `UnknownIdError`; `UnknownWordError` for a language that the campaign does not list.
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
  { language = 'en' }: NameOptions<NoInfer<I>> = {},
): string {
  const names = namesIn(atlas);
  const own = names.get(id);
  if (own) return nameIn(own, language);
  const index = indexOf(atlas);
  const segment = index.segments.get(currentId(index, id, 'segments') ?? '');
  if (segment)
    return [segment.a, segment.b].map((end) => nameOf(atlas, end, { language })).join('–');
  const nearest = typeof id === 'string' ? nearestWord(id, names.keys()) : undefined;
  throw new UnknownIdError('record with a name', id, nearest);
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

/** Where two collections share an id the first in this order is meant. */
function namesIn<I extends Ids>(atlas: Atlas<I>): ReadonlyMap<string, Names> {
  const index = indexOf(atlas);
  return memo(index, 'names of records', () => {
    const { places, actors, origins, blocs, fronts, regions, ...others } = atlas.dataset;
    const named = [places, actors, origins, blocs, fronts, regions, ...Object.values(others)];
    const names = new Map<string, Names>();
    for (const list of named) {
      if (!Array.isArray(list)) continue;
      for (const { id, names: own } of list as Partial<Named>[])
        if (id !== undefined && own && !names.has(id)) names.set(id, own);
    }
    for (const [from, to] of [...index.moved.values()].flatMap((moves) => [...moves])) {
      const own = names.get(to);
      if (own && !names.has(from)) names.set(from, own);
    }
    return names;
  });
}
