import { check } from '@placemarkio/check-geojson';
import { controlAt, distanceBetween, nameOf, syria2024 } from '@syria-2024/sdk';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { files, textOf } from './tables.js';

const names = [...files.keys()].filter((name) => name.endsWith('.geojson'));
const read = (name: string) => JSON.parse(textOf(name)) as FeatureCollection;
const { places, segments, boundaries } = syria2024.dataset;

describe('a validator of GeoJSON', () => {
  it('is given every file', () => {
    expect(names.sort()).toEqual([
      'geojson/boundaries.geojson',
      'geojson/places-daily.geojson',
      'geojson/places.geojson',
      'geojson/segments.geojson',
    ]);
  });

  it.each(names)('finds %s right', (name) => {
    expect(check(textOf(name))).toMatchObject({ type: 'FeatureCollection' });
  });

  it('finds a ring wrong that is left open', () => {
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [36, 34],
          [37, 34],
          [37, 35],
          [36, 35],
        ],
      ],
    };
    expect(() => check(JSON.stringify(open))).toThrow();
  });

  it('finds as many features as there are records', () => {
    const counts = names.map((name) => read(name).features.length);
    expect(counts).toEqual([
      boundaries.features.length,
      places.length,
      places.length,
      segments.length,
    ]);
  });
});

describe('the values of the GeoJSON files', () => {
  const of = (name: string, id: string) =>
    read(name).features.find(({ properties }) => properties?.id === id) as Feature;

  it('are what the SDK answers', () => {
    const hama = of('geojson/places-daily.geojson', 'hama');
    const answer = controlAt(syria2024, 'hama', '2024-12-05');
    expect(hama.properties?.['2024-12-05_holder']).toBe('holder' in answer && answer.holder);
    expect(of('geojson/places.geojson', 'hama').properties?.names.en).toBe(
      nameOf(syria2024, 'hama'),
    );
    const { geometry } = of('geojson/segments.geojson', 'rastan-m5-bridge');
    const bridge = segments.find(({ id }) => id === 'rastan-m5-bridge');
    if (geometry.type !== 'LineString' || !bridge) throw new Error('no bridge');
    const [first, last] = [geometry.coordinates.at(0), geometry.coordinates.at(-1)];
    expect(distanceBetween(syria2024, first as [number, number], bridge.a).km).toBe(0);
    expect(distanceBetween(syria2024, last as [number, number], bridge.b).km).toBe(0);
  });

  it('go round land counter-clockwise, which d3 takes for everything else', () => {
    const rings = read('geojson/boundaries.geojson').features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map(([outer = []]) => outer)
        : [(geometry as Polygon).coordinates[0] ?? []],
    );
    expect(rings.length).toBeGreaterThanOrEqual(boundaries.features.length);
    for (const ring of rings)
      expect(geoArea({ type: 'Polygon', coordinates: [ring] })).toBeGreaterThan(2 * Math.PI);
  });
});
