/** Records that are named by an id that went: every question answers as for the id that stands for it, and says so. */
import type { Dataset } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import {
  type Atlas,
  assume,
  checkCorridors,
  checkRoute,
  cite,
  claimsWhere,
  controlAt,
  controlBatch,
  controlDiff,
  controlHistory,
  createAtlas,
  DatasetError,
  distanceBetween,
  encirclement,
  eventsBetween,
  findPlace,
  nameOf,
  redirectedIn,
  syria2024,
  UnknownIdError,
  without,
} from '../src/index.js';

type Redirect = NonNullable<Dataset['redirects']>[number];

const moved = (collection: string, from: string, to: string): Redirect => ({
  collection,
  from,
  to,
  date: '2026-12-01',
  reason: 'The test says so.',
});
const dataset: Dataset = syria2024.dataset;
const { claims, events } = controlAt(syria2024, 'hama', '2024-12-05').evidence;
const redirects = [
  moved('places', 'hamah-city', 'hama'),
  moved('places', 'old-homs', 'homs'),
  moved('actors', 'old-army', 'saa'),
  moved('blocs', 'rebels', 'opposition'),
  moved('corridors', 'old-corridor', dataset.corridors[0]?.id ?? ''),
  moved('segments', 'old-bridge', 'rastan-m5-bridge'),
  moved('origins', 'old-sohr', 'sohr'),
  moved('claims', 'old-claim', claims[0] ?? ''),
  moved('events', 'old-event', events.at(-1) ?? ''),
];
const atlas: Atlas = createAtlas({ ...dataset, redirects });
const day = '2024-12-05';

/** The same question with ids that went and with those that stand for them. */
const questions: Record<string, readonly [old: () => object, now: () => object, number]> = {
  controlAt: [() => controlAt(atlas, 'hamah-city', day), () => controlAt(atlas, 'hama', day), 1],
  controlHistory: [
    () => controlHistory(atlas, 'hamah-city'),
    () => controlHistory(atlas, 'hama'),
    1,
  ],
  controlBatch: [
    () => controlBatch(atlas, ['hamah-city', 'idlib', 'old-homs'], [day, day, day]),
    () => controlBatch(atlas, ['hama', 'idlib', 'homs'], [day, day, day]),
    2,
  ],
  'checkRoute, its avoided segment too': [
    () => checkRoute(atlas, { from: 'hamah-city', to: 'old-homs', at: day, avoid: ['old-bridge'] }),
    () => checkRoute(atlas, { from: 'hama', to: 'homs', at: day, avoid: ['rastan-m5-bridge'] }),
    3,
  ],
  'encirclement, for a bloc': [
    () => encirclement(atlas, { place: 'old-homs', at: day, bloc: 'rebels' }),
    () => encirclement(atlas, { place: 'homs', at: day, bloc: 'opposition' }),
    2,
  ],
  checkCorridors: [
    () => checkCorridors(atlas, { at: day, corridors: ['old-corridor'] }),
    () => checkCorridors(atlas, { at: day, corridors: [dataset.corridors[0]?.id ?? ''] }),
    1,
  ],
  eventsBetween: [
    () => eventsBetween(atlas, day, day, { place: 'hamah-city' }),
    () => eventsBetween(atlas, day, day, { place: 'hama' }),
    1,
  ],
  'claimsWhere, by event and origin': [
    () => claimsWhere(atlas, { event: 'old-event', origin: 'old-sohr' }),
    () => claimsWhere(atlas, { event: events.at(-1) ?? '', origin: 'sohr' }),
    2,
  ],
  distanceBetween: [
    () => distanceBetween(atlas, 'hamah-city', 'old-homs'),
    () => distanceBetween(atlas, 'hama', 'homs'),
    2,
  ],
};

describe('a question that names a record by an id that went', () => {
  it.each(Object.entries(questions))('%s answers as for the id now', (_, [old, now, count]) => {
    const [answer, current] = [old(), now()];
    const told = redirectedIn(answer);
    expect(told).toHaveLength(count);
    for (const { from, to } of told)
      expect(redirects).toContainEqual(expect.objectContaining({ from, to }));
    expect(redirectedIn(current)).toEqual([]);
    const { redirected: _told, ...rest } = { redirected: undefined, ...answer };
    expect(Array.isArray(answer) ? [...answer] : rest).toEqual(current);
    expect(Object.isFrozen(answer)).toBe(true);
  });

  it('tells from where to where', () => {
    expect(redirectedIn(controlAt(atlas, 'hamah-city', day))).toEqual([
      { from: 'hamah-city', to: 'hama' },
    ]);
  });

  it('supposes and leaves out what is meant', () => {
    const supposed = assume(atlas, [{ place: 'hamah-city', holder: 'old-army' }]);
    expect(supposed.assumptions).toMatchObject([{ place: 'hama', holder: 'saa' }]);
    const fewer = without(atlas, { origins: ['old-sohr'] });
    expect(fewer.dataset.claims).toEqual(without(atlas, { origins: ['sohr'] }).dataset.claims);
  });

  it('names it, and cites what was kept with ids that went', () => {
    expect(nameOf(atlas, 'hamah-city')).toBe(nameOf(atlas, 'hama'));
    expect(nameOf(atlas, 'old-bridge')).toBe(nameOf(atlas, 'rastan-m5-bridge'));
    const kept = { evidence: { claims: ['old-claim'], events: [], assumptions: [] } };
    expect(cite(atlas, kept)).toEqual(cite(atlas, { claims: [claims[0]] }));
    const event = { ...dataset.events.find(({ id }) => id === events.at(-1)), id: 'old-event' };
    expect(cite(atlas, event)).toEqual(cite(atlas, { ...event, id: events.at(-1) }));
  });

  it('is refused as ever where nothing stands for it', () => {
    expect(() => controlAt(atlas, 'hamah-citi', day)).toThrow(UnknownIdError);
    expect(() => controlAt(syria2024 as Atlas, 'hamah-city', day)).toThrow(UnknownIdError);
    expect(findPlace(atlas, 'hamah-city').status).toBe(findPlace(syria2024, 'hamah-city').status);
  });

  it('leaves what is compared alone', () => {
    expect(redirectedIn(controlDiff(atlas, day, '2024-12-06'))).toEqual([]);
  });
});

describe('redirects of a dataset', () => {
  it.each([
    ['lead on', [moved('places', 'a', 'b'), moved('places', 'b', 'hama')], "'b' went itself"],
    ['lead nowhere', [moved('places', 'a', 'hamma')], "there is no 'hamma'"],
    ['lead into another collection', [moved('places', 'a', 'saa')], "there is no 'saa'"],
    ['lead away from a record', [moved('places', 'homs', 'hama')], "'homs' is still on record"],
    ['go twice', [moved('places', 'a', 'homs'), moved('places', 'a', 'hama')], 'gone already'],
    ['are of no collection', [moved('placs', 'a', 'hama')], "there is no 'hama'"],
  ])('are refused where they %s', (_, some, message) => {
    const make = () => createAtlas({ ...dataset, redirects: some });
    expect(make).toThrow(DatasetError);
    expect(make).toThrow(message);
  });
});
