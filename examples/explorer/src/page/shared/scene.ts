/** Puts what stands still and what was answered together, as the marks that the drawing code takes. */
import type { EventMark, PlaceMark, RoadMark } from '@syria-2024/drawing/map';
import type { Moment } from '../../questions/moment.js';
import type { Outset } from '../../questions/outset.js';

export interface Scene {
  readonly places: readonly PlaceMark[];
  readonly roads: readonly RoadMark[];
  readonly events: readonly EventMark[];
}

export function sceneOf(
  outset: Outset,
  moment: Moment | null,
  nameOf: (id: string) => string,
): Scene {
  return {
    places: outset.places.map(({ id, kind, country, point }, i): PlaceMark => {
      const standing = moment?.standings[i];
      return {
        id,
        name: nameOf(id),
        kind,
        isAbroad: country !== outset.home,
        point,
        status: standing?.status ?? 'unknown',
        blocs: standing?.blocs ?? [],
        disputed: standing?.disputed ?? false,
      };
    }),
    roads: outset.roads.map(
      (road, i): RoadMark => ({ ...road, passage: moment?.passages[i] ?? 'uncertain' }),
    ),
    events: (moment?.events ?? []).flatMap(({ id, kind, point }) =>
      point ? [{ id, kind, point }] : [],
    ),
  };
}

/** Some places, and what happened where they are. */
export function sceneWithin({ places, roads, events }: Scene, meant: ReadonlySet<string>): Scene {
  const kept = places.filter(({ id }) => meant.has(id));
  const points = new Set(kept.map(({ point }) => point.join()));
  return { places: kept, roads, events: events.filter(({ point }) => points.has(point.join())) };
}
