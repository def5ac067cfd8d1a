import type { PlaceKind } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import {
  checkCorridors,
  checkReach,
  checkRoute,
  chokepoints,
  createAtlas,
  routeTimeline,
} from '../src/index.js';
import { all, ask, at, bLost, line, ring, world } from './small-roads.js';
import { capture, closed, type Happening, smallDataset, smallWorld } from './small-world.js';

describe('chokepoints', () => {
  it('say: Homs alone, or Shinshar and Qattinah together', () => {
    const places = ['damascus', 'shinshar', 'qattinah', 'homs', 'tartus'];
    const atlas = smallWorld({
      places,
      baseline: Object.fromEntries(places.map((place) => [place, 'gov'])),
      segments: [
        { a: 'damascus', b: 'shinshar' },
        { a: 'damascus', b: 'qattinah' },
        { a: 'shinshar', b: 'homs' },
        { a: 'qattinah', b: 'homs' },
        { a: 'homs', b: 'tartus' },
      ],
    });
    const cut = chokepoints(atlas, { from: 'damascus', to: 'tartus', at });
    expect(cut).toMatchObject({
      places: ['homs'],
      all: { cuts: [['homs']], complete: true },
      larger: { cuts: [['shinshar', 'qattinah']], complete: true },
      segments: ['homs-tartus'],
      allSegments: { cuts: [['homs-tartus']], complete: true },
    });
    expect(checkRoute(atlas, { from: 'damascus', to: 'tartus', at })).toMatchObject({
      status: 'open',
      chokepoints: cut,
    });
  });

  it('count a segment that joins the ends among what must be lost', () => {
    const atlas = world({ segments: [...line, { a: 'a', b: 'c' }] });
    expect(chokepoints(atlas, ask)).toMatchObject({ places: null, all: { cuts: [['b', 'a-c']] } });
  });

  it('name the cheapest to hold first, and of the larger ones those of the fewest places', () => {
    const ids = ['a', 'm', 'v', 'p', 'q', 'r', 's', 'u', 'c'];
    const kinds: Record<string, PlaceKind> = { m: 'city', v: 'village' };
    const join = (one: string, others: string) => [...others].map((b) => ({ a: one, b }));
    const atlas = smallWorld({
      places: ids.map((id) => ({ id, kind: kinds[id] ?? 'town' })),
      baseline: Object.fromEntries(ids.map((id) => [id, 'gov'])),
      segments: [
        { a: 'a', b: 'm' },
        { a: 'm', b: 'v' },
        ...join('v', 'pqr'),
        ...[...'pqr'].flatMap((one) => join(one, 'su')),
        ...join('c', 'su'),
      ],
    });
    const { places, all, larger } = chokepoints(atlas, { ...ask, within: 'any', extra: 2 });
    expect([places, all.cuts]).toEqual([['v'], [['v'], ['m']]]);
    expect(larger.cuts).toEqual([
      ['s', 'u'],
      ['p', 'q', 'r'],
    ]);
  });

  it('refuse an unknown place to avoid', () => {
    expect(() => checkRoute(world({}), { ...ask, avoid: ['bb'] })).toThrow('no place or segment');
  });
});

