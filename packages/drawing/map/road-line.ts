/** A stretch of road as a line from place to place by its waypoints: schematic, not where the road lies to the metre. */
import type { Atlas } from '@syria-2024/sdk/engine';
import type { LineString } from 'geojson';

type Segment = Atlas['dataset']['segments'][number];

const points = new WeakMap<object, ReadonlyMap<string, readonly number[]>>();

export function lineOf({ dataset }: Atlas, { a, b, via }: Segment): LineString {
  let known = points.get(dataset.places);
  if (!known) {
    known = new Map(dataset.places.map(({ id, point }) => [id, point as readonly number[]]));
    points.set(dataset.places, known);
  }
  const line = [known.get(a), ...via, known.get(b)];
  return { type: 'LineString', coordinates: line.map((point) => [...(point ?? [])]) };
}
