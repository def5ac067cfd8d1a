import type { FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Collections } from '../register/dataset.js';

type Rows<Name extends keyof Collections> = Pick<Collections, Name>;

export function placesGeoJSON({ places }: Rows<'places'>): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ point, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: { type: 'Point', coordinates: [...point] },
      properties,
    })),
  };
}

/** Schematic lines: the topology is the claim. */
export function segmentsGeoJSON({
  places,
  segments,
}: Rows<'places' | 'segments'>): FeatureCollection<LineString> {
  const points = new Map(places.map(({ id, point }) => [id, point]));
  return {
    type: 'FeatureCollection',
    features: segments.map(({ via, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry: {
        type: 'LineString',
        coordinates: [points.get(properties.a), ...via, points.get(properties.b)].map((point) => [
          ...(point ?? []),
        ]),
      },
      properties: { ...properties, line: 'schematic' },
    })),
  };
}

/** The outline of each city. */
export function polygonsOf({ outlines }: Rows<'outlines'>): Polygon[] {
  return outlines.map(({ ring }) => ({
    type: 'Polygon',
    coordinates: [ring.map((point) => [...point])],
  }));
}
