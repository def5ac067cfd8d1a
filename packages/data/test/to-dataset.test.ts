import { expect, it } from 'vitest';
import { derive } from '../derive/index.js';
import { readBoundaries } from '../read/boundaries.js';
import { readCampaign } from '../read/campaign.js';
import { readRecords } from '../read/records.js';
import { kinds } from '../register/kinds.js';
import { parseSpan } from '../register/shape/times.js';
import { toDataset } from '../src/to-dataset.js';
import { campaign } from './north-and-south.js';

it('the curated files, read as plain values, are the dataset that ships', () => {
  const { records } = readRecords();
  const read = readCampaign().campaign;
  if (!read) throw new Error('the campaign does not read');
  const plain = kinds.map((kind) => [
    kind,
    Object.fromEntries([...records[kind]].map(([id, { value }]) => [id, value])),
  ]);
  const boundaries = readBoundaries();
  const { dataset } = toDataset({
    campaign: read,
    records: Object.fromEntries(plain),
    boundaries: boundaries as never,
    version: '1.2.3',
  });
  expect(dataset).toEqual(derive(records, read, boundaries, '1.2.3'));
});

it('a collection that is left out is empty, and land that is left out is none', () => {
  const { dataset } = toDataset({
    campaign,
    records: { blocs: { north: { names: { en: 'N' } } } },
  });
  expect(dataset?.blocs).toEqual([{ id: 'north', names: { en: 'N', variants: [] } }]);
  expect(dataset?.places).toEqual([]);
  expect(dataset?.boundaries.features).toEqual([]);
  expect(dataset?.meta.coverage).toEqual({
    from: '2001-03-01T00:00:00+02:00',
    until: '2001-03-03T00:00:00+02:00',
  });
});

it('every problem is told at once: record, field, what was given, what is valid', () => {
  const { problems = [] } = toDataset({
    campaign: { ...campaign, clock: 'Mars/Olympus' },
    records: {
      blocs: { North: { names: { en: 'N' } } },
      fronts: { east: { nams: { en: 'E' } } },
      origins: { paper: { names: { en: 'P' }, kind: 'medai', alignment: 'independent' } },
    },
  });
  expect(problems.map(({ kind, id, path }) => [kind, id, path.join('.')])).toEqual([
    ['campaign', '', 'clock'],
    ['blocs', 'North', ''],
    ['fronts', 'east', 'nams'],
    ['origins', 'paper', 'kind'],
  ]);
  expect(problems.map(({ message }) => message).join('\n')).toContain('did you mean media?');
});

it('refuses a key of names that is no language, at the key', () => {
  const blocs = {
    north: { names: { en: 'N', varients: ['No'] } },
    south: { names: { en: 'S', uk: '', 'zh-Hant': '南' } },
  };
  const { problems } = toDataset({ campaign: {}, records: { blocs } });
  const told = problems?.filter(({ kind }) => kind === 'blocs');
  expect(told?.map(({ id, path, message }) => [id, path.join('.'), message])).toEqual([
    ['north', 'names.varients', 'unknown key; did you mean variants?'],
    ['south', 'names.uk', expect.stringContaining('"": ')],
  ]);
});

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      throw new Error('a fault of the caller');
    },
  });

it.each([
  ['nothing', undefined, [], /missing/],
  ['no records', { campaign }, ['records'], /missing/],
  ['no object of records', { campaign, records: 5 }, ['records'], /expected/],
  ['a list of records', { campaign, records: { blocs: [] } }, ['records', 'blocs'], /expected/],
  [
    'no such collection',
    { campaign, records: { bloks: {} } },
    ['records', 'bloks'],
    /did you mean blocs/,
  ],
  [
    'no such part',
    { campaign, records: {}, bounderies: {} },
    ['bounderies'],
    /did you mean boundaries/,
  ],
  ['no land', { campaign, records: {}, boundaries: null }, ['boundaries'], /expected/],
  ['no version', { campaign, records: {}, version: 7 }, ['version'], /expected/],
  ['a getter that throws', { campaign: throwing('name'), records: {} }, [], /cannot be read/],
  ['another', { campaign, records: throwing('blocs') }, [], /cannot be read/],
  ['one in a record', { campaign, records: { blocs: { a: throwing('names') } } }, [], /cannot be/],
])('%s is refused as what it is', (_, given, path, message) => {
  const { problems = [] } = toDataset(given as never);
  expect(problems.map((one) => [one.path.join('.'), one.message])).toContainEqual([
    path.join('.'),
    expect.stringMatching(message),
  ]);
});

it.each([
  [undefined, '+03:00', /nothing is not a time/],
  [5, '+03:00', /5 is not a time/],
  ['2024-12-05', undefined, /nothing is no clock/],
  ['2024-12-05', 'Mars/Olympus', /'Mars\/Olympus' is no clock/],
  ['2024-12-05', '+99:00', /is no clock/],
])('the time %s on the clock %s is refused in words', (text, clock, message) => {
  expect(parseSpan(text as never, clock as never)).toEqual({
    error: expect.stringMatching(message),
  });
});
