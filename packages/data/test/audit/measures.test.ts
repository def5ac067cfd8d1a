import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../register/shape/audits.js';
import { designEffect } from '../../tools/audit/clusters.js';
import { figuresOf } from '../../tools/audit/figures.js';
import { shareInterval } from '../../tools/audit/interval.js';
import { cohensKappa, type Pair } from '../../tools/audit/kappa.js';
import { createRandom, seedAfter } from '../../tools/audit/random.js';
import { shareOut } from '../../tools/audit/sample.js';

describe('the interval of a share', () => {
  it.each([
    // R 4: binom.test(found, of)$conf.int
    [0, 300, 0, 0.01222097],
    [3, 300, 0.00206701, 0.02894451],
    [1, 3, 0.008403759, 0.9057007],
    [5, 5, 0.4781762, 1],
  ])('of %i of %i is that of binom.test', (found, of, lower, upper) => {
    const interval = shareInterval(found, of);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it('ends where so few, or so many, have a chance of one in forty', () => {
    const counts = fc
      .integer({ min: 1, max: 60 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([found, of]) => {
        const { lower, upper } = shareInterval(found, of);
        if (found < of) expect(chanceOfUpTo(found, of, upper)).toBeCloseTo(0.025, 6);
        if (found > 0) expect(1 - chanceOfUpTo(found - 1, of, lower)).toBeCloseTo(0.025, 6);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => shareInterval(4, 3)).toThrow('4 of 3 is no share');
    expect(shareInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
  });
});

describe('kappa', () => {
  it('equals a table worked by hand: 20 and 15 agree of 50, chance alone would have half', () => {
    const pairs = (
      [
        ['a', 'a', 20],
        ['a', 'b', 5],
        ['b', 'a', 10],
        ['b', 'b', 15],
      ] as const
    ).flatMap(([first, second, count]) =>
      Array.from({ length: count }, (): Pair => [first, second]),
    );
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12);
  });

  it('is nothing where chance alone agrees throughout', () => {
    expect([cohensKappa([['a', 'a']]), cohensKappa([])]).toEqual([null, null]);
  });
});

describe('the design effect', () => {
  it('is about one where every source is read once, and the size where sources are all right or all wrong', () => {
    const single = Array.from({ length: 100 }, (_, index) => ({
      read: 1,
      wrong: index < 10 ? 1 : 0,
    }));
    expect(designEffect(single)).toBeCloseTo(100 / 99, 12);
    const alike = single.map(({ wrong }) => ({ read: 4, wrong: 4 * wrong }));
    expect(designEffect(alike)).toBeCloseTo((4 * 100) / 99, 12);
  });

  it('is not told where nothing is wrong', () => {
    expect(
      designEffect([
        { read: 3, wrong: 0 },
        { read: 2, wrong: 0 },
      ]),
    ).toBeNull();
  });
});

describe('figures', () => {
  it('of pooled audits add', () => {
    const half = fc.array(reading, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(half, half, (first, second) => {
        const pooled = figuresOf([...first, ...second]);
        for (const { stratum, read, wrong, slips, unreadable } of pooled) {
          const parts = [first, second].flatMap((part) =>
            figuresOf(part).filter((one) => one.stratum === stratum),
          );
          const sum = (of: (one: (typeof parts)[number]) => number) =>
            parts.reduce((total, one) => total + of(one), 0);
          expect([read, wrong, slips, unreadable]).toEqual([
            sum((one) => one.read),
            sum((one) => one.wrong),
            sum((one) => one.slips),
            sum((one) => one.unreadable),
          ]);
        }
        const told = pooled.reduce((total, one) => total + one.read + one.unreadable, 0);
        expect(told).toBe(first.length + second.length);
      }),
    );
  });
});

describe('seeds', () => {
  it('follow each other without coming back', () => {
    const seeds = new Set([11]);
    let last = 11;
    for (let audit = 0; audit < 100; audit++) {
      last = seedAfter(last);
      seeds.add(last);
    }
    expect(seeds.size).toBe(101);
  });

  it('shuffle each of four things to each place about as often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed++) {
      const [one = ''] = createRandom(seed).shuffle(['a', 'b', 'c', 'd']);
      first.set(one, (first.get(one) ?? 0) + 1);
    }
    // 1,000 each; five standard deviations are 137.
    for (const one of ['a', 'b', 'c', 'd']) {
      expect(first.get(one)).toBeGreaterThan(863);
      expect(first.get(one)).toBeLessThan(1137);
    }
  });
});

describe('shares of a sample', () => {
  it('add to its size, and none is a whole claim off', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (cells, part) => {
        const all = cells.reduce((sum, size) => sum + size, 0);
        const total = Math.floor(all * part);
        const quotas = shareOut(cells, total);
        expect(quotas.reduce((sum, quota) => sum + quota, 0)).toBe(total);
        for (const [index, quota] of quotas.entries())
          expect(Math.abs(quota - ((cells[index] ?? 0) * total) / all)).toBeLessThan(1);
      }),
    );
  });
});

const reading: fc.Arbitrary<Reading> = fc.record(
  {
    claim: fc.integer({ min: 1, max: 4 }).map((source) => `source-${source}-c01`),
    stratum: fc.constantFrom('control', 'other'),
    unreadable: fc.constant(true as const),
    differs: fc.dictionary(
      fc.constantFrom('event', 'attribution', 'origin'),
      fc.record({
        record: fc.constant('a'),
        second: fc.constant('b'),
        settled: fc.constantFrom('record', 'second', 'both-wrong', 'unreadable'),
      }),
    ),
  },
  { requiredKeys: ['claim', 'stratum'] },
);

/** The chance of at most `most` of `of`, term by term. */
function chanceOfUpTo(most: number, of: number, share: number): number {
  let term = (1 - share) ** of;
  let sum = 0;
  for (let count = 0; count <= most; count++) {
    sum += term;
    term *= (((of - count) / (count + 1)) * share) / (1 - share);
  }
  return sum;
}
