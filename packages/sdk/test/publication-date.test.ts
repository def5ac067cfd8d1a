import { describe, expect, it } from 'vitest';
import { publicationDate, publicationDays } from '../src/evidence/publication-date.js';

const published = (notBefore: string, notAfter: string) => ({
  notBefore,
  notAfter,
  precision: 'hour' as const,
});
const dateOf = (from: string, until: string) => publicationDate(published(from, until));

describe('the day of a publication', () => {
  it.each([
    ['+03:00', 'east of Greenwich'],
    ['-03:30', 'west of it, by half an hour more'],
    ['+00:45', 'by minutes alone'],
    ['Z', 'at Greenwich'],
  ])('is counted on the clock that it is written on: %s, %s', (clock) => {
    expect(dateOf(`2024-12-05T00:00:00${clock}`, `2024-12-06T00:00:00${clock}`)).toBe('2024-12-05');
    expect(dateOf(`2024-12-05T23:59:00${clock}`, `2024-12-06T00:01:00${clock}`)).toBe(
      '2024-12-05/2024-12-06',
    );
    expect(dateOf(`2024-12-05T00:00:00${clock}`, `2024-12-05T00:00:01${clock}`)).toBe('2024-12-05');
  });

  it('is a month where a whole one is told, of whatever length, and no other time', () => {
    const midnight = (day: string) => `${day}T00:00:00+03:00`;
    const from = (first: string, until: string) =>
      publicationDays(published(midnight(first), midnight(until)));
    expect(from('2023-02-01', '2023-03-01')).toEqual([[2023, 2]]);
    expect(from('2024-12-01', '2025-01-01')).toEqual([[2024, 12]]);
    expect(from('2024-12-02', '2024-12-31')).toEqual([
      [2024, 12, 2],
      [2024, 12, 30],
    ]);
    expect(from('2024-12-01', '2024-12-28')).toEqual([
      [2024, 12, 1],
      [2024, 12, 27],
    ]);
    expect(from('2024-11-01', '2025-01-01')).toEqual([
      [2024, 11, 1],
      [2024, 12, 31],
    ]);
    expect(from('2023-12-01', '2025-01-01')).toEqual([
      [2023, 12, 1],
      [2024, 12, 31],
    ]);
  });
});
