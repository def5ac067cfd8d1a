import type { Outset } from '../questions/outset.js';
import type { State } from '../state/state.js';

/** The name of a place, an actor, a bloc, a road or a stretch of one. */
export function namesIn(outset: Outset, language: State['language']): (id: string) => string {
  const at = language === 'ar' ? 1 : 0;
  const places = new Map(outset.places.map(({ id, names }) => [id, names]));
  const roads = new Map(outset.roads.map((road) => [road.id, road.ends]));
  const nameOf = (id: string): string => {
    const own = places.get(id) ?? outset.names[id];
    if (own) return own[at];
    const ends = roads.get(id);
    return ends ? ends.map(nameOf).join(' – ') : id;
  };
  return nameOf;
}
