import type { LonLat } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import {
  approach,
  distanceBetween,
  encirclement,
  nearestHeld,
  syria2024,
  UnknownIdError,
} from '../src/index.js';
import { capture, smallWorld } from './small-world.js';

/** Homs in the middle, places 10, 20 and 30 km north of it, one to the south. */
const kmNorth = (km: number): LonLat => [36.7, 34.7 + km / 110.93];
const world = {
  places: [
    { id: 'homs', point: kmNorth(0) },
    { id: 'n10', point: kmNorth(10) },
    { id: 'n20', point: kmNorth(20) },
    { id: 'n30', point: kmNorth(30) },
    { id: 's20', point: kmNorth(-20) },
    { id: 'abroad', point: kmNorth(-5), country: 'LB', region: null },
  ],
  baseline: { homs: 'gov', n10: 'gov', n20: 'gov', n30: 'opp', s20: 'gov', abroad: 'opp' },
  segments: [
    { a: 'homs', b: 'n10' },
    { a: 'n10', b: 'n20' },
    { a: 'n20', b: 'n30' },
    { a: 'homs', b: 's20' },
  ],
};
const advance = [
  { when: '2024-12-05', effects: [capture('n20', 'opp', 'gov')] },
  { when: '2024-12-07', effects: [capture('n10', 'opp', 'gov')] },
];
const rounded = (values: readonly (number | null)[] | null) =>
  values?.map((value) => (value === null ? null : Math.round(value))) ?? null;

describe('the approach to a place', () => {
  const spells = approach(smallWorld({ ...world, events: advance }), {
    towards: 'homs',
    bloc: 'opposition',
  });

  it('tells at every change how far the nearest held place surely and possibly lay', () => {
    expect(spells.map(({ from, km }) => [from.slice(0, 10), rounded(km)])).toEqual([
      ['2024-11-27', [30, 30]],
      ['2024-12-05', [30, 20]],
      ['2024-12-06', [20, 20]],
      ['2024-12-07', [20, 10]],
      ['2024-12-08', [10, 10]],
    ]);
    expect(spells.every(({ compass }) => compass === 'N')).toBe(true);
    expect(spells[1]?.nearest).toMatchObject({
      certain: { place: 'n30' },
      possible: { place: 'n20', state: { status: 'uncertain' } },
    });
  });

  it('partitions the time asked for', () => {
    expect(spells[0]?.from).toBe('2024-11-27T00:00:00+03:00');
    expect(spells.at(-1)?.until).toBe('2024-12-09T00:00:00+03:00');
    spells.slice(1).forEach(({ from }, i) => {
      expect(from).toBe(spells[i]?.until);
    });
  });

  it('tells the least and the most km that were gained in a day', () => {
    expect(spells.map(({ kmPerDay }) => rounded(kmPerDay))).toEqual([
      null,
      [0, 10],
      [10, 10],
      [0, 10],
      [10, 10],
    ]);
  });

  it('measures along the roads too, and says when there are none', () => {
    expect(spells.map(({ roadKm }) => rounded(roadKm))).toEqual(
      spells.map(({ km }) => rounded(km)),
    );
    const apart = approach(smallWorld({ ...world, segments: [] }), {
      towards: 'homs',
      bloc: 'opposition',
    });
    expect(apart.map(({ roadKm }) => roadKm)).toEqual([[null, null]]);
  });

  it('has no distance while no place is held', () => {
    const [only, ...more] = approach(smallWorld(world), { towards: 'homs', bloc: 'sdf' });
    expect(more).toHaveLength(0);
    expect(only).toMatchObject({ km: [null, null], compass: null, kmPerDay: null });
  });

  it('takes the days asked for, a bare date from its start to its end', () => {
    const days = approach(smallWorld({ ...world, events: advance }), {
      towards: 'homs',
      bloc: 'opposition',
      from: '2024-12-05',
      until: '2024-12-05',
    });
    expect(days.map(({ from, until }) => [from, until])).toEqual([
      ['2024-12-05T00:00:00+03:00', '2024-12-05T00:00:00+03:00'],
      ['2024-12-05T00:00:00+03:00', '2024-12-06T00:00:00+03:00'],
      ['2024-12-06T00:00:00+03:00', '2024-12-06T00:00:00+03:00'],
    ]);
    expect(() =>
      approach(smallWorld(world), {
        towards: 'homs',
        bloc: 'opposition',
        from: '2024-12-06',
        until: '2024-12-01',
      }),
    ).toThrow('the end comes before the beginning');
    expect(() => approach(smallWorld(world), { towards: 'hom', bloc: 'opposition' })).toThrow(
      UnknownIdError,
    );
  });

  it('knows then only what was known then', () => {
    const late = smallWorld({
      ...world,
      events: [
        {
          when: '2024-12-05',
          effects: [capture('n20', 'opp', 'gov')],
          said: [{ origin: 'sohr', published: '2024-12-06' }],
        },
      ],
    });
    const question = { towards: 'homs', bloc: 'opposition' as const };
    expect(approach(late, { ...question, asOf: '2024-12-05' })).toHaveLength(1);
    expect(approach(late, question)).toHaveLength(3);
  });

  it('of the record agrees with a search over all places at sampled instants', () => {
    for (const [towards, bloc] of [
      ['homs', 'opposition'],
      ['damascus', 'opposition'],
      ['deir-ez-zor', 'sdf'],
    ] as const) {
      const found = approach(syria2024, { towards, bloc });
      for (let hour = 1; hour < 12 * 24; hour += 7) {
        const at = new Date(Date.parse('2024-11-27T00:30:00+03:00') + hour * 3_600_000);
        const { certain, possible } = nearestHeld(syria2024, { to: towards, bloc, at });
        const spell = found.findLast(({ from }) => Date.parse(from) <= at.getTime());
        expect(spell?.km).toEqual([certain?.km ?? null, possible?.km ?? null]);
      }
      const { certain } = found.at(-1)?.nearestByRoad ?? {};
      if (certain && certain.place !== towards)
        expect(certain.km).toBeCloseTo(
          distanceBetween(syria2024, towards, certain.place, { by: 'road' }).km,
          6,
        );
    }
  });
});

