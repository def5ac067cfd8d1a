/** What `createAtlas` and `datasetSchema` refuse, and that they agree. */
import { describe, expect, it } from 'vitest';
import { datasetRules, datasetSchema } from '../../../data/register/dataset.js';
import { datasetFaults } from '../../../data/register/truth/faults.js';
import { AtlasError, createAtlas, syria2024 } from '../../src/index.js';
import { smallDataset } from '../small-world.js';
import { breakages, replaced } from './breakages.js';
import { wholeWorld } from './whole-world.js';

function said(dataset: unknown): string {
  try {
    createAtlas(dataset as never);
    return '';
  } catch (error) {
    if (error instanceof AtlasError && error.code === 'dataset') return error.message;
    throw error;
  }
}
const isSchemaContent = (dataset: unknown) => datasetSchema.safeParse(dataset).success;

describe('a sound dataset', () => {
  it.each([
    ['with every field', wholeWorld],
    ['small', smallDataset({})],
    ['that ships', syria2024.dataset],
  ])('%s is taken by both', (_, dataset) => {
    expect(said(dataset)).toBe('');
    expect(datasetSchema.safeParse(dataset).error?.issues.slice(0, 3) ?? []).toEqual([]);
  });
});

describe('a breakage', () => {
  const all = [...breakages()];

  it('is tried of every field: a thousand', () => {
    expect(all.length).toBeGreaterThan(1000);
  });

  it('is refused by both, by record and field', () => {
    const wrong = all.flatMap(({ title, dataset, record, field }) => {
      const message = said(dataset);
      const told = message !== '' && message.includes(record) && message.includes(field);
      return told && !isSchemaContent(dataset) ? [] : [`${title}: ${message}`];
    });
    expect(wrong).toEqual([]);
  });
});

const [e1, e2] = ['2024-12-05', '2024-12-06'].map((day) => ({
  notBefore: `${day}T00:00:00+03:00`,
  notAfter: `${day}T12:00:00+03:00`,
  precision: 'days',
}));
const [baseline] = wholeWorld.baseline;
const [relation] = wholeWorld.relations;
const [claim] = wholeWorld.claims;

const corners = (...points: readonly [number, number][]) => points;

