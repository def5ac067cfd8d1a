import { describe, expect, it } from 'vitest';
import type { FiledAudit } from '../../read/audits.js';
import { readAudits } from '../../read/audits.js';
import type { Reading, Stratum } from '../../register/shape/audits.js';
import { figuresOf } from '../../tools/audit/figures.js';
import { refusalOf } from '../../tools/audit/gate.js';
import { newestPool } from '../../tools/audit/pool.js';

/** An audit in which the first `wrong` of `read` claims are. */
function filed(
  drawn: string,
  wrong: number,
  read: number,
  { mended, stratum = 'control' }: { mended?: string; stratum?: Stratum } = {},
): FiledAudit {
  const fault = { origin: { record: 'a', second: 'b', settled: 'second' as const } };
  const readings = Array.from(
    { length: read },
    (_, index): Reading => ({
      claim: `daily-${drawn}-${index}-c01`,
      stratum,
      ...(index < wrong && { differs: fault }),
    }),
  );
  return {
    id: `${drawn}-1-${stratum}`,
    seed: 1,
    nextSeed: 2,
    stratum,
    drawn,
    scored: drawn,
    ...(mended !== undefined && { mended }),
    agreement: [],
    figures: figuresOf(readings),
    readings,
  };
}

const countOf = (audits: FiledAudit[]) => {
  const { read, wrong } = newestPool(audits, 'control')?.figure ?? {};
  return [wrong, read];
};

describe('audits', () => {
  it('since the last mend are pooled', () => {
    const first = filed('2026-11-20', 30, 200);
    expect(countOf([first, filed('2026-11-21', 1, 100)])).toEqual([31, 300]);
    const mended = filed('2026-11-20', 30, 200, { mended: '2026-11-21' });
    expect(countOf([mended, filed('2026-11-22', 1, 100)])).toEqual([1, 100]);
    expect(countOf([mended])).toEqual([30, 200]);
  });

  it('of before a mend are left out, though nobody wrote into them that they were mended', () => {
    const older = filed('2026-11-18', 9, 50);
    const mended = filed('2026-11-20', 30, 200, { mended: '2026-11-21' });
    expect(countOf([older, mended, filed('2026-11-22', 1, 100)])).toEqual([1, 100]);
  });

  it('of the other stratum are pooled apart', () => {
    const other = filed('2026-11-23', 9, 50, { stratum: 'other' });
    expect(countOf([filed('2026-11-22', 1, 100), other])).toEqual([1, 100]);
  });

  it('on file stand in the order of the seeds, each fixed by the audit before', () => {
    const { audits } = readAudits();
    for (const stratum of ['control', 'other']) {
      const own = audits.filter((one) => one.stratum === stratum);
      expect(own.length).toBeGreaterThan(2);
      expect(own.slice(1).map(({ seed }) => seed)).toEqual(
        own.slice(0, -1).map(({ nextSeed }) => nextSeed),
      );
    }
  });

  it('on file tell the figures that follow from their readings', () => {
    const { audits, problems } = readAudits();
    expect(problems).toEqual([]);
    for (const { id, figures, readings } of audits)
      expect([id, figures]).toEqual([id, figuresOf(readings)]);
  });
});

describe('the gate', () => {
  it('is shut without an audit, and by one of other claims', () => {
    expect(refusalOf([])).toContain('no audit of the claims that decide control is on file');
    expect(refusalOf([filed('2026-11-22', 0, 400, { stratum: 'other' })])).toContain('no audit');
  });

  it('lets 3 wrong of 300 pass, and refuses 4 and a short sample', () => {
    expect(refusalOf([filed('2026-11-22', 3, 300)])).toBeUndefined();
    expect(refusalOf([filed('2026-11-22', 4, 300)])).toBe(
      '2026-11-22-1-control: 4 of 300 claims that decide control are wrong, at most 3.4 % with 95 % certainty; expected at most 3.0 %',
    );
    expect(refusalOf([filed('2026-11-22', 0, 299)])).toContain('too few were read, expected 300');
  });

  it('believes the readings and not the figure that stands beside them', () => {
    const good = filed('2026-11-22', 0, 300);
    expect(refusalOf([{ ...filed('2026-11-22', 60, 300), figures: good.figures }])).toContain(
      '60 of 300',
    );
  });
});
