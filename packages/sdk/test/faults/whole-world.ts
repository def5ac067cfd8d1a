/** A small sound dataset in which every collection has a record and every field of it a value. */
import type { Dataset } from '@syria-2024/data';
import { capture, closed, smallDataset } from '../small-world.js';

const small = smallDataset({
  places: ['a', 'b', 'c'],
  baseline: { a: 'gov' },
  areas: { south: ['a', 'b'] },
  segments: [{ a: 'a', b: 'b' }],
  events: [
    { id: 'e1', when: '2024-12-05', effects: [capture('a', 'opp', 'gov')] },
    { id: 'e2', when: '2024-12-06', effects: [closed('a-b')], after: ['e1'] },
    { id: 'e3', when: '2024-12-06', effects: [{ control: { place: 'a', holds: 'opp' } }] },
  ],
});
const span = small.events[0]?.when ?? raise();
const later = small.events[1]?.when ?? raise();
const square = [
  [36, 34],
  [37, 34],
  [37, 35],
  [36, 35],
  [36, 34],
] as [number, number][];

export const wholeWorld: Dataset = {
  ...small,
  meta: {
    ...small.meta,
    counts: { places: 3 },
    attribution: ['whoever'],
    languages: ['ar', 'zh-Hant'],
  },
  sources: small.sources.map((source) => ({
    ...source,
    url: 'https://example.org/page',
    archivedUrl: 'https://example.org/kept',
    publisher: 'paper',
    via: 'mirror',
    author: 'somebody',
    publishedBasis: 'byline',
    note: 'a note',
  })),
  claims: small.claims.map((claim, i) => ({
    ...claim,
    attribution: 'own-voice',
    act: 'took',
    when: span,
    ...(i > 0 && { copyOf: small.claims[0]?.id ?? '' }),
    measure: {
      from: i > 0 ? 'front:opposition' : 'b',
      to: 'a',
      value: 5,
      unit: 'km',
      bound: 'about',
      edge: false,
      direction: 'N',
    },
    figures: [{ what: 'killed', side: 'opposition', low: 1, best: 2, high: 3, countedBy: 'staff' }],
  })),
  events: [
    ...small.events,
    {
      ...(small.events[0] ?? raise()),
      id: 'e4',
      contradicts: ['e1'],
      admits: ['e1'],
      note: 'a note',
      places: ['a'],
      effects: [
        {
          control: {
            area: 'south',
            from: 'gov',
            to: 'opp',
            entry: false,
            extent: 'part',
            except: ['b'],
          },
        },
        { control: { holder: 'gov', in: 'south', to: 'nobody', except: ['b'] } },
        { control: { segment: 'a-b', to: 'opp' } },
      ],
    },
  ],
  places: small.places.map((place, i) => ({
    ...place,
    names: { en: place.id, ar: 'حماة', 'zh-Hant': '哈馬', variants: ['other'] },
    ids: { geonames: 1, pcode: 'SY0404', wikidata: 'Q5' },
    district: 'south',
    ...(i > 0 && { heldWith: 'a', guardedFrom: 'a' }),
    note: 'a note',
  })),
  areas: small.areas.map((area) => ({ ...area, region: 'SY-HI', centre: 'a', note: 'a note' })),
  actors: small.actors.map((actor, i) => ({
    ...actor,
    memberOf: i > 0 ? [{ actor: 'gov', from: span, until: later }] : [],
  })),
  regions: small.regions.map((region) => ({ ...region, centre: 'a' })),
  relations: small.relations.map((relation) => ({
    ...relation,
    until: '2024-12-09T00:00:00+03:00',
    sources: ['s1'],
  })),
  roads: small.roads.map((road) => ({ ...road, ref: 'M5', sources: ['s1'], order: ['a', 'b'] })),
  segments: small.segments.map((segment) => ({
    ...segment,
    via: [[36.75, 34.7]],
    structure: 'bridge',
    lengthKm: 10,
    sources: ['s1'],
  })),
  corridors: [
    {
      id: 'way',
      names: { en: 'way', variants: [] },
      from: 'a',
      to: 'b',
      bloc: 'government',
    },
  ],
  outlines: [
    {
      place: 'a',
      method: 'hull',
      hullOf: ['a', 'b', 'c'],
      precisionMetres: 500,
      note: 'a note',
      ring: square,
    },
  ],
  redirects: [
    { collection: 'places', from: 'z', to: 'a', date: '2024-12-31', reason: 'One under two ids.' },
  ],
  boundaries: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'SY-HI', nameEn: 'Homs', nameAr: null },
        geometry: { type: 'Polygon', coordinates: [square] },
      },
    ],
  },
};

function raise(): never {
  throw new Error('small world');
}
