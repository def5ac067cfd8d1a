/** A campaign’s clock, and times as they are written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantAt,
  isClock,
  isOffset,
  keepOffset,
  offsetAt,
  toRfc3339,
} from '../register/plain/clock.js';
import { parseSpan, spanOf } from '../register/shape/times.js';

const hour = 3_600_000;

describe('a clock', () => {
  it.each([
    ['Z', true],
    ['+03:00', true],
    ['-12:00', true],
    ['-12:30', false],
    ['+14:00', true],
    ['+14:15', false],
    ['+03:60', false],
    ['+3', false],
  ])('of the offset %s is one: %s', (text, is) => {
    expect(isOffset(text)).toBe(is);
    expect(isClock(text)).toBe(is);
  });

  it('is a zone that there is', () => {
    expect(isClock('Asia/Damascus')).toBe(true);
    expect(isClock('Mars/Olympus')).toBe(false);
  });

  it('west of Greenwich is behind, and says so', () => {
    const noon = Date.UTC(2024, 11, 5, 12);
    expect(offsetAt('-03:30', noon)).toBe(-3.5 * hour);
    expect(toRfc3339('-03:30', noon)).toBe('2024-12-05T08:30:00-03:30');
    expect(toRfc3339('America/Sao_Paulo', noon)).toBe('2024-12-05T09:00:00-03:00');
    expect(offsetAt('Europe/London', noon)).toBe(0);
  });

  it('that leaps takes a time which it skips as much later, and of one that comes twice the first', () => {
    const at = (month: number, day: number, h: number, m: number) =>
      toRfc3339('Europe/Berlin', instantAt('Europe/Berlin', Date.UTC(2024, month, day, h, m)));
    expect(at(2, 31, 2, 30)).toBe('2024-03-31T03:30:00+02:00');
    expect(at(2, 31, 1, 59)).toBe('2024-03-31T01:59:00+01:00');
    expect(at(9, 27, 2, 30)).toBe('2024-10-27T02:30:00+02:00');
    expect(at(9, 27, 3, 0)).toBe('2024-10-27T03:00:00+01:00');
  });

  it('gives every wall-clock time back that it shows', () => {
    const zones = fc.constantFrom(
      'Z',
      '+05:45',
      'Europe/Berlin',
      'Asia/Damascus',
      'America/New_York',
    );
    const minutes = fc.integer({ min: Date.UTC(1990) / 60_000, max: Date.UTC(2030) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const ms = minute * 60_000;
        const wall = ms + offsetAt(zone, ms);
        const again = instantAt(zone, wall);
        // The second of a time that comes twice is told as the first.
        expect(again + offsetAt(zone, again)).toBe(wall);
        expect(again).toBeLessThanOrEqual(ms);
        expect(Date.parse(toRfc3339(zone, ms))).toBe(ms);
      }),
      { numRuns: 500 },
    );
  });

  it('is as steady as it was told to be, from and until then', () => {
    const [from, until] = [Date.UTC(2024, 10, 1), Date.UTC(2024, 11, 31)];
    // No such offset: whatever answers so has not asked.
    keepOffset({ zone: 'Asia/Baghdad', from, until, offset: 7 });
    expect([from - 1, from, until - 1, until].map((ms) => offsetAt('Asia/Baghdad', ms))).toEqual([
      3 * hour,
      7,
      7,
      3 * hour,
    ]);
    expect(offsetAt('Asia/Damascus', from)).toBe(3 * hour);
    keepOffset({ zone: '', from: 0, until: 0, offset: 0 });
  });

  it('tells days by the thousand', () => {
    const day = (i: number) => toRfc3339('Z', i * 24 * hour).slice(0, 10);
    const first = day(0);
    for (let i = 1; i < 5000; i++) day(i);
    expect(day(0)).toBe(first);
  });
});

describe('a written time', () => {
  it.each([
    ['2024-12-05/2024-12-06/2024-12-07', 'is not a time'],
    ['soon', 'soon is not a time'],
    ['2024-12-05/soon', 'soon is not a time'],
    ['1812-12-05', '1812-12-05 is not a year from 1900 to 2100'],
    ['2101-12-05', '2101-12-05 is not a year from 1900 to 2100'],
    ['2024-13-01', '2024-13-01 is not a day of the calendar'],
    ['2024-02-30', '2024-02-30 is not a day of the calendar'],
    ['2024-12-05T24', '2024-12-05T24 is not a time of the day'],
    ['2024-12-05T14:60', '2024-12-05T14:60 is not a time of the day'],
    [
      '2024-12-05T14:30+15:00',
      '+15:00 in 2024-12-05T14:30+15:00 is not an offset that a clock shows',
    ],
    ['2024-12-06/2024-12-05', '2024-12-06/2024-12-05 ends before it begins'],
  ])('%s: %s', (text, error) => {
    expect(parseSpan(text, '+03:00')).toEqual({ error: expect.stringContaining(error) });
    expect(() => spanOf(text, '+03:00')).toThrow(RangeError);
  });

  it.each([
    ['2024-12', '2024-12-01T00:00:00+03:00', '2025-01-01T00:00:00+03:00', 'days'],
    ['2024-12-05', '2024-12-05T00:00:00+03:00', '2024-12-06T00:00:00+03:00', 'day'],
    ['2024-12-05 night', '2024-12-05T20:00:00+03:00', '2024-12-06T04:00:00+03:00', 'part-of-day'],
    ['2024-12-05T14', '2024-12-05T14:00:00+03:00', '2024-12-05T15:00:00+03:00', 'hour'],
    ['2024-12-05T14:30', '2024-12-05T14:30:00+03:00', '2024-12-05T14:31:00+03:00', 'minute'],
    ['2024-12-05T14:30Z', '2024-12-05T17:30:00+03:00', '2024-12-05T17:31:00+03:00', 'minute'],
    ['2024-12-05T14/2024-12-06', '2024-12-05T14:00:00+03:00', '2024-12-07T00:00:00+03:00', 'days'],
  ])('%s is the span from %s to %s, known to the %s', (text, notBefore, notAfter, precision) => {
    expect(spanOf(text, '+03:00')).toEqual({ notBefore, notAfter, precision });
  });
});
