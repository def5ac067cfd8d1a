import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quickIso } from '../src/time/quick-iso.js';

const two = (max: number) =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const text = fc
  .tuple(
    fc.integer({ min: 900, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    two(13),
    two(32),
    fc.constantFrom('', 'T', ' ', 'T'),
    two(25),
    two(61),
    fc.option(two(61)),
    fc.constantFrom('', 'Z', '+03:00', '-11:30', '+15:00', '+3', 'x'),
  )
  .map(([year, month, day, between, hour, minute, second, offset]) =>
    between === ''
      ? `${year}-${month}-${day}`
      : `${year}-${month}-${day}${between}${hour}:${minute}${second === null ? '' : `:${second}`}${offset}`,
  );

it('what is read quickly is what the language reads, and only days that there are', () => {
  fc.assert(
    fc.property(text, (given) => {
      const quick = quickIso(given);
      if (quick === null) return;
      const wall = `${given.slice(0, 10)}T${given.slice(11).replace(/(Z|[+-].*)$/, '') || '00:00'}Z`;
      expect(quick.ms).toBe(Date.parse(wall));
      expect(new Date(quick.ms).toISOString().slice(0, 10)).toBe(given.slice(0, 10));
      if (quick.offset !== null) expect(quick.ms - quick.offset).toBe(Date.parse(given));
    }),
    { numRuns: 3000 },
  );
});

it('every plain form is read quickly', () => {
  for (const given of [
    '1000-01-01',
    '2024-02-29',
    '2000-02-29',
    '2024-12-05T14:30',
    '2024-12-05T14:30:15Z',
  ])
    expect(quickIso(given), given).not.toBeNull();
  for (const given of [
    '0999-12-31',
    '2023-02-29',
    '1900-02-29',
    '2024-12-05T24:00',
    '2024-12-05T14:30:15.5Z',
    'x',
  ])
    expect(quickIso(given), given).toBeNull();
  // What stands beside the digits in the code table, too, is none of them.
  const plain = '2024-12-05T14:30:15+03:00';
  for (const at of plain.split('').keys())
    for (const other of ['x', '/', ':'].filter((one) => one !== plain[at])) {
      const given = `${plain.slice(0, at)}${other}${plain.slice(at + 1)}`;
      expect(quickIso(given), given).toBeNull();
    }
});
