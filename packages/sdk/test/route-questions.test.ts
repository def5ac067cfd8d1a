/** What a place still reaches, ways that avoid a place, and corridors. */
import { describe, expect, it } from 'vitest';
import {
  checkCorridors,
  checkReach,
  checkRoute,
  createAtlas,
  routeTimeline,
} from '../src/index.js';
import { all, ask, at, bLost, line, ring, world } from './small-roads.js';
import { capture, smallDataset } from './small-world.js';

describe('reach', () => {
  it('counts the places within reach, what every way to each passes, and the exits', () => {
    const atlas = world({
      segments: ring,
      events: [{ ...bLost, said: ['opp', { origin: 'gov', stance: 'denies' }] }],
    });
    expect(checkReach(atlas, { place: 'a', at, bloc: 'government' })).toMatchObject({
      status: 'open',
      reached: [
        { place: 'b', status: 'uncertain', through: null },
        { place: 'c', status: 'open', through: 'd' },
        { place: 'd', status: 'open', through: null },
      ],
      exits: [
        { segment: 'a-b', to: 'b', status: 'uncertain' },
        { segment: 'a-d', to: 'd', status: 'open' },
      ],
      remaining: { certain: 1, possible: 2 },
    });
  });

  it('tells what an exit is built as, where it is more than a road, and reaches nothing through what is avoided', () => {
    const atlas = world({
      segments: [
        { a: 'a', b: 'b', structure: 'bridge' },
        { a: 'b', b: 'c' },
      ],
    });
    const reach = checkReach(atlas, { place: 'b', at });
    expect(reach.exits.map(({ segment, structure }) => [segment, structure])).toEqual([
      ['a-b', 'bridge'],
      ['b-c', undefined],
    ]);
    expect(Object.keys(reach.exits[1] ?? {})).not.toContain('structure');
    const round = checkReach(atlas, { place: 'b', at, avoid: ['a-b', 'c'] });
    expect(round.reached).toEqual([]);
    expect(round.exits.map(({ status }) => status)).toEqual(['severed', 'severed']);
  });

  it('leaves nothing to a place that is lost', () => {
    const atlas = world({ events: [{ ...bLost, effects: [capture('a', 'opp', 'gov')] }] });
    expect(checkReach(atlas, { place: 'a', at })).toMatchObject({
      status: 'severed',
      reached: [],
      exits: [{ status: 'severed', evidence: { events: ['b-lost'] } }],
      remaining: { certain: 0, possible: 0 },
    });
  });
});

describe('a way that avoids a place', () => {
  const far = world({
    places: ['a', 'b', 'c', { id: 'd', point: [38, 36.5] }],
    segments: ring,
  });

  it('is as long as the way that is left, now and on every day', () => {
    const round = { ...ask, avoid: ['b'] };
    expect(checkRoute(far, ask).status).toBe('open');
    expect(checkRoute(far, round).status).toBe('uncertain');
    expect(routeTimeline(far, round).spells.map(({ status }) => status)).toEqual(['uncertain']);
    const any = routeTimeline(far, { ...round, within: 'any' });
    expect(any.spells.map(({ status }) => status)).toEqual(['open']);
  });

  it('is none where there is no other, however long it may be', () => {
    const round = { ...ask, within: 'any' } as const;
    for (const avoid of [['b'], ['a-b']]) {
      const { spells } = routeTimeline(world({}), { ...round, avoid });
      expect(spells.map(({ status }) => status)).toEqual(['severed']);
    }
  });
});

describe('corridors', () => {
  it('are a table of corridor, side and day', () => {
    const atlas = createAtlas({
      ...smallDataset({ baseline: all, segments: line, events: [bLost] }),
      corridors: [
        {
          id: 'a-to-c',
          names: { en: 'A to C', variants: [] },
          from: 'a',
          to: 'c',
          bloc: 'government',
        },
      ],
    });
    const table = checkCorridors(atlas, { besides: 'opposition' });
    expect(table).toHaveLength(24);
    expect(table.map(({ status }) => status[0]).join('')).toBe('oooooooossss'.padEnd(24, 's'));
    expect(checkCorridors(atlas, { at, bloc: 'opposition' })).toEqual([]);
    expect(checkCorridors(atlas, { at, bloc: 'government' })).toHaveLength(1);
    expect(() => checkCorridors(atlas, { corridors: ['a-to-d'] })).toThrow(
      "no corridor 'a-to-d'; did you mean 'a-to-c'?",
    );
    expect(checkCorridors(atlas, { at })).toMatchObject([
      {
        corridor: 'a-to-c',
        bloc: 'government',
        status: 'severed',
        credibility: 'probable',
        since: { earliest: '2024-12-05T00:00:00+03:00' },
        repair: ['b'],
      },
    ]);
  });
});
