import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDataset } from '../../derive/dataset.js';
import type { Derived } from '../../derive/index.js';
import type { FiledAudit } from '../../read/audits.js';
import { type Drawn, drawAudit, type Wish } from '../../tools/audit/draw.js';
import { populationOf } from '../../tools/audit/population.js';
import { type Sheet, sheet } from '../../tools/audit/sheets.js';
import { smallRecord } from './small-record.js';

const record = readDataset().dataset as Derived;
const wish: Wish = { size: 200, seed: 3, stratum: 'all', again: false, today: '2026-11-25' };
const listIn = (files: Map<string, string>) => parse(files.get('draw.yaml') ?? '') as Drawn;
const sheetsIn = (files: Map<string, string>) =>
  [...files].flatMap(([name, text]) => (name.startsWith('sheets/') ? (parse(text) as Sheet) : []));
const drawn = drawAudit(record, [], wish);

describe('a sample', () => {
  it('is the same for the same seed, in whatever order the claims stand, and another for another', () => {
    const turned = { ...record, claims: [...record.claims].reverse() };
    expect(listIn(drawAudit(turned, [], wish)).claims).toEqual(listIn(drawn).claims);
    expect(listIn(drawAudit(record, [], { ...wish, seed: 4 })).claims).not.toEqual(
      listIn(drawn).claims,
    );
  });

  it('holds each day and stratum in its share', () => {
    const units = populationOf(record);
    const ids = new Set(listIn(drawn).claims.map(({ claim }) => claim));
    const cells = new Set(units.map(({ day, stratum }) => `${day} ${stratum}`));
    expect([ids.size, cells.size > 20]).toEqual([200, true]);
    for (const cell of cells) {
      const own = units.filter(({ day, stratum }) => `${day} ${stratum}` === cell);
      const chosen = own.filter(({ claim }) => ids.has(claim.id)).length;
      expect(Math.abs(chosen - (own.length * 200) / units.length)).toBeLessThan(1);
    }
  });

  it('can be of one stratum: claims whose event has effects', () => {
    const files = drawAudit(smallRecord, [], { ...wish, size: 4, stratum: 'control' });
    expect(listIn(files).claims.map(({ claim }) => claim)).not.toContain(
      'monthly-2024-12-hama-c01',
    );
    expect(() => drawAudit(smallRecord, [], { ...wish, size: 5, stratum: 'control' })).toThrow(
      'cannot draw 5 of 4 claims not yet audited; with --again all are drawn from',
    );
  });

  it('is refused for a seed that is none', () => {
    for (const seed of [Number.NaN, -1, 1.5, 2 ** 31])
      expect(() => drawAudit(smallRecord, [], { ...wish, size: 1, seed })).toThrow(
        `seed ${seed}; expected a whole number`,
      );
  });

  it('holds nothing that an audit on file has read, and has the seed that the audit fixed', () => {
    const filed = {
      id: '2026-11-20-1-all',
      stratum: 'all',
      nextSeed: 8,
      readings: [{ claim: 'daily-2024-12-05-hama-c01', stratum: 'control' }],
    } as unknown as FiledAudit;
    const next = drawAudit(smallRecord, [filed], { ...wish, size: 4, seed: 8 });
    expect(listIn(next).claims.map(({ claim }) => claim)).not.toContain(
      'daily-2024-12-05-hama-c01',
    );
    const again = drawAudit(smallRecord, [filed], { ...wish, again: true, size: 5, seed: 8 });
    expect(listIn(again).again).toBe(true);
    expect(listIn(again).claims.map(({ claim }) => claim)).toContain('daily-2024-12-05-hama-c01');
    expect(() => drawAudit(smallRecord, [filed], { ...wish, size: 4, seed: 9 })).toThrow(
      'seed 9: 2026-11-20-1-all fixed the next seed before anything was mended; expected --seed 8',
    );
  });
});

describe('a sheet', () => {
  it('gives nothing of the first coding away', () => {
    const files = drawAudit(smallRecord, [], { ...wish, size: 5 });
    for (const text of files.values()) expect(text).not.toMatch(/zz/i);
    expect(files.size).toBe(2 + 4);
  });

  it('of the real record has every field empty, and no sentence of ours about the claim', () => {
    const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
    for (const one of sheetsIn(drawn)) {
      expect(sheet.safeParse(one).error).toBeUndefined();
      for (const { claim, locator, choices, ...fields } of one.claims) {
        expect(fields).toEqual({
          unreadable: false,
          event: null,
          stance: null,
          attribution: null,
          act: null,
          origin: null,
          when: null,
        });
        // An event's summary can have the words of a claim: it stands there for every claim of its day.
        expect(JSON.stringify({ ...one, claims: [locator, fields] })).not.toContain(
          claims.get(claim)?.says,
        );
      }
    }
  });

  it('has the true event among its choices, in no place of its own, with others of its day', () => {
    const events = new Map(record.claims.map(({ id, event }) => [id, event]));
    const choices = sheetsIn(drawn).flatMap(({ claims }) =>
      claims.map((one) => one.choices.findIndex(({ id }) => id === events.get(one.claim))),
    );
    expect(Math.min(...choices)).toBe(0);
    expect(new Set(choices).size).toBe(12);
    for (const { claims } of sheetsIn(drawn))
      for (const one of claims) expect(new Set(one.choices.map(({ id }) => id)).size).toBe(12);
  });

  it('is one for a page, so that it is read once', () => {
    const sources = sheetsIn(drawn).map(({ source }) => source);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sheetsIn(drawn).flatMap(({ claims }) => claims)).toHaveLength(200);
  });
});
