/** The map at a moment: who stood where, which roads a side could pass, what happened that day. */
import type { LonLat } from '@syria-2024/data';
import { type PlaceStanding, standingOf } from '@syria-2024/drawing/map';
import { type Atlas, controlAt, eventsBetween, networkGeoJSON } from '@syria-2024/sdk/engine';
import type { AskedFor } from './asked.js';
import { atlasFor, weighingOf } from './atlas.js';

export type Passage = 'open' | 'uncertain' | 'severed';

export interface DayEvent {
  readonly id: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly credibility: string;
  readonly disputed: boolean;
  readonly point: LonLat | null;
}

export interface Moment {
  /** In the order of the places of the outset. */
  readonly standings: readonly PlaceStanding[];
  /** In the order of its roads. */
  readonly passages: readonly Passage[];
  readonly day: string;
  readonly events: readonly DayEvent[];
}

export function moment(atlas: Atlas, asked: AskedFor): Moment {
  const world = atlasFor(atlas, asked);
  const weighing = weighingOf(asked);
  const { places } = world.dataset;
  const roads = networkGeoJSON(world, asked.at, { ...weighing, bloc: asked.side });
  const day = dayOf(asked.at);
  return {
    standings: places.map(({ id }) => standingOf(world, controlAt(world, id, asked.at, weighing))),
    passages: roads.features.map(({ properties }) => properties.passable),
    day,
    events: eventsOf(world, day, asked),
  };
}

/** The day that a moment belongs to: midnight is the end of the day before. */
export function dayOf(at: string): string {
  return new Date(Date.parse(`${at}:00Z`) - 1).toISOString().slice(0, 10);
}

function eventsOf(atlas: Atlas, day: string, asked: AskedFor): DayEvent[] {
  const points = new Map(atlas.dataset.places.map(({ id, point }) => [id, point]));
  return eventsBetween(atlas, day, day, weighingOf(asked)).map(({ event, assessment }) => ({
    id: event.id,
    kind: event.kind,
    places: event.places,
    from: event.when.notBefore,
    until: event.when.notAfter,
    credibility: assessment.credibility,
    disputed: assessment.disputed,
    point: points.get(event.places[0] ?? '') ?? null,
  }));
}
