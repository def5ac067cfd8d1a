/** The lean record and its texts hold the whole record, whatever the record is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, recordOf } from '../../sql/test/random-record.js';
import { readDataset } from '../derive/dataset.js';
import type { Derived } from '../derive/index.js';
import { unpack } from '../register/packing/packing.js';
import { leanOf } from '../ship/lean.js';

type Row = Record<string, unknown>;

function throughLean(derived: Derived): Record<string, Row[]> {
  const { packed, rules, texts } = JSON.parse(JSON.stringify(leanOf(derived)));
  const { clock, coverage } = derived.meta;
  const tables = unpack(packed, { rules, clock, from: coverage.from });
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map((row, i) => together(row, texts[name][i])),
    ]),
  );
}

/** Of names the lean record has the English one, and the texts the others. */
function together(row: Row, rest: Row | null): Row {
  const names = { ...(row.names as Row), ...(rest?.names as Row) };
  return { ...row, ...rest, ...(Object.keys(names).length > 0 && { names }) };
}

function expectWhole(derived: Derived): void {
  for (const [name, rows] of Object.entries(throughLean(derived)))
    expect([name, rows]).toEqual([name, derived[name as keyof Derived] ?? []]);
}

/** As ids are written: a claim's begins with its source's. */
function withOwnIds({ claims, ...rest }: Derived): Derived {
  const ids = new Map(claims.map(({ id, source }, i) => [id, `${source}-c${i}`]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...rest,
    claims: claims.map((claim) => ({
      ...claim,
      id: idOf(claim.id),
      ...(claim.copyOf && { copyOf: idOf(claim.copyOf) }),
    })),
  };
}

it('of the curated record', () => {
  const { dataset } = readDataset();
  if (!dataset) throw new Error('the record does not read');
  expectWhole(dataset);
});

it('of worlds of many reports', () => {
  // What a dataset can do without is there, and empty, in every derived one.
  const none = { outlines: [], redirects: [], waters: [] };
  const worlds = fc.array(histories, { minLength: 1, maxLength: 5 }).map(recordOf);
  fc.assert(
    fc.property(worlds, (world) => expectWhole(withOwnIds({ ...none, ...world } as Derived))),
    { numRuns: 30 },
  );
});
