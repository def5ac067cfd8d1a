/** What the register makes of written times, clocks, effects and rows, and what it says of those that cannot be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetRules } from '../register/dataset.js';
import {
  instantAt,
  isClock,
  isOffset,
  keepOffset,
  offsetAt,
  toRfc3339,
} from '../register/plain/clock.js';
import { parseSpan, spanOf } from '../register/shape/times.js';
import { datasetFaults } from '../register/truth/faults.js';
import { laws } from '../register/truth/laws.js';
import { tellFaults } from '../register/truth/tell-faults.js';
import { toDataset } from '../src/to-dataset.js';

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

describe('what a value owes to itself', () => {
  const effect = { place: 'hama', to: 'moc' };
  it.each([
    ['nothing changed', laws.control({ to: 'moc' }), 'changes nothing'],
    ['two things changed', laws.control({ ...effect, area: 'south' }), 'changes nothing'],
    ['a part of a place', laws.control({ ...effect, extent: 'part' }), 'extent belongs to an area'],
    [
      'a place but for places',
      laws.control({ ...effect, except: ['x'] }),
      'except belongs to an area',
    ],
    [
      'nobody comes in',
      laws.control({ place: 'hama', to: 'nobody', entry: true }),
      'nobody cannot enter',
    ],
    ['no figure', laws.figure({}), 'at least one'],
    ['a least over the most', laws.figure({ low: 3, high: 2 }), 'low <= best <= high'],
    ['a row of nothing', laws.baseline({ holders: [] }), 'exactly one'],
    [
      'passage of a place',
      laws.baseline({ place: 'hama', passage: 'open', holders: [] }),
      'belongs to a segment',
    ],
    ['a segment without it', laws.baseline({ segment: 'x', holders: [] }), 'belongs to a segment'],
    [
      'a holder of a segment',
      laws.baseline({ segment: 'x', passage: 'open', holders: ['moc'] }),
      'holders belong',
    ],
    ['a day too many', laws.instant('2023-02-29T00:00:00Z'), 'not a day'],
    ['another century', laws.instant('1899-12-31T00:00:00Z'), 'not in a year'],
    ['no clock', laws.instant('2024-12-05T00:00:00+19:00'), 'not an offset'],
  ])('%s', (_, told, expected) => {
    expect(told).toContain(expected);
  });

  it.each([
    ['a place', laws.control(effect)],
    [
      'part of an area',
      laws.control({ area: 'south', to: 'moc', extent: 'part', except: ['hama'] }),
    ],
    ['an entry', laws.control({ ...effect, entry: true })],
    ['nobody', laws.control({ place: 'hama', to: 'nobody', entry: false })],
    ['equal figures', laws.figure({ low: 2, best: 2, high: 2 })],
    ['one figure', laws.figure({ high: 2 })],
    ['a passage', laws.baseline({ segment: 'x', passage: 'open', holders: [] })],
    ['an instant', laws.instant('2024-12-05T00:00:00Z')],
  ])('not %s', (_, told) => {
    expect(told).toBeUndefined();
  });
});

describe('a written record', () => {
  const told = (kind: string, value: object) =>
    (toDataset({ campaign: {}, records: { [kind]: { one: value } } }).problems ?? [])
      .filter((problem) => problem.kind === kind)
      .map(({ message }) => message)
      .join('\n');
  const control = (fields: object) =>
    told('events', {
      kind: 'capture',
      when: '2024-12-05',
      front: 'one',
      places: [],
      actors: [],
      summary: 'Something.',
      effects: [{ control: fields }],
    });

  it.each([
    [{ to: 'moc' }, 'expected exactly one of place, area, segment, holder'],
    [{ place: 'a', area: 'b', to: 'moc' }, 'expected exactly one of place, area, segment, holder'],
    [{ place: 'a' }, 'expected exactly one of to, holds'],
    [{ place: 'a', to: 'x', holds: 'x' }, 'expected exactly one of to, holds'],
    [{ area: 'a', holds: 'x' }, 'holds belongs to a place'],
    [{ place: 'a', holds: 'x', from: 'y' }, 'holds changes nothing'],
    [{ holder: 'x', to: 'y' }, 'a holder everywhere leaves to nobody'],
    [{ holder: 'x', to: 'nobody', from: 'y' }, 'a holder everywhere has no from'],
    [{ place: 'a', to: 'y', in: 'b' }, 'in belongs to a holder'],
    [{ place: 'a', to: 'y', except: ['b'] }, 'except belongs to an area or a holder'],
    [{ place: 'a', to: 'y', extent: 'part' }, 'extent belongs to an area'],
    [{ place: 'a', to: 'nobody', entry: true }, 'nobody cannot enter'],
  ])('of an event: %o', (fields, message) => {
    expect(control(fields)).toContain(message);
  });

  it.each([
    { place: 'a', to: 'y' },
    { area: 'a', to: 'y', extent: 'part', except: ['b'] },
    { holder: 'x', to: 'nobody', in: 'a', except: ['b'] },
    { place: 'a', holds: 'x' },
    { place: 'a', to: 'y', entry: true },
  ])('of an event is right: %o', (fields) => {
    expect(control(fields)).toBe('');
  });

  it.each([
    [{}, 'expected exactly one of area, place, segment'],
    [{ place: 'a', area: 'b', holder: 'x' }, 'expected exactly one of area, place, segment'],
    [{ place: 'a', passage: 'open', holder: 'x' }, 'passage belongs to a segment'],
    [{ place: 'a' }, 'holder belongs to an area or a place'],
    [{ segment: 'a', passage: 'open', holder: 'x' }, 'holder belongs to an area or a place'],
  ])('of the baseline: %o', (row, message) => {
    expect(told('baseline', row)).toContain(message);
  });

  it('of the baseline is right: who held a place, which road was shut', () => {
    expect(told('baseline', { place: 'a', holder: 'x' })).toBe('');
    expect(told('baseline', { segment: 'a', passage: 'closed' })).toBe('');
  });

  const place = {
    names: { en: 'A' },
    kind: 'town',
    point: [1, 1],
    precisionMetres: 1,
    locatedBy: 'geonames',
  };
  it('of a place: a region, or a country abroad', () => {
    const message = 'expected a region, or a country for a place abroad';
    expect(told('places', place)).toContain(message);
    expect(told('places', { ...place, region: 'SY-HM', country: 'SY' })).toContain(message);
    expect(told('places', { ...place, region: 'SY-HM' })).toBe('');
    expect(told('places', { ...place, country: 'LB' })).toBe('');
  });

  it('of an outline: places for a hull, points for another', () => {
    const outline = { precisionMetres: 1, note: 'Drawn.' };
    const points = [
      [1, 1],
      [2, 1],
      [2, 2],
    ];
    expect(told('outlines', { ...outline, method: 'hull', hullOf: ['a', 'b', 'c'] })).toBe('');
    expect(told('outlines', { ...outline, method: 'hull', ring: points })).toContain(
      'expected hullOf',
    );
  });
});

describe('faults of a dataset', () => {
  const rules = datasetRules();
  const told = (dataset: unknown) => tellFaults(datasetFaults(dataset, rules), () => '');

  it('of what is none at all is one', () => {
    for (const none of [null, 7, [], 'x'])
      expect(told(none)).toBe('dataset expected an object with its collections');
  });

  it('of an empty one name the collections that are missing, not those that it can do without', () => {
    const text = told({});
    expect(text).toContain('places nothing: expected a list of records');
    expect(text).not.toContain('redirects');
  });

  it('are told to the fiftieth, and how many more there are', () => {
    const places = Array.from({ length: 60 }, () => 7);
    const faults = datasetFaults({ places }, rules);
    const lines = told({ places }).split('\n');
    expect(lines[0]).toBe(`${faults.length} faults`);
    expect(lines).toHaveLength(52);
    expect(lines.at(-1)).toBe(`and ${faults.length - 50} more`);
  });
});
