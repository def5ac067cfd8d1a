/** What is needed to cut a route that is open. */
import type { PlaceKind } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { checkRoute, chokepoints } from '../src/index.js';
import { ask, at, line, world } from './small-roads.js';
import { capture, smallWorld } from './small-world.js';

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

  it('lean on what is said of the places that all hangs on, and on no other', () => {
    const back = { id: 'b-back', when: '2024-12-03', effects: [capture('b', 'gov', 'opp')] };
    const lost = { id: 'd-lost', when: '2024-12-04', effects: [capture('d', 'opp', 'gov')] };
    const { evidence } = chokepoints(world({ events: [back, lost] }), ask);
    expect(evidence.events).toContain('b-back');
    expect(evidence.events).not.toContain('d-lost');
    expect(evidence.claims.length).toBeGreaterThanOrEqual(evidence.events.length);
  });

  it('are none where one is already', () => {
    expect(chokepoints(world({}), { ...ask, to: 'a' })).toMatchObject({
      places: [],
      segments: [],
      all: { cuts: [], complete: true },
      larger: { cuts: [] },
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