describe('encirclement', () => {
  const ask = { place: 'homs', at: '2024-12-08', bloc: 'opposition' as const };

  it('is the share of the directions and of the roads out that are held', () => {
    const atlas = smallWorld({ ...world, events: advance });
    const before = encirclement(atlas, { ...ask, at: '2024-12-04', withinKm: 15 });
    expect(before).toMatchObject({ compassShare: [0, 0], exitShare: [0, 0] });
    const between = encirclement(atlas, { ...ask, at: '2024-12-07T12:00', withinKm: 15 });
    expect(between).toMatchObject({ compassShare: [0, 1], exitShare: [0, 0.5] });
    const after = encirclement(atlas, { ...ask, withinKm: 15 });
    expect(after.exits).toMatchObject([
      { segment: 'homs-n10', towards: 'n10', compass: 'N', standing: 'certain' },
      { segment: 'homs-s20', towards: 's20', compass: 'S', standing: 'none' },
    ]);
    expect(after.sectors.find(({ compass }) => compass === 'N')).toMatchObject({
      standing: 'certain',
      place: 'n10',
    });
    expect(after.sectors.find(({ compass }) => compass === 'E')?.standing).toBe('empty');
    expect(after.compassShare).toEqual([1, 1]);
    expect(encirclement(atlas, { ...ask, withinKm: 25 }).compassShare).toEqual([0.5, 0.5]);
  });

  it('counts a road as an exit only when it leads out of the distance', () => {
    const atlas = smallWorld(world);
    expect(
      encirclement(atlas, { ...ask, withinKm: 25 }).exits.map(({ towards }) => towards),
    ).toEqual(['n10']);
    expect(encirclement(atlas, { ...ask, withinKm: 50 })).toMatchObject({
      exits: [],
      exitShare: null,
    });
  });

  it('leaves by the roads of what is held with the place', () => {
    const atlas = smallWorld({
      ...world,
      places: [...world.places, { id: 'gate', point: kmNorth(2), heldWith: 'homs' }],
      segments: [
        { a: 'homs', b: 'gate' },
        { a: 'gate', b: 'n10' },
        { a: 'n10', b: 'n30' },
      ],
      events: advance,
    });
    expect(encirclement(atlas, { ...ask, withinKm: 25 }).exits).toMatchObject([
      { segment: 'gate-n10', standing: 'certain' },
    ]);
  });

  it('refuses a distance that is none', () => {
    expect(() => encirclement(smallWorld(world), { ...ask, withinKm: -1 })).toThrow(
      'withinKm: -1; expected km above 0',
    );
  });
});
