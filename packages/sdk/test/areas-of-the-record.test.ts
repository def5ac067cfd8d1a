import type { LonLat, Place } from '@syria-2024/data';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { borderOf } from '../src/areas/border.js';
import { cellsOf } from '../src/areas/cells.js';
import { intersection } from '../src/areas/clip.js';
import { areaKm2 } from '../src/geodesy/area.js';
import { inverse, lengthKm } from '../src/geodesy/geodesic.js';
import { isWithin } from '../src/geodesy/within.js';
import { controlAreas, syria2024 } from '../src/index.js';
import {
  at,
  borderKm2,
  crossings,
  expectRfc7946,
  featuresAt,
  kmOff,
  sample,
  totalKm2,
} from './area-worlds.js';

describe('control areas of the record', () => {
  const { boundaries } = syria2024.dataset;
  const cells = cellsOf(syria2024);
  const areas = controlAreas(syria2024, at, { by: 'holder' });
  const border = borderOf(boundaries);
  const { country } = cells;
  const probes = sample(1500, [35.6, 42.4], [32.3, 37.4]).filter((p) => isWithin(p, border.flat()));

  it('sum to the country, wound as RFC 7946 says', () => {
    // Every place outside the border brings a circle of 3.1 km², less what of it lies within.
    expect(areaKm2(country) - borderKm2(boundaries)).toBeGreaterThan(3);
    expect(areaKm2(country) - borderKm2(boundaries)).toBeLessThan(60);
    expect(totalKm2(areas) / areaKm2(country)).toBeCloseTo(1, 7);
    expectRfc7946(areas);
  });

  it('set the zone of separation apart, with the places that speak in it', () => {
    const inZone = areas.features.filter(({ properties }) => properties.zone === 'undof-zone');
    const km2 = inZone.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
    const { ring = [] } = syria2024.dataset.areas.find(({ id }) => id === 'undof-zone') ?? {};
    expect(km2 / areaKm2([[[...ring]]])).toBeCloseTo(1, 1);
    const [quneitra] = featuresAt(areas, [35.825, 33.126]);
    expect(quneitra?.properties).toMatchObject({ zone: 'undof-zone' });
    expect(quneitra?.properties.places).toContain('quneitra');
    const [outside] = featuresAt(areas, [35.89, 33.18]);
    expect(outside?.properties.zone).toBeUndefined();
  });

  it('keep out of the zone whoever stands across its line, and give each of them ground of its own', () => {
    const [zone] = syria2024.dataset.areas.filter(({ ring }) => ring);
    const across = zone?.closedTo ?? [];
    expect(across).toContain('majdal-shams');
    for (const { properties } of areas.features)
      if (properties.zone !== undefined)
        expect(properties.places.filter((id) => across.includes(id))).toEqual([]);
    for (const id of across) {
      const { point } = syria2024.dataset.places.find((one) => one.id === id) as Place;
      const [found, ...more] = featuresAt(areas, point);
      expect(more).toEqual([]);
      expect(found?.properties).toMatchObject({ status: 'held', parties: ['israel'] });
      expect(found?.properties.places).toContain(id);
      expect(found?.properties.zone).toBeUndefined();
    }
    for (const { geometry, properties } of areas.features) {
      const inRing = intersection(geometry.coordinates as never, [[[...(zone?.ring ?? [])]]]);
      // Majdal Shams, which the coarse ring takes in, has its circle there.
      if (properties.zone === undefined)
        expect(areaKm2(inRing)).toBeLessThan(
          properties.places.includes('majdal-shams') ? 3.15 : 0.01,
        );
    }
    const ground = areas.features.filter(({ properties }) => properties.parties[0] === 'israel');
    // Three circles of a kilometre, and no more.
    expect(ground.reduce((sum, { properties }) => sum + properties.areaKm2, 0)).toBeLessThan(9.43);
  });

  it('share every edge but the border with exactly one neighbour', () => {
    const outer = mesh(
      cells.topology,
      cells.topology.objects.cells as GeometryObject,
      (a, b) => a === b,
    );
    const km = outer.coordinates.reduce((sum, line) => sum + lengthKm(line as never), 0);
    const perimeter = country.flat().reduce((sum, ring) => sum + lengthKm(ring), 0);
    expect(km).toBeCloseTo(perimeter, 1);
  });

  it('agree at every sampled point with the nearest place that reaches it on its bank', () => {
    expect(probes.length).toBeGreaterThan(500);
    const rivers = (syria2024.dataset.waters ?? []).filter(({ kind }) => kind === 'river');
    const lakes = (syria2024.dataset.waters ?? []).filter(({ kind }) => kind === 'lake');
    let compared = 0;
    for (const probe of probes) {
      const [found, ...more] = featuresAt(areas, probe);
      expect(more).toHaveLength(0);
      if (!found) throw new Error(`nothing at ${probe}`);
      const isWet = lakes.some(({ line }) => isWithin(probe, [[...line, line[0] as LonLat]]));
      expect(found.properties.status === 'water').toBe(isWet);
      if (isWet || rivers.some(({ line }) => kmOff(line, probe) < 0.1)) continue;
      const ranked = cells.sites
        .filter(({ point }) => Math.abs(point[1] - probe[1]) < 0.6)
        .map((site) => ({ site, km: inverse(probe, site.point).km }))
        .filter(({ site, km }) => km < site.radiusKm + 0.2)
        .filter(({ site }) =>
          rivers.every(({ id, line }) => {
            const bank = site.banks.find(({ of }) => of === id)?.bank;
            // A point that is said to stand on one bank lies on the other: else nothing need be said.
            const isAcross = crossings(line, probe, site.point) % 2 === (bank ? 0 : 1);
            return bank === 'both' || !isAcross;
          }),
        )
        .sort((a, b) => a.km - b.km);
      if (ranked.some(({ site, km }) => Math.abs(km - site.radiusKm) < 0.2)) continue;
      const [first, second] = ranked;
      if (first && second && second.km - first.km < 0.05) continue;
      compared++;
      if (first) expect(found.properties.places).toContain(first.site.place);
      else expect(found.properties.status).toBe('unreported');
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('hold every settlement on record, each in an area of what is told of it', () => {
    const settlements = new Set(['city', 'town', 'village', 'camp', 'neighbourhood']);
    const astray: string[] = [];
    for (const {
      places: [id],
      point,
      banks,
    } of cells.sites) {
      const { kind } = syria2024.dataset.places.find((one) => one.id === id) as Place;
      if (!settlements.has(kind)) continue;
      const [found] = featuresAt(areas, point);
      if (!found?.properties.places.includes(id as never) && banks.length === 0)
        astray.push(id ?? '');
    }
    expect(astray).toEqual([]);
  });
});
