/** What `createAtlas` and `datasetSchema` refuse, and that they agree. */
import { describe, expect, it } from 'vitest';
import { datasetRules, datasetSchema } from '../../../data/register/dataset.js';
import { datasetFaults } from '../../../data/register/truth/faults.js';
import { AtlasError, createAtlas, syria2024 } from '../../src/index.js';
import { smallDataset } from '../small-world.js';
import { breakages, replaced } from './breakages.js';
import { untrue } from './untrue.js';
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
