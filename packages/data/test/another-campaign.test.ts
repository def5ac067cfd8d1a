import { expect, it } from 'vitest';
import { datasetSchema } from '../register/dataset.js';
import { parseSpan } from '../register/shape/times.js';
import type { Dataset, Ids, TimeSpan } from '../src/generated/types.js';

/** Another war, whose ids are as literal as those of the shipped one. */
interface KyivIds extends Ids {
  place: 'kyiv' | 'bucha';
  area: 'UA-32';
  actor: 'russian-army' | 'ukrainian-army';
  origin: 'general-staff';
  source: 'daily-2022-04-01-bucha';
  claim: 'daily-2022-04-01-bucha-c01';
  event: '2022-03-31-bucha-recaptured';
  baseline: 'baseline-bucha';
  road: 'never';
  segment: 'never';
  corridor: 'never';
  bloc: 'russia' | 'ukraine';
  front: 'kyiv-west';
  region: 'UA-30' | 'UA-32';
}

const span = (text: string): TimeSpan => {
  const read = parseSpan(text, 'Europe/Kyiv');
  if ('error' in read) throw new RangeError(read.error);
  return read;
};
const named = <Id extends string>(id: Id) => ({ id, names: { en: id, variants: [] } });

const kyiv: Dataset<KyivIds> = {
  meta: {
    name: 'Kyiv, 24 February - 2 April 2022',
    version: '0.0.0',
    coverage: { from: span('2022-02-24').notBefore, until: span('2022-04-02').notAfter },
    clock: 'Europe/Kyiv',
    country: 'UA',
    bbox: [22, 44, 40.3, 52.4],
    defaultBloc: 'ukraine',
    licence: 'CC0-1.0',
    attribution: [],
    counts: {},
  },
  sources: [
    {
      id: 'daily-2022-04-01-bucha',
      title: 'Bucha',
      publisher: null,
      url: null,
      published: span('2022-04-01'),
      language: 'en',
      kind: 'news',
      accessed: '2026-01-01',
      read: 'whole',
    },
  ],
  claims: [
    {
      id: 'daily-2022-04-01-bucha-c01',
      source: 'daily-2022-04-01-bucha',
      event: '2022-03-31-bucha-recaptured',
      stance: 'asserts',
      origin: 'general-staff',
      basis: 'stated',
      locator: 'paragraph 1',
      says: 'The army is back in the town.',
      measure: {
        from: 'front:ukraine',
        to: 'kyiv',
        value: 25,
        unit: 'km',
        bound: 'about',
        edge: false,
      },
    },
  ],
  origins: [{ ...named('general-staff'), kind: 'military', alignment: 'ukraine' }],
  events: [
    {
      id: '2022-03-31-bucha-recaptured',
      kind: 'recapture',
      when: span('2022-03-31'),
      front: 'kyiv-west',
      places: ['bucha'],
      actors: [{ actor: 'ukrainian-army', role: 'agent' }],
      summary: 'The Ukrainian army returns to Bucha.',
      after: [],
      contradicts: [],
      effects: [{ control: { place: 'bucha', from: 'russian-army', to: 'ukrainian-army' } }],
    },
  ],
  places: (['kyiv', 'bucha'] as const).map((id, i) => ({
    ...named(id),
    kind: 'city' as const,
    region: i === 0 ? ('UA-30' as const) : ('UA-32' as const),
    country: 'UA',
    point: [30.5 - i * 0.3, 50.45 + i * 0.1] as const,
    precisionMetres: 1000,
    ids: {},
    locatedBy: 'report' as const,
  })),
  areas: [{ ...named('UA-32'), kind: 'region', members: ['bucha'] }],
  actors: [
    { ...named('russian-army'), kind: 'army', bloc: 'russia', memberOf: [] },
    { ...named('ukrainian-army'), kind: 'army', bloc: 'ukraine', memberOf: [] },
  ],
  blocs: [named('russia'), named('ukraine')],
  fronts: [named('kyiv-west')],
  regions: [named('UA-30'), named('UA-32')],
  relations: [
    {
      a: 'russia',
      b: 'ukraine',
      relation: 'hostile',
      from: span('2022-02-24').notBefore,
      sources: [],
    },
  ],
  roads: [],
  segments: [],
  corridors: [],
  baseline: [{ id: 'baseline-bucha', place: 'bucha', holders: ['ukrainian-army'] }],
  boundaries: { type: 'FeatureCollection', features: [] },
};

it('another war is a dataset, with ids of its own', () => {
  expect(datasetSchema.safeParse(kyiv).error?.issues ?? []).toEqual([]);
  // @ts-expect-error a bloc of another war
  const wrong: Dataset<KyivIds>['meta']['defaultBloc'] = 'government';
  expect(kyiv.blocs.map(({ id }) => id)).not.toContain(wrong);
});

it('its times are read by its own clock, summer time and all', () => {
  expect(span('2022-03-26').notBefore).toBe('2022-03-26T00:00:00+02:00');
  // On 27 March 2022 Kyiv's clocks leapt from three to four: the day has 23 hours.
  const { notBefore, notAfter } = span('2022-03-27');
  expect([notBefore, notAfter]).toEqual(['2022-03-27T00:00:00+02:00', '2022-03-28T00:00:00+03:00']);
  expect(Date.parse(notAfter) - Date.parse(notBefore)).toBe(23 * 3_600_000);
  expect(span('2022-03-27 morning').notBefore).toBe('2022-03-27T05:00:00+03:00');
  expect(span('2022-03-30T14:30').notBefore).toBe('2022-03-30T14:30:00+03:00');
});