describe('timelines', () => {
  it.each([
    ['the width of a span', 'timing', { when: '2024-12-04/2024-12-06', said: ['sohr'] }],
    [
      'doubt of what is said',
      'sources',
      { when: '2024-12-04', said: ['opp', { origin: 'gov', stance: 'denies' }] },
    ],
  ] satisfies [string, string, Partial<Happening>][])(
    'of a road say that %s leaves it open whether it was shut',
    (_, reason, told) => {
      const shut = { id: 'shut', kind: 'closure' as const, effects: [closed('a-b')], ...told };
      const { spells } = routeTimeline(world({ events: [shut] }), ask);
      const doubtful = spells.find(({ status }) => status === 'uncertain');
      expect(doubtful?.because).toMatchObject([{ segment: 'a-b', reason }]);
    },
  );

  it('bound a severance by doubt, and say that it is doubt', () => {
    const atlas = world({
      events: [
        {
          id: 'rumour',
          when: '2024-12-02',
          effects: [capture('b', 'opp', 'gov')],
          said: ['opp', { origin: 'gov', stance: 'denies' }],
        },
        { id: 'b-lost', when: '2024-12-05', effects: [capture('b', 'opp', 'gov')], said: ['gov'] },
      ],
    });
    const { severances } = routeTimeline(atlas, ask);
    expect(severances).toMatchObject([
      {
        began: { earliest: '2024-12-02T00:00:00+03:00', latest: '2024-12-06T00:00:00+03:00' },
        ended: null,
        reason: 'sources',
        beganBy: [
          { place: 'b', evidence: { events: ['rumour'] } },
          { place: 'b', evidence: { events: ['b-lost'] } },
        ],
      },
    ]);
  });

  it('name the doubt that stays, where an event’s span leaves the beginning open as well', () => {
    const bothAt = (first: string, second: string) =>
      world({
        segments: [...line, { a: 'c', b: 'd' }],
        events: [
          {
            when: '2024-12-02',
            effects: [capture(first, 'opp', 'gov')],
            said: ['opp', { origin: 'gov', stance: 'denies' }],
          },
          { when: '2024-12-02', effects: [capture(second, 'opp', 'gov')] },
        ],
      });
    for (const atlas of [bothAt('b', 'c'), bothAt('c', 'b')]) {
      const [severance] = routeTimeline(atlas, { ...ask, to: 'd' }).severances;
      expect(severance).toMatchObject({
        began: { earliest: '2024-12-02T00:00:00+03:00', latest: '2024-12-03T00:00:00+03:00' },
        reason: 'sources',
      });
      const beginning = severance?.beganBy.filter(({ after }) => after === 'uncertain');
      expect(beginning?.map(({ reason }) => reason).sort()).toEqual(['sources', 'timing']);
    }
  });

  it('know no earliest time when the days begin in doubt', () => {
    const atlas = world({ baseline: { a: 'gov', c: 'gov' }, events: [bLost] });
    expect(routeTimeline(atlas, ask).severances).toMatchObject([
      { began: { earliest: null, latest: '2024-12-06T00:00:00+03:00' }, reason: null },
    ]);
    expect(checkRoute(atlas, ask)).toMatchObject({ since: { earliest: null } });
  });

  it('take a severance that may have been interrupted for one, with what may have interrupted it', () => {
    const atlas = world({
      events: [
        { when: '2024-12-01', effects: [capture('b', 'opp', 'gov')] },
        {
          id: 'retaken',
          when: '2024-12-03/2024-12-04',
          effects: [capture('b', 'gov', 'opp')],
          said: ['gov'],
        },
        {
          when: '2024-12-03/2024-12-04',
          effects: [capture('b', 'opp', 'gov')],
          after: ['retaken'],
        },
      ],
    });
    const { severances } = routeTimeline(atlas, ask);
    expect(severances).toHaveLength(1);
    expect(severances[0]).toMatchObject({
      began: { earliest: '2024-12-01T00:00:00+03:00', latest: '2024-12-02T00:00:00+03:00' },
      ended: null,
      mayHaveOpened: [{ from: '2024-12-03T00:00:00+03:00', until: '2024-12-05T00:00:00+03:00' }],
    });
    expect(checkRoute(atlas, ask)).toMatchObject({
      since: { earliest: '2024-12-01T00:00:00+03:00', latest: '2024-12-05T00:00:00+03:00' },
    });
  });

  it('turn where two blocs begin to stand otherwise to each other', () => {
    const dataset = smallDataset({
      baseline: { ...all, b: 'sdf' },
      segments: line,
      relations: [],
    });
    const word = (relation: 'hostile' | 'allied', from: string) => ({
      a: 'government' as const,
      b: 'sdf' as const,
      relation,
      from,
      sources: [],
    });
    const change = '2024-12-03T12:00:00+03:00';
    const atlas = createAtlas({
      ...dataset,
      relations: [
        { ...word('hostile', '2024-11-26T00:00:00+03:00'), until: change },
        word('allied', change),
      ],
    });
    expect(routeTimeline(atlas, ask).spells).toMatchObject([
      { status: 'severed', until: change },
      { status: 'open', from: change, because: [{ place: 'b' }] },
    ]);
  });

  it('name only what the turn hangs on', () => {
    const atlas = world({
      segments: [...ring, { id: 'stub', a: 'b', b: 'e' }],
      places: ['a', 'b', 'c', 'd', 'e'],
      baseline: { ...all, e: 'gov' },
      events: [
        { id: 'd-lost', when: '2024-12-01', effects: [capture('d', 'opp', 'gov')] },
        bLost,
        { id: 'e-lost', when: '2024-12-05', effects: [capture('e', 'opp', 'gov')] },
      ],
    });
    const { spells } = routeTimeline(atlas, ask);
    expect(
      spells.map(({ status, because }) => [status, because.map(({ place }) => place)]),
    ).toEqual([
      ['open', []],
      ['uncertain', ['b']],
      ['severed', ['b']],
    ]);
  });
});

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
