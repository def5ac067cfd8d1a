import { fileURLToPath } from 'node:url';
import { controlAt, syria2024 } from '@syria-2024/sdk';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Derived } from '../../data/derive/index.js';
import { claimsFlat } from '../../data/ship/tables/claims-flat.js';
import { folder, isThere, run } from './tables.js';

interface Found {
  readonly csv: Record<string, number>;
  readonly json: Record<string, number>;
  readonly sqlite: Record<string, number>;
  readonly dangling: unknown[];
  readonly integrity: string;
  readonly found: string[];
  readonly arabic: string;
  readonly evening: Record<string, string>;
  readonly view: unknown[][];
}

describe.skipIf(!isThere('python3'))("Python's own library", () => {
  const { dataset } = syria2024;
  let found: Found;
  beforeAll(() => {
    const script = fileURLToPath(new URL('read_tables.py', import.meta.url));
    found = JSON.parse(run('python3', script, folder)) as Found;
  });

  it('reads as many rows as there are records', () => {
    const { boundaries: _, meta, ...collections } = dataset;
    for (const [name, rows] of Object.entries(collections)) {
      expect([name, found.csv[name]]).toEqual([name, rows?.length]);
      expect([name, found.json[name]]).toEqual([name, rows?.length]);
      expect([name, meta.counts[name]]).toEqual([name, rows?.length]);
    }
    expect(found.sqlite).toEqual(found.csv);
  });

  it('finds every key of the SQLite file kept, and the file whole', () => {
    expect(found.dangling).toEqual([]);
    expect(found.integrity).toBe('ok');
  });

  it('searches what claims say', () => {
    const telling = dataset.claims.filter(({ says }) => /\bbridge\b/i.test(says));
    expect(found.found).toEqual(telling.map(({ id }) => id));
    expect(found.found.length).toBeGreaterThan(3);
  });

  it('reads Arabic as it was written', () => {
    expect(found.arabic).toBe(dataset.places.find(({ id }) => id === 'hama')?.names.ar);
  });

  it("gives the SDK's answer of an evening", () => {
    const answer = controlAt(syria2024, 'hama', '2024-12-05');
    expect([found.evening.status, found.evening.holder, found.evening.credibility]).toEqual([
      answer.status,
      'holder' in answer ? answer.holder : '',
      answer.credibility,
    ]);
  });

  it('joins in a view what the flat table holds', () => {
    const { rows } = claimsFlat(dataset as Derived);
    expect(found.view).toEqual(rows);
  });
});
