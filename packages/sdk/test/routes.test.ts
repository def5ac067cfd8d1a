import { describe, expect, it } from 'vitest';
import { checkRoute, chokepoints, routeTimeline } from '../src/index.js';
import { ask, bLost, line, ring, world } from './small-roads.js';
import { capture, closed, type Happening, smallWorld } from './small-world.js';

describe('routes', () => {
  it('lean on what decides: a stretch that is held against them, not that it was opened', () => {
    const opened = (id: string, when: string): Happening => ({
      id,
      kind: 'reopening',
      when,
      effects: [{ passage: { segment: 'a-b', to: 'open' } }],
    });
    const seized: Happening = {
      id: 'seized',
      when: '2024-12-05',
      effects: [{ control: { segment: 'a-b', to: 'opp' } }],
    };
    const leansOn = (...events: Happening[]) => checkRoute(world({ events }), ask).evidence.events;
    expect(leansOn(opened('opened', '2024-12-04'))).toContain('opened');
    expect(leansOn(opened('opened', '2024-12-04'), seized)).toEqual(['seized']);
  });

  it('16. are open in own hands, severed by a loss, uncertain where a place is', () => {
    expect(checkRoute(world({}), ask)).toMatchObject({
      status: 'open',
      route: { places: ['a', 'b', 'c'], segments: ['a-b', 'b-c'] },
      chokepoints: { places: ['b'], segments: ['a-b'] },
    });
    const severed = checkRoute(world({ events: [bLost] }), ask);
    expect(severed).toMatchObject({
      status: 'severed',
      repair: ['b'],
      cutBy: [{ place: 'b', evidence: { events: ['b-lost'] } }],
      since: { earliest: '2024-12-05T00:00:00+03:00', latest: '2024-12-06T00:00:00+03:00' },
    });
    const contested = world({
      events: [
        {
          kind: 'entry',
          when: '2024-12-05',
          effects: [{ control: { place: 'b', to: 'opp', entry: true } }],
        },
      ],
    });
    expect(checkRoute(contested, ask)).toMatchObject({
      status: 'uncertain',
      hinges: [{ place: 'b' }],
    });
    const unknown = world({ baseline: { a: 'gov', c: 'gov' } });
    expect(checkRoute(unknown, ask)).toMatchObject({
      status: 'uncertain',
      hinges: [{ place: 'b' }],
    });
  });

  it('17. take a detour, and say over what it runs', () => {
    const answer = checkRoute(world({ segments: ring, events: [bLost] }), ask);
    expect(answer).toMatchObject({
      status: 'open',
      route: { places: ['a', 'd', 'c'] },
      chokepoints: { places: ['d'] },
    });
    // b lies on the line from a to c, d beyond c: there and back again.
    expect(answer.status === 'open' && answer.detour).toBeCloseTo(2, 2);
  });

  it('18. are uncertain through neutral hands, open through an ally’s', () => {
    const through = (relation: 'neutral' | 'allied') =>
      checkRoute(
        world({
          events: [{ when: '2024-12-05', effects: [capture('b', 'sdf', 'gov')] }],
          relations: [['government', 'sdf', relation]],
        }),
        ask,
      );
    expect(through('neutral')).toMatchObject({ status: 'uncertain', hinges: [{ place: 'b' }] });
    expect(through('allied').status).toBe('open');
  });

  it('19. weigh a bridge said destroyed and said passable', () => {
    const damage = {
      id: 'bridge-damaged',
      kind: 'damage' as const,
      when: '2024-12-05',
      effects: [closed('a-b')],
      said: ['sohr', { origin: 'ap', stance: 'denies' as const }],
    };
    const answer = checkRoute(world({ events: [damage] }), ask);
    expect(answer).toMatchObject({ status: 'uncertain', hinges: [{ segment: 'a-b' }] });
    expect(answer.evidence.claims).toHaveLength(2 + 0);
    const beside = world({
      events: [damage],
      segments: [...line, { id: 'dam-road', a: 'a', b: 'b', via: [[36.75, 34.71]] }],
    });
    expect(checkRoute(beside, ask)).toMatchObject({
      status: 'open',
      route: { segments: ['dam-road', 'b-c'] },
    });
  });

  it('20. are cut between towns for one bloc and not for the other', () => {
    const atlas = world({
      events: [{ when: '2024-12-05', effects: [{ control: { segment: 'a-b', to: 'opp' } }] }],
    });
    expect(checkRoute(atlas, ask)).toMatchObject({ status: 'severed', repair: ['a-b'] });
    const theirs = smallWorld({
      segments: line,
      baseline: { a: 'opp', b: 'opp', c: 'opp' },
      events: [{ when: '2024-12-05', effects: [{ control: { segment: 'a-b', to: 'opp' } }] }],
    });
    expect(checkRoute(theirs, { ...ask, bloc: 'opposition' }).status).toBe('open');
  });

  it('21. are severed within an interval', () => {
    const atlas = world({
      events: [{ when: '2024-12-05T06/2024-12-05T17', effects: [capture('b', 'opp', 'gov')] }],
    });
    const { spells, severances } = routeTimeline(atlas, ask);
    expect(spells.map(({ status, from }) => [status, from])).toEqual([
      ['open', '2024-11-27T00:00:00+03:00'],
      ['uncertain', '2024-12-05T06:00:00+03:00'],
      ['severed', '2024-12-05T18:00:00+03:00'],
    ]);
    expect(severances).toMatchObject([
      {
        began: { earliest: '2024-12-05T06:00:00+03:00', latest: '2024-12-05T18:00:00+03:00' },
        ended: null,
      },
    ]);
  });

  it('22. are severed when an end is lost', () => {
    const atlas = world({
      events: [{ when: '2024-12-05', effects: [capture('c', 'opp', 'gov')] }],
    });
    const answer = checkRoute(atlas, ask);
    expect(answer).toMatchObject({ status: 'severed', repair: ['c'] });
  });

  it('23. are never open over a road that may not exist', () => {
    const atlas = world({
      events: [bLost],
      segments: [...line, { id: 'maybe', a: 'a', b: 'c', exists: 'uncertain' }],
    });
    expect(checkRoute(atlas, ask)).toMatchObject({
      status: 'uncertain',
      hinges: [{ segment: 'maybe' }],
    });
  });

  it('24. carry the credibility of what cut them', () => {
    const atlas = world({
      events: [{ when: '2024-12-05', effects: [capture('b', 'opp', 'gov')], said: ['opp'] }],
    });
    expect(checkRoute(atlas, ask)).toMatchObject({ status: 'severed', credibility: 'possible' });
  });

  it('avoid what they are told to', () => {
    expect(checkRoute(world({ segments: ring }), { ...ask, avoid: ['b'] })).toMatchObject({
      route: { places: ['a', 'd', 'c'] },
    });
    expect(checkRoute(world({}), { ...ask, avoid: ['a-b'] }).status).toBe('severed');
  });

  it('find no place that severs what a single segment joins', () => {
    const atlas = world({ segments: [...line, { a: 'a', b: 'c' }] });
    expect(chokepoints(atlas, ask)).toMatchObject({ places: null, segments: ['a-b', 'a-c'] });
  });

  it('name a place that no road reaches', () => {
    expect(() => checkRoute(world({}), { ...ask, to: 'd' })).toThrow("no road to 'd'");
  });
});
