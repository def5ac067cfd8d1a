/** What events say of who holds a place, whoever believes them. */
import type { Ids } from '@syria-2024/data';
import type { Atlas } from '../../atlas/atlas.js';
import { type Index, indexOf } from '../../atlas/index-of.js';
import { areasOf, bySize, chainOf } from './around.js';
import { baselineRowOf } from './baseline.js';
import { areaCloseness, type Closeness, everywhereCloseness, linkCloseness } from './closeness.js';
import { type EffectOn, effectsOf } from './effects.js';

export interface Declared {
  readonly on: EffectOn;
  readonly by: 'place' | 'area';
  readonly rank: Closeness;
}

/** What each event says of the place, as closely as it does: an event that names the place says no more by its area. */
export function declaredOf(atlas: Atlas, index: Index, place: string): Declared[] {
  const { places, areas, everywhere } = effectsOf(atlas, index);
  const list: Declared[] = [];
  const named = new Set<string>();
  const chain = chainOf(index, place);
  const add = (found: readonly EffectOn[] | undefined, by: 'place' | 'area', rank: Closeness) => {
    const news = list.length;
    for (const on of found ?? [])
      if (!named.has(on.subject) && !chain.some(({ id }) => on.except.includes(id)))
        list.push({ on, by, rank });
    for (const { on } of list.slice(news)) named.add(on.subject);
  };
  chain.forEach((link, depth) => {
    add(places.get(link.id), 'place', linkCloseness(depth));
  });
  for (const area of bySize(areasOf(atlas, index, place)))
    add(areas.get(area.id), 'area', areaCloseness(area.members.length));
  add(everywhere, 'area', everywhereCloseness);
  return list;
}

/** The events and baseline rows that can bear on who holds a place, whoever believes them. */
export function subjectsOf<I extends Ids>(
  atlas: Atlas<I>,
  place: I['place'],
): readonly (I['event'] | I['baseline'])[] {
  const plain: Atlas = atlas;
  const index = indexOf(plain);
  const row = baselineRowOf(plain, index, place)?.row;
  const events = declaredOf(plain, index, place).map(({ on }) => on.subject);
  return [...new Set(row ? [row.id, ...events] : events)];
}
