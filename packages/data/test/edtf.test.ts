import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { readCampaign } from '../read/campaign.js';
import { readRecords } from '../read/records.js';
import type { Campaign } from '../register/campaign.js';
import { type Span, spanOf } from '../register/shape/times.js';
import { edtfOf } from '../ship/tables/edtf.js';

const { clock } = readCampaign().campaign as Campaign;
const written = (text: string) => edtfOf(spanOf(text, clock));

describe('EDTF', () => {
  it.each([
    ['2024-12-05', '2024-12-05'],
    ['2024-12', '2024-12'],
    ['2024-12-01/2024-12-03', '2024-12-01/2024-12-03'],
    ['2024-11-30/2024-12-01', '2024-11-30/2024-12-01'],
    ['2024-12-05 morning', '2024-12-05T05:00:00+03:00/2024-12-05T12:00:00+03:00'],
    ['2024-12-05T14:30', '2024-12-05T14:30:00+03:00/2024-12-05T14:31:00+03:00'],
  ])('says %s as %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('of every event is read by a library of the format as the time that the span covers', () => {
    for (const [id, { value }] of readRecords().records.events) {
      const span = spanOf(value.when, clock);
      expect([id, boundsOf(edtfOf(span))]).toEqual([id, wallOf(span)]);
    }
  });
});

/** First and last second that the library finds in it, as the clock shows them. */
function boundsOf(text: string): [string, string] {
  const { min, max } = edtf(text);
  // A day has no zone; instants are given with theirs, and the library tells them in UTC.
  const shift = text.includes('T') ? 3 * 3_600_000 : 0;
  const end = text.includes('T') ? max : max + 1;
  return [shown(min + shift), shown(end + shift)];
}

const shown = (ms: number) => new Date(ms).toISOString().slice(0, 19);
const wallOf = ({ notBefore, notAfter }: Span) => [notBefore.slice(0, 19), notAfter.slice(0, 19)];
