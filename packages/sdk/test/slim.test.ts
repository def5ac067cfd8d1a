import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  checkRoute,
  controlAreas,
  controlDiff,
  controlMap,
  diffToGeoJSON,
  frontline,
  networkGeoJSON,
  routeGeoJSON,
  slimGeoJSON,
  syria2024,
} from '../src/index.js';

const at = '2024-12-05';
const route = checkRoute(syria2024, { from: 'damascus', to: 'tartus', at });
const maps: Readonly<Record<string, FeatureCollection>> = {
  controlMap: controlMap(syria2024, at) as never,
  controlAreas: controlAreas(syria2024, at) as never,
  frontline: frontline(syria2024, at) as never,
  network: networkGeoJSON(syria2024, at) as never,
  route: routeGeoJSON(syria2024, route) as never,
  diff: diffToGeoJSON(syria2024, controlDiff(syria2024, '2024-12-04', at)) as never,
};

describe('a slim map', () => {
  it.each(Object.entries(maps))(
    'of %s keeps geometry and ids, and drops the evidence',
    (_, map) => {
      const { features, attribution } = slimGeoJSON(syria2024, map);
      expect(attribution).toEqual(syria2024.dataset.meta.attribution);
      expect(features.map(({ id }) => id)).toEqual(map.features.map(({ id }) => id));
      expect(features.map(({ geometry }) => geometry)).toEqual(
        map.features.map((one) => one.geometry),
      );
      const keys = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
      expect([...keys].sort()).toEqual(
        'blocAr blocEn blocs holderAr holderEn nameAr nameEn status style'.split(' '),
      );
      for (const { properties } of features) {
        expect(properties.status).not.toBe('undefined');
        expect(JSON.stringify(properties)).not.toContain('claim');
      }
    },
  );

  it('tells who, in two languages, and a style that needs no colour', () => {
    const { features } = slimGeoJSON(syria2024, maps.controlMap as FeatureCollection);
    const homs = features.find(({ id }) => id === 'homs')?.properties;
    expect(homs).toMatchObject({
      nameEn: 'Homs',
      status: 'held',
      style: 'solid',
      blocs: 'government',
      blocEn: 'Government',
      blocAr: 'الحكومة',
    });
    expect(homs?.holderEn).toMatch(/Army/);
    const areas = slimGeoJSON(syria2024, maps.controlAreas as FeatureCollection).features;
    const styleOf = (id: string) => areas.find((one) => one.id === id)?.properties.style;
    expect([styleOf('held government'), styleOf('unreported')]).toEqual(['solid', 'blank']);
  });

  it('refuses what is no map', () => {
    expect(() => slimGeoJSON(syria2024, {} as never)).toThrow('slimGeoJSON: map');
  });
});

describe('winding', () => {
  it('d3 has every area cover itself on the globe, not all the rest', () => {
    const steradian = (winding: 'rfc7946' | 'd3') =>
      controlAreas(syria2024, at, { winding }).features.map((feature) =>
        geoArea(feature as Feature<MultiPolygon>),
      );
    for (const area of steradian('d3')) expect(area).toBeLessThan(0.01);
    for (const area of steradian('rfc7946')) expect(area).toBeGreaterThan(4 * Math.PI - 0.01);
  });
});
