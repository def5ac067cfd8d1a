/** The worked cases of roads, second part. */
import { describe, expect, it } from 'vitest';
import { assume, checkReach, checkRoute, chokepoints, routeTimeline } from '../src/index.js';
import { all, ask, bLost, line, ring, world } from './small-roads.js';
import { capture, closed, type SmallWorld } from './small-world.js';

const bLeft = {
  id: 'b-left',
  kind: 'withdrawal' as const,
  when: '2024-12-05T18/2024-12-05T23',
  effects: [capture('b', 'nobody', 'gov')],
};
const denied = { origin: 'gov', stance: 'denies' as const };
const opened = { passage: { segment: 'a-b', to: 'open' as const } };
/** A and C joined by two crossroads that T commands; T itself lies on no road. */
const commanded = (over: SmallWorld = {}) =>
  world({
    places: [
      'a',
      { id: 'j', kind: 'junction', guardedFrom: 't' },
      { id: 'k', kind: 'junction', guardedFrom: 't' },
      'c',
      't',
    ],
    baseline: { a: 'gov', c: 'gov', t: 'gov' },
    segments: [
      { a: 'a', b: 'j' },
      { a: 'j', b: 'c' },
      { a: 'a', b: 'k' },
      { a: 'k', b: 'c' },
    ],
    ...over,
  });