/** What no single field tells. */
const untrue: readonly (readonly [string, (string | number)[], unknown, string])[] = [
  ['an id twice', ['places', 1, 'id'], 'a', "place 'a' (id) has the id of another"],
  [
    'memberOf in a circle',
    ['actors', 0, 'memberOf'],
    [{ actor: 'opp' }],
    "'gov', then 'opp', then 'gov'",
  ],
  [
    'a member of itself',
    ['actors', 0, 'memberOf'],
    [{ actor: 'gov' }],
    "actor 'gov' (memberOf) is a circle",
  ],
  [
    'heldWith in a circle',
    ['places', 0, 'heldWith'],
    'b',
    "(heldWith) is a circle: 'a', then 'b', then 'a'",
  ],
  ['guardedFrom itself', ['places', 0, 'guardedFrom'], 'a', "place 'a' (guardedFrom) is a circle"],
  ['a copy of its copy', ['claims', 0, 'copyOf'], wholeWorld.claims[1]?.id, '(copyOf) is a circle'],
  [
    'after in a circle',
    ['events', 0, 'after'],
    ['e2'],
    "event 'e1' (after) the order reported is a circle",
  ],
  ['after what is later', ['events', 0, 'after'], ['e3'], 'the order reported cannot be'],
  ['admits itself', ['events', 3, 'admits'], ['e4'], "event 'e4' (admits) names the event itself"],
  [
    'contradicts itself',
    ['events', 3, 'contradicts'],
    ['e4'],
    '(contradicts) names the event itself',
  ],
  [
    'a baseline twice',
    ['baseline', 1],
    { ...baseline, id: 'again' },
    "baseline row 'again' (place) the place 'a' has a baseline row already",
  ],
  [
    'a baseline of nothing',
    ['baseline', 0, 'place'],
    undefined,
    'exactly one of area, place, segment',
  ],
  [
    'a relation twice',
    ['relations', 3],
    { ...relation, relation: 'allied' },
    'relations[3] (from) begins before another relation',
  ],
  [
    'a point turned round',
    ['places', 0, 'point'],
    [34.7, 36.7],
    "place 'a' (point) [34.7, 36.7] is outside the campaign's bounds",
  ],
  ['a point abroad at home', ['places', 0, 'point'], [2, 48], "place 'a' (point)"],
  ['a segment onto itself', ['segments', 0, 'b'], 'a', "segment 'a-b' leads from 'a' to itself"],
  [
    'a corridor onto itself',
    ['corridors', 0, 'to'],
    'a',
    "corridor 'way' leads from 'a' to itself",
  ],
  ['a bloc and itself', ['relations', 0, 'b'], 'government', 'relations[0]'],
  [
    'an effect on nothing',
    ['events', 0, 'effects'],
    [{ control: { to: 'opp' } }],
    "event 'e1' (effects.0.control)",
  ],
  [
    'an effect that changes nothing',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', from: 'opp', to: 'opp' } }],
    "event 'e1' (effects.0.control) changes nothing: from 'opp' to itself",
  ],
  ['a place twice', ['events', 0, 'places'], ['a', 'a'], "event 'e1' (places) has 'a' twice"],
  ['a member twice', ['areas', 0, 'members'], ['a', 'a'], "(members) has 'a' twice"],
  ['a holder twice', ['baseline', 0, 'holders'], ['gov', 'gov'], "(holders) has 'gov' twice"],
  [
    'a language twice',
    ['meta', 'languages'],
    ['ar', 'zh-Hant', 'ar'],
    "meta (languages) has 'ar' twice",
  ],
  [
    'a measure of nothing',
    ['claims', 0, 'measure'],
    { from: 'a', to: 'a', value: 3, unit: 'km', bound: 'about', edge: false },
    "(measure) leads from 'a' to itself",
  ],
  [
    'an effect on two things',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', area: 'south', to: 'opp' } }],
    "event 'e1' (effects.0.control)",
  ],
  [
    'a claim without a source',
    ['claims', 0, 'source'],
    undefined,
    `claim '${claim?.id}' (source) nothing: expected a text`,
  ],
  [
    'a membership that ends before it begins',
    ['actors', 1, 'memberOf'],
    [{ actor: 'gov', from: e2, until: e1 }],
    "actor 'opp' (memberOf.0) ",
  ],
  [
    'coverage reversed',
    ['meta', 'coverage'],
    { from: '2024-12-09T00:00:00+03:00', until: '2024-11-27T00:00:00+03:00' },
    'meta (coverage)',
  ],
  [
    'an outline of a region that is open',
    ['boundaries', 'features', 0, 'geometry'],
    { type: 'Polygon', coordinates: [corners([36, 34], [37, 34], [37, 35], [36, 35])] },
    'boundaries (features.0.geometry',
  ],
  [
    'an outline of a region that crosses itself',
    ['boundaries', 'features', 0, 'geometry'],
    {
      type: 'MultiPolygon',
      coordinates: [[corners([36, 34], [37, 35], [37, 34], [36, 35], [36, 34])]],
    },
    'crosses itself between points 0 and 2',
  ],
  [
    'a segment shorter than the straight line between its ends',
    ['segments', 0, 'lengthKm'],
    5,
    "segment 'a-b' (lengthKm) 5 km is too short: the ends are",
  ],
  [
    'a place taken by two at once',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', to: 'opp' } }, { control: { place: 'a', to: 'gov' } }],
    "event 'e1' (effects) makes two things of the place 'a' at once: 'opp' and 'gov'",
  ],
  [
    'a place taken and still held by another at once',
    ['events', 0, 'effects'],
    [{ control: { place: 'a', holds: 'gov' } }, { control: { place: 'a', to: 'opp' } }],
    "event 'e1' (effects) makes two things of the place 'a' at once: 'gov' and 'opp'",
  ],
  [
    'an area taken by one and a place in it by another at once',
    ['events', 0, 'effects'],
    [{ control: { area: 'south', to: 'opp' } }, { control: { place: 'a', to: 'nobody' } }],
    "event 'e1' (effects) makes two things of the place 'a' at once: 'opp' and 'nobody'",
  ],
  [
    'a road shut and opened at once',
    ['events', 1, 'effects'],
    [{ passage: { segment: 'a-b', to: 'closed' } }, { passage: { segment: 'a-b', to: 'open' } }],
    "event 'e2' (effects) makes two things of the passage of segment 'a-b' at once",
  ],
  ['bounds of half the earth', ['meta', 'bbox'], [-60, -10, 60, 40], 'meta (bbox) is more than 90'],
  ['bounds from pole to pole', ['meta', 'bbox'], [30, -90, 40, 90], 'meta (bbox) is more than 90'],
  ['bounds off the earth', ['meta', 'bbox'], [300, 30, 340, 40], 'meta (bbox) is not on Earth'],
  ['bounds over the date line', ['meta', 'bbox'], [170, 30, -170, 40], 'meta (bbox) expected west'],
  ['no meta', ['meta'], undefined, 'meta nothing: expected a record'],
  ['no claims', ['claims'], undefined, 'claims nothing: expected a list of records'],
  ['a collection of no dataset', ['clams'], [], 'clams is no collection of a dataset'],
];

