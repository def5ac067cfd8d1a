import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { audit } from '../../register/shape/audits.js';
import type { Drawn } from '../../tools/audit/draw.js';
import { reportOf } from '../../tools/audit/report.js';
import { scoreAudit } from '../../tools/audit/score.js';
import type { Settled } from '../../tools/audit/settle.js';
import type { FilledClaim, Sheet } from '../../tools/audit/sheets.js';
import { wholeSample as files, smallRecord } from './small-record.js';

const drawn = parse(files.get('draw.yaml') ?? '') as Drawn;

/** The second reader agrees but for these. */
const differing: Readonly<Record<string, Partial<FilledClaim>>> = {
  'daily-2024-12-05-hama-c01': { origin: 'zz-army' },
  'post-2024-12-05-hama-c01': { stance: 'asserts' },
  'post-2024-12-05-hama-c02': { attribution: 'other words' },
  'arabic-2024-12-06-rastan-c01': { unreadable: true },
  'monthly-2024-12-hama-c01': { attribution: 'ZZ  Words', when: '2024-12-07' },
};
const sheets = [...files].flatMap(([name, text]): Sheet[] => {
  if (!name.startsWith('sheets/')) return [];
  const blank = parse(text) as Sheet;
  return [{ ...blank, claims: blank.claims.map(fill) }];
});

function fill(blank: FilledClaim): FilledClaim {
  const claim = smallRecord.claims.find(({ id }) => id === blank.claim);
  if (!claim) throw new RangeError(blank.claim);
  const { event, stance, attribution, act, origin } = claim;
  const day = event.slice(0, 10);
  return {
    ...blank,
    event,
    stance,
    attribution,
    act,
    origin,
    when: day,
    ...differing[blank.claim],
  };
}

const settle = (open: Settled): Settled =>
  open.map((row) => ({ ...row, settled: verdicts[row.field as keyof typeof verdicts] }));
const verdicts = {
  origin: 'second',
  stance: 'record',
  attribution: 'both-wrong',
  when: 'second',
} as const;
const { settlement } = scoreAudit(smallRecord, drawn, sheets, [], '2026-11-26');
const scored = scoreAudit(smallRecord, drawn, sheets, settle(settlement), '2026-11-26').audit;

describe('scoring', () => {
  it('first lists what a third reader has to settle, and files nothing', () => {
    expect(settlement.map(({ claim, field, settled }) => [claim, field, settled]).sort()).toEqual([
      ['daily-2024-12-05-hama-c01', 'origin', null],
      ['monthly-2024-12-hama-c01', 'when', null],
      ['post-2024-12-05-hama-c01', 'stance', null],
      ['post-2024-12-05-hama-c02', 'attribution', null],
    ]);
    expect(scoreAudit(smallRecord, drawn, sheets, [], '2026-11-26').audit).toBeUndefined();
  });

  it('counts wrong claims, slips and unreadable pages as by hand', () => {
    const [control, other] = scored?.figures ?? [];
    // Read are one claim of the daily, wrong, and two of the post, right: 8/9 over 2/27 of spread.
    expect(control).toMatchObject({ stratum: 'control', read: 3, wrong: 1, slips: 1 });
    expect(control).toMatchObject({ unreadable: 1, clusters: 2 });
    expect(control?.designEffect).toBeCloseTo(8 / 3, 12);
    expect(control?.lower).toBeCloseTo(0.008403759, 8);
    expect(control?.upper).toBeCloseTo(0.9057007, 6);
    expect(other).toMatchObject({ stratum: 'other', read: 1, wrong: 1, upper: 1, clusters: 1 });
  });

  it('tells agreement by field before anything is settled', () => {
    expect(scored?.agreement).toEqual([
      { field: 'event', compared: 4, agreed: 4, kappa: 1 },
      // Three of the record's four assert, all of the second's: no better than chance.
      { field: 'stance', compared: 4, agreed: 3, kappa: 0 },
      { field: 'attribution', compared: 4, agreed: 3, kappa: null },
      { field: 'act', compared: 4, agreed: 4, kappa: null },
      { field: 'origin', compared: 4, agreed: 3, kappa: 0.5 },
      { field: 'when', compared: 4, agreed: 3, kappa: null },
    ]);
  });

  it('files what its schema reads, with the seed of the next sample', () => {
    expect(audit.safeParse(scored).error).toBeUndefined();
    expect(scored?.nextSeed).not.toBe(scored?.seed);
    expect(scored && reportOf(scored)).toContain(
      'control: 1 of 3 wrong (33.3 %, 95 % interval 0.8 % to 90.6 %)',
    );
  });

  it('drops a settlement of other values', () => {
    const other = settle(settlement).map((row) => ({ ...row, second: 'something else' }));
    expect(scoreAudit(smallRecord, drawn, sheets, other, '2026-11-26').audit).toBeUndefined();
  });

  it('refuses a record that was changed since the draw, and sheets that are not filled', () => {
    const mended = smallRecord.claims.map((claim) => ({ ...claim, stance: 'doubts' as const }));
    expect(() =>
      scoreAudit({ ...smallRecord, claims: mended }, drawn, sheets, [], '2026-11-26'),
    ).toThrow('daily-2024-12-05-hama-c01: changed since the draw');
    const bare = sheets.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({ ...claim, origin: null, when: null })),
    }));
    expect(() => scoreAudit(smallRecord, drawn, bare, [], '2026-11-26')).toThrow(
      'daily-2024-12-05-hama-c01: origin not filled',
    );
    expect(() => scoreAudit(smallRecord, drawn, [], [], '2026-11-26')).toThrow('on no sheet');
  });
});