describe('roads, second part', () => {
  it('44. run over what was left and is empty, for whoever dares', () => {
    expect(checkRoute(world({ events: [bLeft] }), ask)).toMatchObject({
      status: 'open',
      route: { places: ['a', 'b', 'c'] },
      exposed: [{ place: 'b', why: 'vacated', km: 0 }],
    });
    const theirs = world({
      baseline: { a: 'opp', b: 'gov', c: 'opp' },
      events: [bLeft],
    });
    expect(checkRoute(theirs, { ...ask, bloc: 'opposition' }).status).toBe('open');
    expect(checkRoute(world({}), ask)).toMatchObject({ exposed: [] });
  });

  it('44. tell what is fought for close by, and how far off', () => {
    const near = world({
      places: ['a', 'b', 'c', { id: 'd', point: [36.8, 34.73] }, { id: 'e', point: [36.8, 34.8] }],
      events: ['d', 'e'].map((place) => ({
        kind: 'entry' as const,
        when: '2024-12-05',
        effects: [{ control: { place, to: 'opp', from: 'gov', entry: true as const } }],
      })),
    });
    const answer = checkRoute(near, ask);
    const exposed = answer.status === 'open' ? answer.exposed : [];
    expect(exposed.map(({ place, why }) => [place, why])).toEqual([['d', 'contested']]);
    expect(exposed[0]?.km).toBeCloseTo(3.33, 1);
  });

  it('62. are exposed to an enemy close by, to what may be left, and to what others say is lost', () => {
    const beside = (id: string, lon: number, over = {}) => ({
      id,
      point: [lon, 34.73] as const,
      ...over,
    });
    const atlas = world({
      places: [
        ...['a', 'b', 'c'],
        beside('d', 36.72),
        beside('e', 36.74),
        beside('quarter', 36.77, { heldWith: 'f', point: [36.77, 34.71] }),
        beside('f', 36.76),
        beside('farther', 36.77, { heldWith: 'f', point: [36.77, 34.74] }),
        beside('neutral', 36.82),
        beside('far', 36.84, { point: [36.84, 34.8] }),
      ],
      baseline: { ...all, e: 'gov', f: 'gov', neutral: 'turkey', far: 'opp', d: 'opp' },
      events: [
        {
          ...bLeft,
          id: 'e-left',
          when: '2024-12-05/2024-12-06',
          effects: [capture('e', 'nobody', 'gov')],
        },
        {
          id: 'f-lost',
          when: '2024-12-05',
          effects: [capture('f', 'opp', 'gov')],
          said: ['opp', ...['sohr', 'ap'].map((origin) => ({ origin, stance: 'denies' as const }))],
        },
        {
          id: 'neutral-lost',
          when: '2024-12-05',
          effects: [capture('neutral', 'opp', 'turkey')],
          said: ['opp', ...['sohr', 'ap'].map((origin) => ({ origin, stance: 'denies' as const }))],
        },
      ],
    });
    const asked = { ...ask, at: '2024-12-05T23:00' };
    const answer = checkRoute(atlas, asked);
    const exposed = answer.status === 'open' ? answer.exposed : [];
    expect(exposed.map(({ place, why }) => `${place} ${why}`)).toEqual([
      'd hostile',
      'e uncertain',
      'f disputed',
    ]);
    expect(exposed[2]?.km).toBeCloseTo(1.1, 1);
    const given = { id: 'd-given', kind: 'handover' as const, when: '2024-12-05/2024-12-07' };
    const among = (receiver: string) =>
      checkRoute(
        world({
          places: ['a', 'b', 'c', beside('d', 36.72)],
          baseline: { ...all, d: 'gov' },
          events: [{ ...given, effects: [capture('d', receiver, 'gov')] }],
          relations: [['government', 'lebanon', 'allied']],
        }),
        asked,
      );
    expect(among('lebanon')).toMatchObject({ status: 'open', exposed: [] });
    expect(among('turkey')).toMatchObject({ exposed: [{ place: 'd', why: 'uncertain' }] });
    const theirs = checkRoute(world({ ...{ baseline: { a: 'opp', b: 'opp', c: 'opp' } } }), {
      ...asked,
      bloc: 'opposition',
    });
    expect(theirs).toMatchObject({ status: 'open', exposed: [] });
  });

  it('45. are closed from the beginning where the baseline says so, until they are opened', () => {
    const shut = { baselinePassages: { 'a-b': { passage: 'closed' as const } } };
    expect(checkRoute(world(shut), ask)).toMatchObject({
      status: 'severed',
      since: { earliest: null },
      cutBy: [{ segment: 'a-b', credibility: 'probable', evidence: { events: ['base-a-b'] } }],
      repair: ['a-b'],
    });
    const mended = world({
      ...shut,
      events: [{ kind: 'reopening', when: '2024-12-03', effects: [opened] }],
    });
    expect(checkRoute(mended, { ...ask, at: '2024-12-02' }).status).toBe('severed');
    expect(checkRoute(mended, ask).status).toBe('open');
  });

  it('show who tells that a bridge was struck, where that is not believed', () => {
    const struck = world({
      events: [
        {
          kind: 'strike',
          when: '2024-12-03',
          effects: [closed('a-b')],
          said: ['opp', ...['sohr', 'ap'].map((origin) => ({ origin, stance: 'denies' as const }))],
        },
      ],
    });
    expect(checkRoute(struck, { ...ask, at: '2024-12-02' })).toMatchObject({ disputes: [] });
    const answer = checkRoute(struck, ask);
    expect(answer).toMatchObject({ status: 'open', disputed: true });
    expect(answer.evidence.events).not.toContain('e1');
    expect(answer.disputes).toHaveLength(1);
    const unbelieved = world({
      baselinePassages: {
        'a-b': {
          passage: 'closed',
          said: ['opp', { origin: 'sohr', stance: 'denies' }, { origin: 'ap', stance: 'denies' }],
        },
      },
    });
    expect(checkRoute(unbelieved, ask)).toMatchObject({ status: 'open', disputed: true });
  });

  it('46. are not open by a way that nobody would drive, which is shown beyond', () => {
    const far = (over: object) =>
      checkRoute(
        world({ segments: [...line, { id: 'far', a: 'a', b: 'c', ...over }], events: [bLost] }),
        ask,
      );
    expect(far({ via: [[36.8, 35.2]] })).toMatchObject({
      status: 'uncertain',
      hinges: [{ place: 'b' }],
      beyond: { route: { segments: ['far'] }, roughest: 'primary' },
      evidence: { events: expect.arrayContaining(['b-lost']) },
    });
    expect(far({ class: 'track' })).toMatchObject({
      status: 'uncertain',
      beyond: { roughest: 'track', detour: expect.closeTo(1, 6) },
    });
    expect(far({})).toMatchObject({ status: 'open', roughest: 'primary' });
    const long = world({
      segments: [...line, { id: 'far', a: 'a', b: 'c', via: [[36.8, 35.2]] }],
      events: [bLost],
    });
    expect(checkRoute(long, { ...ask, within: 'any' }).status).toBe('open');
    expect(checkRoute(long, { ...ask, within: { detour: 10 } }).status).toBe('open');
    expect(routeTimeline(long, ask).spells.map(({ status }) => status)).toEqual([
      'open',
      'uncertain',
    ]);
    expect(routeTimeline(long, ask).spells[1]?.because).toMatchObject([{ place: 'b' }]);
  });

  it('46. may be rough where the usual way is rough too', () => {
    const tracks = line.map((segment) => ({ ...segment, class: 'track' as const }));
    expect(checkRoute(world({ segments: tracks }), ask)).toMatchObject({
      status: 'open',
      roughest: 'track',
    });
  });

  it('47. are cut by the town that commands the crossroads, once', () => {
    expect(chokepoints(commanded(), ask)).toMatchObject({
      places: ['t'],
      all: { cuts: [['t']], complete: true },
    });
    const lost = commanded({
      events: [{ id: 't-lost', when: '2024-12-05', effects: [capture('t', 'opp', 'gov')] }],
    });
    expect(checkRoute(lost, ask)).toMatchObject({
      status: 'severed',
      cutBy: [{ place: 't', evidence: { events: ['t-lost'] } }],
      minimumCut: [{ place: 't' }],
      repair: ['t'],
    });
    expect(checkRoute(assume(lost, [{ place: 't', holder: 'gov' }]), ask).status).toBe('open');
    const fought = commanded({
      events: [
        {
          kind: 'entry',
          when: '2024-12-05',
          effects: [{ control: { place: 't', to: 'opp', from: 'gov', entry: true } }],
        },
      ],
    });
    expect(checkRoute(fought, ask)).toMatchObject({
      status: 'uncertain',
      hinges: [{ place: 't' }],
    });
  });

  it('47. are cut by a crossroads itself where reports name it', () => {
    const named = commanded({
      events: [{ when: '2024-12-05', effects: [capture('j', 'opp', 'gov')] }],
    });
    expect(checkRoute(named, ask)).toMatchObject({
      status: 'open',
      route: { places: ['a', 'k', 'c'] },
    });
    expect(checkRoute(named, { ...ask, avoid: ['k'] })).toMatchObject({
      status: 'severed',
      repair: ['j'],
    });
  });

  it('47. spare a city where a village does', () => {
    const atlas = world({
      places: ['a', { id: 'b', kind: 'city' }, { id: 'd', kind: 'village' }, 'c'],
      segments: [
        { a: 'a', b: 'b' },
        { a: 'b', b: 'd' },
        { a: 'd', b: 'c' },
      ],
    });
    expect(chokepoints(atlas, ask)).toMatchObject({
      places: ['d'],
      all: { cuts: [['d'], ['b']] },
    });
  });

  it('48. are as closed as is believed', () => {
    const closure = (said: string[]) =>
      world({
        events: [
          {
            kind: 'closure',
            when: '2024-12-05',
            effects: [closed('a-b')],
            actors: [{ actor: 'opp', role: 'agent' }],
            said,
          },
        ],
      });
    expect(checkRoute(closure(['opp']), ask)).toMatchObject({
      status: 'severed',
      credibility: 'possible',
    });
    expect(checkRoute(closure(['opp']), { ...ask, atLeast: 'probable' })).toMatchObject({
      status: 'uncertain',
      hinges: [{ segment: 'a-b' }],
    });
    const said = ['sohr', { origin: 'ap', stance: 'denies' as const }];
    const before = world({ baselinePassages: { 'a-b': { passage: 'closed', said } } });
    expect(checkRoute(before, ask)).toMatchObject({
      status: 'uncertain',
      hinges: [{ segment: 'a-b', credibility: 'doubtful', evidence: { events: ['base-a-b'] } }],
    });
  });

  it('49. are not cut by a withdrawal alone', () => {
    const entered = {
      id: 'b-entered',
      kind: 'entry' as const,
      when: '2024-12-05T17/2024-12-05T19',
      effects: [{ control: { place: 'b', to: 'opp', from: 'gov', entry: true as const } }],
    };
    const { severances } = routeTimeline(world({ events: [bLeft, entered] }), ask);
    expect(severances).toMatchObject([
      { began: { latest: '2024-12-06T00:00:00+03:00' }, ended: null },
    ]);
    expect(routeTimeline(world({ events: [bLeft] }), ask).severances).toEqual([]);
  });

  it('50. are in the state that a timeline prints', () => {
    const atlas = world({ segments: ring, baseline: all, events: [bLeft, bLost] });
    for (const { status, from } of routeTimeline(atlas, ask).spells)
      expect(checkRoute(atlas, { ...ask, at: from }).status).toBe(status);
  });

  it('54. are open as far as the best believed: what opens more takes nothing', () => {
    const places = ['a', 'b', 'c', { id: 'd', point: [36.8, 34.75] as const }];
    const lost = { events: [bLost] };
    const back = { when: '2024-12-05T20', effects: [capture('b', 'gov', 'opp')], said: ['gov'] };
    const asked = { ...ask, at: '2024-12-06' };
    const without = checkRoute(world({ places, segments: ring, ...lost }), asked);
    expect(without).toMatchObject({ status: 'open', route: { places: ['a', 'd', 'c'] } });
    const dayLost = { ...bLost, when: '2024-12-04' };
    const withIt = checkRoute(world({ places, segments: ring, events: [dayLost, back] }), asked);
    expect(withIt).toMatchObject({
      status: 'open',
      credibility: without.credibility,
      route: { places: ['a', 'b', 'c'] },
    });
    expect(checkRoute(world({ places, events: [dayLost, back] }), asked)).toMatchObject({
      status: 'open',
      credibility: 'possible',
    });
    const mayBeBack = world({ places, events: [bLeft, { ...back, when: '2024-12-05T20' }] });
    expect(checkRoute(mayBeBack, asked)).toMatchObject({ status: 'open', credibility: 'probable' });
  });

  it('61. are no ways where they lead through a third country: cut, believed and mended without it', () => {
    const lebanon = { id: 'd', point: [36.8, 34.75] as const, country: 'LB', region: null };
    const places = ['a', 'b', 'c', lebanon];
    const round = { places, segments: ring, events: [bLost] };
    const open = world(round);
    expect(checkRoute(open, ask)).toMatchObject({
      status: 'severed',
      credibility: 'probable',
      minimumCut: [{ place: 'b' }],
      repair: ['b'],
      abroad: { status: 'open', route: { places: ['a', 'd', 'c'] } },
    });
    expect(checkRoute(open, { ...ask, within: 'any' })).toMatchObject({ status: 'open' });
    expect(routeTimeline(open, ask).severances).toMatchObject([{ ended: null }]);
    expect(checkReach(open, { place: 'a', at: ask.at }).reached).toMatchObject([{ place: 'd' }]);
    expect(chokepoints(open, { ...ask, at: '2024-12-04' }).places).toEqual(['b']);
    const shut = { id: 'shut', kind: 'closure' as const, when: '2024-12-04', said: ['opp'] };
    const closedToo = world({ ...round, events: [bLost, { ...shut, effects: [closed('a-d')] }] });
    expect(checkRoute(closedToo, ask)).toMatchObject({ credibility: 'probable', abroad: null });
    // By way of b alone, which nobody surely holds.
    const doubted = world({ ...round, events: [{ ...bLost, said: ['opp', denied] }] });
    expect(checkRoute(doubted, ask)).toMatchObject({
      status: 'uncertain',
      hinges: [{ place: 'b' }],
      abroad: { status: 'open' },
    });
    expect(checkRoute(world({ ...round, events: [] }), ask).status).toBe('open');
    expect(checkRoute(open, { ...ask, to: 'd' })).toMatchObject({ status: 'open' });
  });

  it('keep what is computed late in what is printed, copied and spread', () => {
    const answer = checkRoute(world({}), ask);
    for (const copy of [JSON.parse(JSON.stringify(answer)), structuredClone(answer), { ...answer }])
      expect(copy).toMatchObject({ exposed: [], chokepoints: { places: ['b'] } });
  });
});