describe('what cannot be', () => {
  it.each(untrue)('%s is refused by both', (_, path, value, message) => {
    const dataset = replaced(wholeWorld, path, value);
    expect(said(dataset)).toContain(message);
    expect(isSchemaContent(dataset)).toBe(false);
  });

  it.each([undefined, null, 7, 'text', [], Symbol('x')])('%s is no dataset', (given) => {
    expect(said(given)).not.toBe('');
    expect(isSchemaContent(given)).toBe(false);
  });

  it('is told all at once, and one typing error is told once', () => {
    const two = replaced(
      replaced(wholeWorld, ['places', 0, 'kind'], 'twon'),
      ['roads', 0, 'order'],
      ['nowhere'],
    );
    expect(said(two).split('\n')).toEqual([
      '2 faults',
      expect.stringContaining("place 'a' (kind) 'twon': expected one of"),
      expect.stringContaining("road 'road' (order.0) names the place 'nowhere'"),
    ]);
    expect(said(two)).toContain("did you mean 'town'?");
    expect(said(replaced(wholeWorld, ['places', 0, 'kind'], 'twon'))).not.toContain('\n');
  });

  it('is told of what cannot be read, too', () => {
    const thrower = new Proxy(wholeWorld, {
      get() {
        throw new RangeError('no');
      },
    });
    expect(said(thrower)).toContain('cannot be read');
  });
});

describe('what is allowed', () => {
  it('a place abroad anywhere on earth', () => {
    const abroad = { ...wholeWorld.places[0], country: 'FR', region: null, point: [2, 48] };
    // A road of 10 km leads to it at home.
    const farther = replaced(wholeWorld, ['segments', 0, 'lengthKm'], 4000);
    expect(said(replaced(farther, ['places', 0], abroad))).toBe('');
  });

  it('effects of one event that leave room for each other', () => {
    const effects = [
      { control: { area: 'south', to: 'opp', except: ['a'] } },
      { control: { place: 'a', holds: 'gov' } },
      { control: { place: 'a', to: 'opp', entry: true } },
    ];
    expect(said(replaced(wholeWorld, ['events', 0, 'effects'], effects))).toBe('');
  });

  it('a printed length a little under the straight line: counted from the edges of towns', () => {
    expect(said(replaced(wholeWorld, ['segments', 0, 'lengthKm'], 8))).toBe('');
  });

  it('an event that nobody claims: nothing follows from it', () => {
    const claims = wholeWorld.claims.filter(({ event }) => event !== 'e3');
    expect(said({ ...wholeWorld, claims: claims.map(({ copyOf, ...rest }) => rest) })).toBe('');
  });
});

describe('a large dataset', () => {
  const many = 50_000;
  const ids = Array.from({ length: many }, (_, i) => `p${i}`);

  it('of chains is read in time that grows with it', () => {
    const [place] = wholeWorld.places;
    const places = ids.map((id, i) => ({
      ...place,
      id,
      heldWith: ids[i + 1],
      guardedFrom: ids[i + 1],
    }));
    const [event] = wholeWorld.events;
    const events = ids.map((id, i) => ({
      ...event,
      id,
      places: [],
      effects: [],
      after: i > 0 ? [`p${i - 1}`] : [],
    }));
    const world = smallDataset({ places: [] });
    const areas = wholeWorld.areas.map((area) => ({ ...area, members: [], centre: undefined }));
    const meta = { ...world.meta, languages: wholeWorld.meta.languages };
    expect(said({ ...world, meta, areas, places, events })).toBe('');
  });

  it('of dangling ids is refused with the first of them', () => {
    const [event] = wholeWorld.events;
    const events = ids.map((id) => ({ ...event, id, places: [], effects: [], after: [`${id}x`] }));
    const message = said({ ...smallDataset({}), events });
    expect(message.split('\n')).toHaveLength(52);
    expect(message).toMatch(/and 49950 more$/);
  });
});

describe('a dataset that throws when it is read', () => {
  const bomb = () => {
    throw new Error('a fault of the caller');
  };
  const throwing = (given: object, name: string) =>
    Object.defineProperty({ ...given }, name, { enumerable: true, get: bomb });
  const [place] = smallDataset({}).places;
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it.each([
    ['a getter', throwing(smallDataset({}), 'places')],
    [
      'a getter in a record',
      replaced(smallDataset({}), ['places', 0], throwing(place ?? {}, 'id')),
    ],
    ['a proxy', new Proxy(smallDataset({}), { get: bomb, ownKeys: bomb })],
    ['a list of its own', replaced(smallDataset({}), ['events'], new Proxy([{}], { get: bomb }))],
    ['what is no longer there', revoked()],
    ['a record that is not', replaced(smallDataset({}), ['places', 0], revoked())],
  ])('by %s is refused by both, and by the list of faults', (_, dataset) => {
    expect(said(dataset)).toContain('cannot be read; expected plain data');
    const { error } = datasetSchema.safeParse(dataset);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'cannot be read; expected plain data',
    ]);
    expect(datasetFaults(dataset, datasetRules())).toMatchObject([
      { message: 'cannot be read; expected plain data' },
    ]);
  });
});
