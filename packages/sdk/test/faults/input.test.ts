/** What strangers put in, each with its right answer: words, points, ids. */
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/geodesy/within.js';
import {
  assume,
  checkCorridors,
  checkRoute,
  cite,
  controlAt,
  createAtlas,
  distanceBetween,
  distanceToHoms,
  findPlace,
  nearestHeld,
  syria2024,
  without,
} from '../../src/index.js';
import { type Any, fault, S } from './fault.js';

describe('closed words', () => {
  const cases: [what: string, call: () => unknown, nearest: string | undefined, word: string][] = [
    [
      'a bloc',
      () => nearestHeld(S, { to: 'homs', bloc: 'goverment', at: '2024-12-06' } as Any),
      'government',
      'opposition',
    ],
    [
      'how sure',
      () => controlAt(S, 'hama', '2024-12-06', { atLeast: 'sure' } as Any),
      undefined,
      'probable',
    ],
    [
      'an actor for a bloc',
      () => checkRoute(S, { from: 'damascus', to: 'tartus', at: '2024-12-06', bloc: 'saa' } as Any),
      'sdf',
      'government',
    ],
    [
      'a passage',
      () => assume(S, [{ segment: 'rastan-m5-bridge', passage: 'shut' }] as Any),
      undefined,
      'closed',
    ],
    ['a measure', () => distanceToHoms(S, 'hama', { by: 'rail' } as Any), undefined, 'road'],
    ['a kind', () => findPlace(S, 'Hama', { kind: 'towne' } as Any), 'town', 'base'],
  ];
  for (const [what, call, nearest, word] of cases)
    it(`of ${what} are named, with the nearest`, () => {
      const error = fault(call);
      expect(error.code).toBe('unknown-word');
      expect(error.nearest).toBe(nearest);
      expect(error.valid).toContain(word);
      expect(error.message).toContain(word);
    });

  it('of a corridor are ids', () => {
    const error = fault(() => checkCorridors(S, { corridors: ['nope'] } as Any));
    expect(error.code).toBe('unknown-id');
  });
});

describe('names of options', () => {
  it('are named, with the nearest', () => {
    const misspelt = fault(() => controlAt(S, 'hama', '2024-12-05', { asof: '2024-12-01' } as Any));
    expect([misspelt.code, misspelt.nearest]).toEqual(['unknown-option', 'asOf']);
    const singular = fault(() => without(S, { origin: ['sohr'] } as Any));
    expect([singular.code, singular.nearest]).toEqual(['unknown-option', 'origins']);
  });
});

describe('points', () => {
  it('of Homs turned round are refused with both readings', () => {
    const error = fault(() => distanceToHoms(S, [34.727, 36.723]));
    expect(error.code).toBe('invalid-point');
    expect(error.message).toContain('longitude 34.727, latitude 36.723');
    expect(error.message).toContain('longitude 36.723, latitude 34.727');
  });

  it('of every place turned round, but for those whose mirror is at home too, are refused', () => {
    const { features } = syria2024.dataset.boundaries;
    const rings = features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    );
    // Some crossings lie a little beyond the outline.
    const inside = syria2024.dataset.places.filter(({ point }) => isWithin(point, rings as Any));
    const passed = inside.filter(({ point: [lon, lat] }) => {
      try {
        distanceToHoms(S, [lat, lon]);
        return true;
      } catch {
        return false;
      }
    });
    // Where both readings lie in the country, as near 36.2 E 36.2 N, nobody can tell.
    for (const { point } of passed) expect(Math.abs(point[0] - point[1])).toBeLessThan(1.5);
    expect(passed.length / inside.length).toBeLessThan(0.2);
  });

  it('elsewhere on earth are measured', () => {
    expect(distanceToHoms(S, [32.85, 39.93]).km).toBeCloseTo(671.6, 0);
    expect(distanceToHoms(S, [33.38, 35.17]).km).toBeGreaterThan(250);
    expect(distanceToHoms(S, [-70, -30]).km).toBeGreaterThan(10_000);
  });

  it('near Mersin are refused as an array and measured by name', () => {
    expect(fault(() => distanceToHoms(S, [34.63, 36.8])).code).toBe('invalid-point');
    const { km } = distanceToHoms(S, { lon: 34.63, lat: 36.8 });
    expect(km).toBeGreaterThan(250);
    expect(distanceToHoms(S, { lng: 34.63, lat: 36.8 }).km).toBe(km);
    expect(distanceToHoms(S, { longitude: 34.63, latitude: 36.8 }).km).toBe(km);
    expect(distanceToHoms(S, { type: 'Point', coordinates: [34.63, 36.8] }).km).toBe(km);
  });

  it('in no form are told the forms', () => {
    for (const given of [{ lon: 36 }, [36], ['36', '34'], [Number.NaN, 3], {}, [1e9, 5]])
      expect(fault(() => distanceToHoms(S, given as Any)).code).toBe('invalid-point');
  });

  it('have no direction from themselves', () => {
    expect(distanceToHoms(S, 'homs')).toMatchObject({ km: 0, bearing: null, compass: null });
    const near = nearestHeld(syria2024, { to: 'hama', bloc: 'opposition', at: '2024-12-08' });
    expect(near.certain).toMatchObject({ km: 0, compass: null });
  });
});

describe('bare errors of the language', () => {
  const calls: [what: string, call: () => unknown, code: string][] = [
    ['no atlas', () => (controlAt as Any)('hama', '2024-12-05'), 'not-an-atlas'],
    ['no name', () => findPlace(S, undefined as Any), 'invalid-value'],
    ['half a point', () => distanceToHoms(S, { lon: 36 } as Any), 'invalid-point'],
    ['no dataset', () => createAtlas(undefined as Any), 'dataset'],
    [
      'half a dataset',
      () => createAtlas({ ...syria2024.dataset, claims: undefined } as Any),
      'dataset',
    ],
    [
      'a road to a point',
      () => distanceBetween(S, 'homs', { lon: 36, lat: 34 }, { by: 'road' }),
      'invalid-value',
    ],
  ];
  for (const [what, call, code] of calls)
    it(`are none for ${what}`, () => expect(fault(call).code).toBe(code));

  it('are none for what can be cited', () => {
    const near = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: '2024-12-05' });
    expect(cite(syria2024, near).length).toBeGreaterThan(0);
  });
});

describe('an id that is none', () => {
  it('is told of findPlace', () => {
    for (const given of ['Hama city', 'حماة', 'Zzyzx'])
      expect(fault(() => controlAt(S, given as Any, '2024-12-05')).message).toContain('findPlace');
    expect(fault(() => controlAt(S, 'hamma' as Any, '2024-12-05')).message).toBe(
      "no place 'hamma'; did you mean 'hama'?",
    );
  });
});
