/** Which land goes with which place. */
import type { LonLat } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../src/areas/cells.js';
import { areaKm2 } from '../src/geodesy/area.js';
import { isWithin } from '../src/geodesy/within.js';
import { controlAreas, createAtlas, frontline } from '../src/index.js';
import {
  at,
  borderKm2,
  everywhere,
  expectRfc7946,
  featuresAt,
  place,
  square,
  squareWorld,
  totalKm2,
  two,
} from './area-worlds.js';
import { capture, smallDataset } from './small-world.js';

describe('control areas', () => {
  it('give each point to the nearest place, and fill the country without overlap', () => {
    const areas = controlAreas(squareWorld(two), at, { radiusKm: everywhere });
    expect(areas.features.map(({ id }) => id)).toEqual(['held government', 'held opposition']);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(square), 2);
    expect(featuresAt(areas, [36.9, 34.5])[0]?.properties.parties).toEqual(['government']);
    expect(featuresAt(areas, [37.1, 34.5])[0]?.properties.parties).toEqual(['opposition']);
    expect(areas.features[0]?.properties).toMatchObject({
      method: 'modelled',
      places: ['a'],
      credibility: 'probable',
      evidence: { events: ['base-a'] },
      at: '2024-12-06T00:00:00+03:00',
      asOf: null,
    });
    expectRfc7946(areas);
  });

  it('leave what lies farther from every place than it speaks to nobody', () => {
    const areas = controlAreas(squareWorld(two), at, { radiusKm: { town: 20 } });
    expect(areas.features.map(({ id }) => id)).toEqual([
      'held government',
      'held opposition',
      'unreported',
    ]);
    const [near, , none] = areas.features;
    expect(near?.properties.areaKm2).toBeCloseTo(Math.PI * 400, -1);
    expect(none?.properties).toMatchObject({ status: 'unreported', parties: [], places: [] });
    expect(none?.properties.evidence.claims).toEqual([]);
    expect(totalKm2(areas)).toBeCloseTo(borderKm2(square), 2);
    expectRfc7946(areas);
  });

  it('let a base speak for itself, and the ground around it go with the town that reaches it', () => {
    const atlas = squareWorld({
      places: [place('town', 36.5, 35), place('base', 36.6, 35, { kind: 'base' })],
      baseline: { town: 'opp', base: 'gov' },
    });
    const areas = controlAreas(atlas, at);
    expect(featuresAt(areas, [36.6, 35])[0]?.properties.parties).toEqual(['government']);
    // 4 km from the base, 5 from the town, and beyond: the base is nearer, and does not speak so far.
    expect(featuresAt(areas, [36.65, 35])[0]?.properties.parties).toEqual(['opposition']);
    expect(featuresAt(areas, [36.9, 35])[0]?.properties.status).toBe('unreported');
  });

  it('let a place speak as far as the zone that its holder announced', () => {
    const atlas = squareWorld({
      places: [place('town', 36.5, 35), place('base', 37.3, 35, { kind: 'base', zoneKm: 55 })],
      baseline: { town: 'opp', base: 'gov' },
    });
    const at50 = featuresAt(controlAreas(atlas, at), [37.84, 35]);
    expect(at50[0]?.properties.parties).toEqual(['government']);
    expect(featuresAt(controlAreas(atlas, at), [36.6, 35])[0]?.properties.parties).toEqual([
      'opposition',
    ]);
  });

  it('tell uncertain, contested and unknown parts apart from the sure one', () => {
    const atlas = squareWorld({
      places: ['a', 'b', 'c', 'd'].map((id, i) => place(id, 36.2 + i * 0.5, 35)),
      baseline: { a: 'gov', b: 'gov', c: 'gov' },
      events: [
        { when: at, effects: [capture('b', 'opp', 'gov')], said: ['opp'] },
        {
          kind: 'entry',
          when: at,
          effects: [{ control: { place: 'c', from: 'gov', to: 'opp', entry: true } }],
        },
      ],
    });
    const areas = controlAreas(atlas, at, { atLeast: 'probable', radiusKm: everywhere });
    expect(
      areas.features.map(({ properties: { status, parties, places } }) => [
        status,
        parties.join(),
        places.join(),
      ]),
    ).toEqual([
      ['contested', 'government,opposition', 'c'],
      ['held', 'government', 'a'],
      ['uncertain', 'government,opposition', 'b'],
      ['unknown', '', 'd'],
    ]);
    expect(
      controlAreas(atlas, at).features.find(({ id }) => id === 'held opposition')?.properties,
    ).toMatchObject({ credibility: 'possible' });
  });

  it('part by holder when asked, and join holders of one bloc otherwise', () => {
    const data = smallDataset({ ...two, baseline: { a: 'gov', b: 'gov-too' } });
    const atlas = createAtlas({
      ...data,
      boundaries: square,
      actors: [...data.actors, { ...data.actors[0], id: 'gov-too' } as (typeof data.actors)[0]],
    });
    const ids = (by: 'bloc' | 'holder') =>
      controlAreas(atlas, at, { by, radiusKm: everywhere }).features.map(({ id }) => id);
    expect(ids('bloc')).toEqual(['held government']);
    expect(ids('holder')).toEqual(['held gov', 'held gov-too']);
  });

  it('set apart what lies in a zone, whoever speaks for it, and draw no front along its edge', () => {
    const ring: LonLat[] = [
      [36.75, 34.5],
      [37.5, 34.5],
      [37.5, 35.5],
      [36.75, 35.5],
      [36.75, 34.5],
    ];
    const data = smallDataset({ ...two, areas: { strip: ['a'] } });
    const areas = data.areas.map((area) => ({ ...area, ring }));
    const atlas = createAtlas({ ...data, boundaries: square, areas });
    const drawn = controlAreas(atlas, at, { radiusKm: everywhere });
    expect(
      drawn.features.map(({ id, properties: { zone, places } }) => [id, zone, places]),
    ).toEqual([
      ['held government', undefined, ['a']],
      ['held government strip', 'strip', ['a']],
      ['held opposition', undefined, ['b']],
      ['held opposition strip', 'strip', ['b']],
    ]);
    expect(totalKm2(drawn)).toBeCloseTo(borderKm2(square), 2);
    const inZone = drawn.features.filter(({ properties }) => properties.zone === 'strip');
    const km2 = inZone.reduce((sum, { properties }) => sum + properties.areaKm2, 0);
    expect(km2).toBeCloseTo(areaKm2([[ring]]), 2);
    const lines = (one: typeof atlas) =>
      frontline(one, at, { radiusKm: everywhere }).features.map(({ properties }) =>
        properties.part === 'band' ? null : properties.lengthKm,
      );
    const [length, ...more] = lines(atlas);
    expect(more).toEqual([]);
    expect(length).toBeCloseTo(lines(squareWorld(two))[0] ?? 0, 3);
  });

  it('63. let nobody who stands across a line speak in a zone, and give them a circle that its edge takes in', () => {
    const ring: LonLat[] = [
      [36.4, 34.5],
      [37.5, 34.5],
      [37.5, 35.5],
      [36.4, 35.5],
      [36.4, 34.5],
    ];
    const data = smallDataset({ ...two, areas: { strip: ['b'] } });
    const inRing = data.places.filter(({ point }) => isWithin(point, [ring])).map(({ id }) => id);
    expect(inRing).toContain('a');
    const areas = data.areas.map((area) => ({ ...area, ring, closedTo: ['a'] }));
    const drawn = controlAreas(createAtlas({ ...data, boundaries: square, areas }), at, {
      radiusKm: everywhere,
    });
    expect(drawn.features.map(({ id, properties: { places } }) => [id, places])).toEqual([
      ['held government', ['a']],
      ['held opposition', ['b']],
      ['held opposition strip', ['b']],
    ]);
    const [, , inside] = drawn.features;
    // All of the zone but a circle of a kilometre.
    const circle = areaKm2([[ring]]) - (inside?.properties.areaKm2 ?? 0);
    expect(circle).toBeGreaterThan(3.1);
    expect(circle).toBeLessThan(Math.PI);
    expect(totalKm2(drawn)).toBeCloseTo(borderKm2(square), 2);
  });

  it('leave out bridges, junctions, places abroad and places nobody can point at', () => {
    const atlas = squareWorld({
      places: [
        place('a', 36.5, 35),
        place('bridge', 36.6, 35, { kind: 'bridge' }),
        place('junction', 36.7, 35, { kind: 'junction' }),
        place('abroad', 36.8, 35, { region: null, country: 'LB' }),
        place('vague', 36.9, 35, { precisionMetres: 40_000 }),
      ],
      baseline: { a: 'gov' },
    });
    const { sites } = cellsOf(atlas);
    expect(sites.map((site) => site.place)).toEqual(['a']);
  });

  it('make one site of places on one point, for which the town speaks before its quarters and bases', () => {
    const atlas = squareWorld({
      places: [
        place('barracks', 36.5, 35, { kind: 'base' }),
        place('quarter', 36.5, 35, { kind: 'neighbourhood', heldWith: 'city' }),
        place('city', 36.500_000_001, 35, { kind: 'city' }),
        place('b', 37.5, 35),
      ],
      baseline: { city: 'gov', b: 'opp' },
    });
    expect(cellsOf(atlas).sites.map(({ places }) => places)).toEqual([
      ['city', 'quarter', 'barracks'],
      ['b'],
    ]);
    expect(totalKm2(controlAreas(atlas, at))).toBeCloseTo(borderKm2(square), 2);
  });
});
