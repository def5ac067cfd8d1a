import { join } from 'node:path';
import { controlAt, syria2024 } from '@syria-2024/sdk';
import { describe, expect, it } from 'vitest';
import { folder, isThere, run } from './tables.js';

describe.skipIf(!isThere('ogr2ogr'))("GDAL's ogr2ogr", () => {
  /** A GeoJSON file as GDAL reads it and writes it anew. */
  const through = (name: string, ...args: string[]) =>
    JSON.parse(run('ogr2ogr', '-f', 'GeoJSON', ...args, '/vsistdout/', join(folder, name))) as {
      features: {
        properties: Record<string, unknown>;
        geometry: { type: string; coordinates: unknown };
      }[];
    };
  const { places, segments, boundaries } = syria2024.dataset;

  it('reads places where they lie', () => {
    const { features } = through('geojson/places.geojson');
    expect(features).toHaveLength(places.length);
    const [hama] = through('geojson/places.geojson', '-where', "id = 'hama'").features;
    expect(hama?.geometry.coordinates).toEqual(places.find(({ id }) => id === 'hama')?.point);
  });

  it('reads who held them on an evening', () => {
    const { features } = through('geojson/places-daily.geojson', '-where', "id = 'hama'");
    const answer = controlAt(syria2024, 'hama', '2024-12-05');
    expect(features[0]?.properties['2024-12-05_holder']).toBe('holder' in answer && answer.holder);
    expect(features[0]?.properties['2024-12-05_status']).toBe(answer.status);
  });

  it('reads the roads as lines and the regions as areas', () => {
    expect(through('geojson/segments.geojson').features).toHaveLength(segments.length);
    const kinds = through('geojson/boundaries.geojson').features.map(
      ({ geometry }) => geometry.type,
    );
    expect(kinds).toHaveLength(boundaries.features.length);
    expect(new Set(kinds)).toEqual(
      new Set(boundaries.features.map(({ geometry }) => geometry.type)),
    );
  });
});
