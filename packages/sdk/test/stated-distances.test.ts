/** Distances that claims state, against those that are measured. */
import { readFileSync } from 'node:fs';
import type { Claim, Measure, Outline } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../data/register/shape/times.js';
import { checkMeasures, createAtlas, nameOf, syria2024 } from '../src/index.js';
import { capture, type SmallWorld, smallDataset } from './small-world.js';
import { homs, kmNorth, outline } from './square-city.js';
import { type Why, whyUndecided } from './why-undecided.js';

/** A world in which the first claim on an event states a distance. */
function stating(
  world: SmallWorld,
  measure: Partial<Measure>,
  when: string,
  outlines: Outline[] = [],
) {
  const data = smallDataset(world);
  const stated: Measure = {
    from: 'front:opposition',
    to: 'homs',
    value: 5,
    unit: 'km',
    bound: 'about',
    edge: false,
    ...measure,
  };
  const span = spanOf(when, '+03:00');
  let first = true;
  const claims = data.claims.map((claim): Claim => {
    if (claim.event !== 'e1' || !first) return claim;
    first = false;
    return { ...claim, measure: stated, when: span };
  });
  return checkMeasures(createAtlas({ ...data, claims, outlines }))[0];
}

describe('claimed distances', () => {
  const evening = '2024-12-06T20:00';
  const nearby: SmallWorld = {
    places: [
      { id: 'homs', point: homs, precisionMetres: 100 },
      { id: 'near', point: kmNorth(9.8), precisionMetres: 100 },
      { id: 'far', point: kmNorth(12.3), precisionMetres: 100 },
    ],
    baseline: { homs: 'gov', near: 'gov', far: 'opp' },
    events: [
      {
        when: '2024-12-06 evening',
        effects: [capture('near', 'opp', 'gov')],
        said: [{ origin: 'sohr', published: '2024-12-06T20:30' }],
      },
    ],
  };

  it('27. fit from the edge when that is where speakers count from', () => {
    const checked = stating(nearby, {}, evening, [outline(5.2)]);
    expect(checked).toMatchObject({ verdict: 'fits-from-edge', fromEdge: { by: 'outline' } });
    expect(checked?.fromEdge?.km[0]).toBeCloseTo(4.6, 1);
    expect(checked?.fromEdge?.km[1]).toBeCloseTo(7.1, 1);
    expect(checked?.fromCentre?.km[0]).toBeCloseTo(9.8, 1);
  });

  it('28. contradict the map with both numbers and both precisions', () => {
    const checked = stating(
      {
        places: [
          { id: 'homs', point: homs, precisionMetres: 2000 },
          { id: 'qusayr', point: [36.497, 34.542], precisionMetres: 500 },
        ],
        events: [{ when: '2024-12-06', effects: [capture('qusayr', 'opp')] }],
      },
      { from: 'qusayr', value: 50, direction: 'SW' },
      evening,
    );
    expect(checked).toMatchObject({
      verdict: 'contradicts',
      claimedKm: 50,
      claimedPrecisionKm: 5,
      fromCentre: { precisionKm: [2.5, 2.5] },
      fromEdge: null,
      compass: 'SW',
      directionFits: true,
    });
    expect(checked?.fromCentre?.km[0]).toBeCloseTo(29, 0);
  });

  it('fit from the centre when they do', () => {
    expect(stating(nearby, { value: 10 }, evening, [outline(5.2)])?.verdict).toBe('fits');
  });

  it('of a claim that names the edge are compared with the edge only', () => {
    expect(stating(nearby, { value: 11, edge: true }, evening, [outline(5.2)])?.verdict).toBe(
      'contradicts',
    );
    const without = stating(nearby, { value: 5, edge: true }, evening);
    expect(without).toMatchObject({ verdict: 'within-the-range', fromEdge: { by: 'allowance' } });
  });

  it('are only told to lie within the range where the front is known less sharply than the claim', () => {
    const vague = { ...nearby, baseline: { homs: 'gov', near: 'gov', far: 'opp' } };
    const told = (over: object) => stating(vague, over, evening)?.verdict;
    expect(told({ value: 2, bound: 'over' })).toBe('within-the-range');
    expect(told({ value: 3, bound: 'under' })).toBe('contradicts');
  });

  it('pass on no slack wider than themselves', () => {
    const blurred: SmallWorld = {
      ...nearby,
      places: [
        { id: 'homs', point: homs, precisionMetres: 3000 },
        { id: 'near', point: kmNorth(9.8), precisionMetres: 3000 },
        { id: 'far', point: kmNorth(12.3), precisionMetres: 3000 },
      ],
    };
    // 5 km from a place 9.8 km away, both of them known to 3 km: within the slack, which would let 4 to 16 pass.
    expect(stating(blurred, { from: 'near', value: 5 }, evening)?.verdict).toBe('cannot-tell');
    expect(stating(blurred, { from: 'near', value: 10 }, evening)?.verdict).toBe(
      'within-the-range',
    );
    expect(stating(blurred, { from: 'near', value: 3 }, evening)?.verdict).toBe('contradicts');
    expect(stating(nearby, { from: 'near', value: 10 }, evening)?.verdict).toBe('fits');
  });

  it('of the record fit by road where the straight line is too short', () => {
    const found = checkMeasures(syria2024).filter(({ verdict }) => verdict === 'fits-by-road');
    expect(found.length).toBeGreaterThan(0);
    for (const { claimedKm, fromCentre, byRoad, claimedPrecisionKm } of found) {
      const [most = 0] = fromCentre?.km ?? [];
      expect(claimedKm).toBeGreaterThan(most);
      expect(byRoad?.km[0]).toBeGreaterThan(most);
      const slack = claimedPrecisionKm + (byRoad?.precisionKm[1] ?? 0);
      expect(claimedKm).toBeLessThanOrEqual((byRoad?.km[1] ?? 0) + slack);
    }
  });

  it('of the record from a front are decided, or not, for the reasons that the page on them counts', () => {
    const counted = new Map<string, Record<Why, number>>();
    for (const checked of checkMeasures(syria2024)) {
      const { from, to } = checked.measure;
      if (!from.startsWith('front:')) continue;
      const none = { decided: 0, positions: 0, hours: 0, 'nothing to measure from': 0 };
      const counts = counted.get(to) ?? none;
      counted.set(to, {
        ...counts,
        [whyUndecided(checked).why]: counts[whyUndecided(checked).why] + 1,
      });
    }
    const page = readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8');
    const rows = [...counted].map(([to, { decided, positions, hours }]) => {
      const name = nameOf(syria2024, to);
      return `| ${name} | ${decided + positions + hours} | ${decided} | ${positions} | ${hours} |`;
    });
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(page).toContain(row);
  });

  it('cannot be told where nothing is known to measure from', () => {
    expect(stating(nearby, { from: 'front:isis' }, evening)).toMatchObject({
      verdict: 'cannot-tell',
      fromCentre: null,
      fromEdge: null,
    });
  });

  it('are understood in miles, and as bounds', () => {
    const miles = stating(nearby, { value: 7, unit: 'mi' }, evening);
    expect(miles?.claimedKm).toBeCloseTo(11.27, 2);
    expect(miles?.verdict).toBe('fits');
    expect(stating(nearby, { value: 8, bound: 'under' }, evening)?.verdict).toBe('contradicts');
    expect(stating(nearby, { value: 20, bound: 'under' }, evening)?.verdict).toBe('fits');
    expect(stating(nearby, { value: 9, bound: 'over' }, evening)?.verdict).toBe('fits');
  });
});
