import type { LonLat } from '@syria-2024/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverse } from '../src/geodesy/geodesic.js';
import { checkRoute, type Exposure } from '../src/index.js';
import { type Happening, smallWorld } from './small-world.js';

/** A road that turns and comes back, in the order that its segments are not written in: the second is drawn from its end. */
const road: Readonly<Record<string, LonLat>> = {
  a: [36.5, 34.5],
  b: [36.9, 34.6],
  c: [36.9, 34.9],
  d: [36.6, 35],
};
const bend: LonLat = [37, 34.75];
const segments = [
  { a: 'a', b: 'b' },
  { a: 'c', b: 'b', via: [bend] },
  { a: 'c', b: 'd' },
];
const drawn = [road.a, road.b, bend, road.c, road.d] as LonLat[];

const fought = (place: string): Happening => ({
  kind: 'entry',
  when: '2024-12-05',
  effects: [{ control: { place, to: 'opp', from: 'gov', entry: true } }],
});

function exposedTo(points: Readonly<Record<string, LonLat>>, to = 'd'): readonly Exposure[] {
  const near = Object.keys(points);
  const atlas = smallWorld({
    places: Object.entries({ ...road, ...points }).map(([id, point]) => ({ id, point })),
    baseline: Object.fromEntries([...Object.keys(road), ...near].map((id) => [id, 'gov'])),
    segments,
    events: near.map(fought),
  });
  const answer = checkRoute(atlas, {
    from: 'a',
    to,
    at: '2024-12-06',
    bloc: 'government',
    carry: 'forever',
  });
  return answer.status === 'open' ? answer.exposed : expect.unreachable(answer.status);
}

/** By steps of a hundredth of each side, its ends among them. */
function kmToRoad(point: LonLat): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [lon, lat]] of drawn.entries())
    for (let step = 0; step <= 100; step++) {
      const [lonTo, latTo] = drawn[i + 1] ?? [lon, lat];
      const on: LonLat = [lon + ((lonTo - lon) * step) / 100, lat + ((latTo - lat) * step) / 100];
      least = Math.min(least, inverse(point, on).km);
    }
  return least;
}

describe('what an open way is exposed to', () => {
  it('is what is fought for within ten kilometres of its line, and nothing else', () => {
    const anywhere = fc.tuple(
      fc.double({ min: 36.4, max: 37.1, noNaN: true }),
      fc.double({ min: 34.4, max: 35.1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 12 }), (points) => {
        const named = Object.fromEntries(points.map((point, i) => [`x${i}`, point]));
        const clear = Object.entries(named).filter(
          ([, point]) => Math.abs(kmToRoad(point) - 10) > 0.05,
        );
        const exposed = exposedTo(Object.fromEntries(clear));
        const near = clear.filter(([, point]) => kmToRoad(point) < 10);
        expect(exposed.map(({ place }) => place).sort()).toEqual(near.map(([id]) => id).sort());
        for (const { place, km } of exposed)
          expect(Math.abs(km - kmToRoad(named[place] as LonLat))).toBeLessThan(0.05);
      }),
      { numRuns: 60 },
    );
  });

  it('is told in the order of the way', () => {
    const [a, b, , c, d] = drawn as [LonLat, LonLat, LonLat, LonLat, LonLat];
    const beside = ([lon, lat]: LonLat): LonLat => [lon + 0.02, lat + 0.02];
    const order = { 'by-d': d, 'by-b': b, 'by-a': a, 'by-c': c, 'by-bend': bend };
    const points = Object.entries(order).map(([id, point]) => [id, beside(point)] as const);
    expect(exposedTo(Object.fromEntries(points)).map(({ place }) => place)).toEqual([
      'by-a',
      'by-b',
      'by-bend',
      'by-c',
      'by-d',
    ]);
  });

  it('is what is close by where one is already', () => {
    const exposed = exposedTo({ near: [36.51, 34.51], far: [36.6, 34.6] }, 'a');
    expect(exposed.map(({ place }) => place)).toEqual(['near']);
  });

  it.each([
    ['north', [36.6, 35.085], [36.6, 35.095]],
    ['south', [36.5, 34.415], [36.5, 34.405]],
    ['west', [36.395, 34.5], [36.385, 34.5]],
    ['east', [37.105, 34.75], [37.115, 34.75]],
  ] satisfies [string, LonLat, LonLat][])(
    'reaches beyond the road’s own box: %s',
    (_, near, far) => {
      expect(exposedTo({ near, far }).map(({ place }) => place)).toEqual(['near']);
    },
  );
});
