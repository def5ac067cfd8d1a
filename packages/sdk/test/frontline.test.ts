import type { LonLat } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { inverse } from '../src/geodesy/geodesic.js';
import { toPoints } from '../src/geodesy/points.js';
import { controlAreas, frontline, syria2024 } from '../src/index.js';
import {
  at,
  edgesOf,
  everywhere,
  place,
  ringsOf,
  river,
  square,
  squareWorld,
} from './area-worlds.js';
import { capture } from './small-world.js';

describe('front lines', () => {
  const world = {
    places: [place('a', 36.3, 35), place('b', 37, 35), place('c', 37.7, 35)],
    baseline: { a: 'gov', b: 'gov', c: 'opp' },
  };
  const between = ['government', 'opposition'] as const;

  it('are the edge between the areas, half-way between the places', () => {
    const front = frontline(squareWorld(world), at, { between, radiusKm: everywhere });
    expect(front.features).toHaveLength(1);
    const [line] = front.features;
    if (line?.properties.part !== 'line' || line.geometry.type !== 'MultiLineString')
      throw new Error('no line');
    expect(line.properties).toMatchObject({ places: ['b', 'c'], method: 'modelled' });
    expect(line.properties.lengthKm).toBeCloseTo(inverse([37.35, 34], [37.35, 36]).km, 0);
    for (const [lon, lat] of toPoints(line.geometry.coordinates.flat()))
      expect(inverse([lon, lat], [37, 35]).km).toBeCloseTo(inverse([lon, lat], [37.7, 35]).km, 1);
  });

  it('become a band where a place may be either’s', () => {
    const atlas = squareWorld({
      ...world,
      events: [{ when: at, effects: [capture('b', 'opp', 'gov')] }],
    });
    const noon = frontline(atlas, `${at}T12:00`, { between, radiusKm: everywhere });
    expect(noon.features.map(({ properties }) => properties.part)).toEqual(['band']);
    expect(noon.features[0]?.properties.places).toEqual(['b']);
    const night = frontline(atlas, at, { between, radiusKm: everywhere });
    expect(night.features.map(({ properties }) => properties.places)).toEqual([['a', 'b']]);
  });

  it('become a band where nobody is known to be between the two', () => {
    const atlas = squareWorld({
      ...world,
      events: [
        { kind: 'withdrawal', when: at, effects: [capture('b', 'nobody', 'gov')], said: ['gov'] },
      ],
    });
    const front = frontline(atlas, at, { between, radiusKm: everywhere });
    expect(front.features.map(({ properties }) => [properties.part, properties.places])).toEqual([
      ['band', ['b']],
    ]);
  });

  it('are no lines but gaps where no place speaks for what lies between', () => {
    const front = frontline(squareWorld(world), at, { between });
    expect(front.features.map(({ properties }) => [properties.part, properties.places])).toEqual([
      ['gap', ['b', 'c']],
    ]);
    const near = frontline(squareWorld(world), at, { between, radiusKm: { town: 40 } });
    expect(near.features.map(({ properties }) => properties.part)).toEqual(['line', 'gap']);
  });

  it('run along a river that parts two towns, not half-way between them', () => {
    const line = [35.5, 36.5, 37.5, 38.5].map((lon): LonLat => [lon, 35.05]);
    const towns = {
      places: [place('s', 37, 35), place('n', 37, 35.3)],
      baseline: { s: 'gov', n: 'opp' },
    };
    const front = frontline(squareWorld(towns, square, [river(line)]), at, { between });
    const [first] = front.features;
    expect(front.features).toHaveLength(1);
    if (first?.geometry.type !== 'MultiLineString') throw new Error('no line');
    for (const [, lat] of toPoints(first.geometry.coordinates.flat()))
      expect(lat).toBeCloseTo(35.05, 4);
  });

  it('of the record are edges of the areas of both sides', () => {
    const edges = new Map<string, string[]>();
    for (const { geometry, properties } of controlAreas(syria2024, at).features) {
      const whose = `${properties.status} ${properties.parties}`;
      edges.set(whose, [...(edges.get(whose) ?? []), ...edgesOf(ringsOf(geometry))]);
    }
    let count = 0;
    for (const { geometry, properties } of frontline(syria2024, at).features) {
      if (properties.part !== 'line' || geometry.type !== 'MultiLineString') continue;
      const lines = geometry.coordinates.map(toPoints);
      for (const edge of edgesOf(lines)) {
        count++;
        for (const bloc of properties.between) expect(edges.get(`held ${bloc}`)).toContain(edge);
      }
    }
    expect(count).toBeGreaterThan(200);
  });

  it('refuse one side twice', () => {
    expect(() => frontline(squareWorld(world), at, { between: ['sdf', 'sdf'] })).toThrow(
      'expected two different blocs',
    );
  });
});
