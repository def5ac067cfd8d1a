/** What the register says of a value, of a record as it is written, and of a dataset that is none. */
import { describe, expect, it } from 'vitest';
import { datasetRules } from '../register/dataset.js';
import { datasetFaults } from '../register/truth/faults.js';
import { laws } from '../register/truth/laws.js';
import { tellFaults } from '../register/truth/tell-faults.js';
import { toDataset } from '../src/to-dataset.js';

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
