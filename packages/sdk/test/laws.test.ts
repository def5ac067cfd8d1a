import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume, controlAt, controlHistory, createAtlas, without } from '../src/index.js';
import { worlds } from './random-worlds.js';
import { smallWorld } from './small-world.js';

const places = ['a', 'b', 'c', 'd', 'e'];
const place = fc.constantFrom(...places);
const holder = fc.constantFrom('gov', 'opp', 'sdf');
const days = ['2024-11-27', '2024-11-30', '2024-12-01', '2024-12-03', '2024-12-05', '2024-12-08'];
const day = fc.constantFrom(...days);
const runs = { numRuns: 60 };

describe('of any world', () => {
  it('control partitions time: each spell begins where the one before ends, and answers as controlAt', () => {
    fc.assert(
      fc.property(worlds, place, (world, id) => {
        const atlas = smallWorld(world);
        const { coverage } = atlas.dataset.meta;
        const spells = controlHistory(atlas, id);
        expect(spells[0]?.from).toBe(coverage.from);
        expect(spells.at(-1)?.until).toBe(coverage.until);
        for (const [i, { from, status }] of spells.entries()) {
          if (i > 0) expect(from).toBe(spells[i - 1]?.until);
          expect(controlAt(atlas, id, from).status).toBe(status);
        }
      }),
      runs,
    );
  });

  it('evidence exists, and supports: without its claims the events that decided are gone', () => {
    fc.assert(
      fc.property(worlds, place, day, (world, id, at) => {
        const atlas = smallWorld(world);
        const { evidence } = controlAt(atlas, id, at);
        const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
        const { claims, events, baseline, sources } = atlas.dataset;
        for (const claim of evidence.claims) expect(ids(claims)).toContain(claim);
        for (const event of evidence.events) expect(ids([...events, ...baseline])).toContain(event);
        for (const event of evidence.events)
          expect(
            claims.some((one) => one.event === event && evidence.claims.includes(one.id)),
          ).toBe(true);
        const deprived = without(atlas, { sources: ids(sources) });
        expect(controlAt(deprived, id, at).evidence.events).toEqual([]);
      }),
      runs,
    );
  });

  it('what is supposed of a place from the start holds there, whatever is said of it, as long as no word ages', () => {
    fc.assert(
      fc.property(worlds, place, holder, day, (world, id, to, at) => {
        const atlas = smallWorld(world);
        const supposed = assume(atlas, [{ place: id, holder: to }]);
        const twice = assume(supposed, [{ place: id, holder: to }]);
        const carry = 'forever' as const;
        expect(controlAt(assume(atlas, []), id, at)).toEqual(controlAt(atlas, id, at));
        expect(controlAt(supposed, id, '2024-11-27')).toMatchObject({ status: 'held', holder: to });
        expect(controlAt(supposed, id, at, { carry })).toMatchObject({
          status: 'held',
          holder: to,
        });
        expect(controlAt(twice, id, at, { carry })).toMatchObject({ status: 'held', holder: to });
      }),
      runs,
    );
  });

  it('a dataset that went through JSON answers the same', () => {
    fc.assert(
      fc.property(worlds, place, day, (world, id, at) => {
        const atlas = smallWorld(world);
        const again = createAtlas(JSON.parse(JSON.stringify(atlas.dataset)));
        expect(again.dataset).toEqual(atlas.dataset);
        expect(controlAt(again, id, at)).toEqual(controlAt(atlas, id, at));
      }),
      runs,
    );
  });
});

describe('scenarios', () => {
  it('refuse more suppositions than a question is answered of in a second', () => {
    const atlas = smallWorld({ places: ['a'], baseline: { a: 'gov' } });
    const many = (length: number) => Array.from({ length }, () => ({ place: 'a', holder: 'opp' }));
    expect(controlAt(assume(atlas, many(5000)), 'a', '2024-12-05')).toMatchObject({
      holder: 'opp',
    });
    expect(() => assume(atlas, many(5001))).toThrow('a list of 5000 at most');
  });
});
