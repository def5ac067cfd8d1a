/** Other inputs of the kinds that were once misunderstood: options, points, times, ids. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import { right } from './right-calls.js';

// biome-ignore lint/suspicious/noExplicitAny: every call here is one that the types refuse.
type Any = any;
const questions = sdk as Any;
const S = sdk.syria2024 as Any;

function fault(call: () => unknown): Any {
  try {
    call();
  } catch (error) {
    if (error instanceof sdk.AtlasError) return error;
    throw error;
  }
  throw new Error('answered in silence');
}

const { controlAt, distanceToHoms, eventsBetween } = questions;
const thrower = {
  get asOf() {
    throw new RangeError('no');
  },
};

/** Wrong for whatever takes such an option, and an option too many for whatever does not. */
const wrongOptions: readonly (readonly [string, object])[] = [
  ['an unknown name', { nope: 1 }],
  ['asof', { asof: '2024-12-01' }],
  ['AsOf', { AsOf: '2024-12-01' }],
  ['as_of', { as_of: '2024-12-01' }],
  ['atleast', { atleast: 'confirmed' }],
  ['blocs', { blocs: ['government'] }],
  ['Bloc', { Bloc: 'government' }],
  ['a name with a space', { 'asOf ': '2024-12-01' }],
  ['no time', { asOf: 'yesterday' }],
  ['no day', { asOf: '2024-02-30' }],
  ['a number for a time', { asOf: 1733356800000 }],
  ['an Invalid Date', { asOf: new Date(Number.NaN) }],
  ['a capital letter', { atLeast: 'Confirmed' }],
  ['a trailing space', { atLeast: 'confirmed ' }],
  ['a list for a word', { atLeast: ['confirmed'] }],
  ['a bloc in capitals', { bloc: 'Government' }],
  ['a bloc in Arabic', { bloc: 'الحكومة' }],
  ['a rule that is none', { rule: 'default' }],
  ['a getter that throws', thrower],
  ['a symbol for a name', { [Symbol('x')]: 1 }],
  ['a name that is not enumerable', Object.defineProperty({}, 'asof', { value: 1 })],
  ['null for an option', { asOf: null }],
];

/** Things that keep their parts elsewhere: read as options they would be none, and the question answered without them. */
const noObjects: readonly (readonly [string, unknown])[] = [
  ['a Map', new Map([['asOf', '2024-12-01']])],
  ['a Set', new Set(['asOf'])],
  ['parameters of an address', new URLSearchParams('asOf=2024-12-01')],
  ['a promise', Promise.resolve({ asOf: '2024-12-01' })],
  ['an error', new Error('asOf')],
  ['an expression', /asOf/],
  ['a text as an object', Object('asOf')],
  ['bytes', new Uint8Array(2)],
  ['a function', () => ({ asOf: '2024-12-01' })],
];

/** A question whose last argument names its parts: what it is asked with more. */
const taking = Object.entries(right).filter(([name, given]) => {
  const last = given.at(-1);
  const isAnswer = ['cite', 'explain', 'compareRules', 'assume', 'slimGeoJSON'].includes(name);
  return !isAnswer && typeof last === 'object' && last !== null && !Array.isArray(last);
});

describe('what holds the options', () => {
  it.each(noObjects)('is no object where it is %s', (_, given) => {
    expect(fault(() => controlAt(S, 'hama', '2024-12-05', given)).code).toMatch(
      /invalid-value|unknown-option/,
    );
    const { to, bloc, at } = { to: 'homs', bloc: 'opposition', at: '2024-12-05' };
    expect(fault(() => questions.nearestHeld(S, given)).code).toBeDefined();
    expect(questions.nearestHeld(S, { to, bloc, at }).certain).not.toBeNull();
  });
});

describe('an answer of another record', () => {
  const hama = controlAt(S, 'hama', '2024-12-05');
  it.each([
    ['a claim', { ...hama.evidence, claims: [...hama.evidence.claims, 'nowhere-c01'] }],
    ['an event', { ...hama.evidence, events: ['nowhere'] }],
    ['no id', { ...hama.evidence, claims: '' }],
  ])('is not cited as far as it goes: %s', (_, evidence) => {
    for (const ask of ['cite', 'explain', 'toCSL', 'toBibTeX'])
      expect(fault(() => questions[ask](S, { ...hama, evidence })).code).toBe('unknown-id');
  });
});

describe('an option', () => {
  const calls = taking.flatMap(([name, given]) =>
    wrongOptions.map(([what, more]) => [`${name}: ${what}`, name, given, more] as const),
  );

  it('is tried five hundred times at least', () => expect(calls.length).toBeGreaterThan(500));

  it.each(calls)('%s', (_, name, given, more) => {
    const last = Object.defineProperties(
      { ...(given.at(-1) as object) },
      Object.getOwnPropertyDescriptors(more),
    );
    const error = fault(() => questions[name](S, ...given.slice(0, -1), last));
    expect(error).toHaveProperty('given');
    if (error.code === 'unknown-option') {
      expect(error.valid.length).toBeGreaterThan(0);
      expect(error.valid).not.toContain(error.given);
      expect(error.message).toContain(error.valid[0]);
    }
  });
});

describe('an argument too many', () => {
  it.each(Object.entries(right))('%s is told how many it takes', (name, given) => {
    // Some take options that the right call leaves out.
    const all = [...given, ...Array(4).fill(undefined), { asOf: '2024-12-01' }];
    const error = fault(() => questions[name](S, ...all));
    expect(error.code).toBe('invalid-value');
    expect(error.message).toMatch(/: argument \d+: .*expected \d arguments? at most/);
  });

  it('may be undefined', () => {
    const asked = controlAt(S, 'hama', '2024-12-05', {}, undefined);
    expect(asked).toEqual(controlAt(S, 'hama', '2024-12-05'));
  });

  it('is told where options were given twice', () => {
    const error = fault(() => controlAt(S, 'hama', '2024-12-05', {}, { asOf: 'x' }));
    expect(error.message).toContain('controlAt: argument 5');
    expect(error.message).toContain('4 arguments at most');
  });
});

describe('a rule that was made', () => {
  const { onlyAlignmentRule, onlyOriginsRule, withoutAlignmentRule } = questions;
  const within = (rule: unknown) => withoutAlignmentRule('independent', rule);

  it.each([
    ['an alignment to leave out', withoutAlignmentRule('goverment'), 'unknown-word', 'government'],
    ['an alignment to hear', onlyAlignmentRule('rebels'), 'unknown-word', undefined],
    ['an origin', onlyOriginsRule(['sohr', 'SANA']), 'unknown-id', 'sana'],
    ['one of a rule inside', within(onlyOriginsRule(['sohrr'])), 'unknown-id', 'sohr'],
  ])('is refused where it names %s that is not of the atlas', (_, rule, code, nearest) => {
    const calls = [
      () => controlAt(S, 'hama', '2024-12-05', { rule }),
      () => questions.compareRules(S, '2024-12-05', { rule }),
      () => questions.explain(S, controlAt(S, 'hama', '2024-12-05'), { rule }),
    ];
    for (const call of calls) expect(fault(call)).toMatchObject({ code, nearest });
  });

  it('is taken where it names those of the atlas', () => {
    const rule = within(onlyOriginsRule(['sohr']));
    expect(controlAt(S, 'hama', '2024-12-05', { rule }).status).toBeDefined();
  });
});

describe('a nearest word', () => {
  it.each([
    ['an id', () => controlAt(S, 'HAMA', '2024-12-05'), 'hama'],
    ['an origin', () => questions.claimsWhere(S, { origin: 'SOHR' }), 'sohr'],
    ['an option', () => controlAt(S, 'hama', '2024-12-05', { ASOF: '2024-12-01' }), 'asOf'],
    ['a kind', () => questions.findPlace(S, 'Hama', { kind: 'BASE' }), 'base'],
    ['a bloc', () => questions.checkCorridors(S, { bloc: 'SDF' }), 'sdf'],
  ])('of %s in capitals is the same in small letters', (_, call, nearest) => {
    expect(fault(call).nearest).toBe(nearest);
  });
});

describe('a reversed interval', () => {
  const towards = { towards: 'homs', bloc: 'opposition' };
  it.each([
    [
      'of days',
      () => questions.approach(S, { ...towards, from: '2024-12-06', until: '2024-12-05' }),
    ],
    ['of hours', () => eventsBetween(S, '2024-12-05T12:00', '2024-12-05T11:59')],
    ['of dates', () => eventsBetween(S, new Date('2024-12-06'), new Date('2024-12-05'))],
    ['of changes', () => questions.changesBetween(S, '2024-12-06', '2024-12-05')],
    [
      'of publications',
      () => questions.claimsWhere(S, { publishedFrom: '2024-12-06', publishedUntil: '2024-12-05' }),
    ],
  ])('%s is refused', (_, call) => expect(fault(call).code).toBe('reversed-interval'));
});

describe('a feature', () => {
  it('is no point, but its geometry is', () => {
    const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [36, 34] } };
    expect(fault(() => distanceToHoms(S, feature)).message).toContain('of a Feature its geometry');
    expect(distanceToHoms(S, feature.geometry).km).toBeGreaterThan(0);
  });
});

describe('a point', () => {
  it.each([
    ['Ankara', [32.85, 39.93], 671.6],
    ['Nicosia', [33.38, 35.17], 312],
    ['Beirut', [35.5, 33.89], 149],
    ['Beirut with its height', [35.5, 33.89, 40], 149],
    ['Mersin by name', { lat: 36.8, lon: 34.63 }, 294],
    ['Paris', [2.35, 48.85], 3200],
  ])('%s is measured', (_, point, km) => {
    expect(Math.abs(distanceToHoms(S, point).km / km - 1)).toBeLessThan(0.03);
  });

  it.each([
    ['turned round', [34.727, 36.723]],
    ['near Mersin by array', [34.63, 36.8]],
    ['mixed', { lon: 36, latitude: 34, lat: 34 }],
    ['with more than axes', { lon: 36, lat: 34, name: 'x' }],
    ['of two longitudes', { lon: 36, lng: 36, lat: 34 }],
    ['a feature', { type: 'Feature', geometry: { type: 'Point', coordinates: [36, 34] } }],
    ['a line', { type: 'LineString', coordinates: [[36, 34]] }],
    ['texts', ['36', '34']],
    ['named texts', { lon: '36', lat: '34' }],
    ['beyond the pole', [36, 134]],
    ['infinite', [Number.POSITIVE_INFINITY, 34]],
    ['a map', new Map([['lon', 36]])],
    ['four numbers', [36, 34, 0, 0]],
  ])('%s is refused', (_, point) => {
    expect(fault(() => distanceToHoms(S, point)).code).toBe('invalid-point');
  });
});

describe('a time', () => {
  it.each([
    '2024-02-30',
    '2024-13-01',
    '05/12/2024',
    '2024-12-5',
    '2024-12-05T25:00',
    '2024-12-05T24:30',
    '2024-12-05T14:60',
    '2024-12-05T14:30+99:99',
    '2024-12-05T14:30+15:00',
    '2024-12-05T14:30+14:01',
    '2024-12-05T14:30-12:30',
    '2024-12-05 14:30:00.5-13:00',
    '24-12-05',
    '+002024-12-05',
    '٢٠٢٤-١٢-٠٥',
    '5 December 2024',
    '',
    ' ',
    'x'.repeat(1_000_000),
    new Date(Number.NaN),
    Number.NaN,
    1733356800000,
    Number.POSITIVE_INFINITY,
    null,
    {},
    [],
    new Map(),
    Symbol('x'),
    () => '2024-12-05',
  ])('no. %# is none', (at) => {
    expect(fault(() => controlAt(S, 'hama', at)).code).toBe('invalid-time');
    expect(fault(() => controlAt(S, 'hama', '2024-12-05', { asOf: at })).code).toBe('invalid-time');
  });

  it.each(['0000-01-01', '0001-01-01', '9999-12-31', '2024-11-26', '2024-12-09T00:01'])(
    '%s is outside the covered days',
    (at) => expect(fault(() => controlAt(S, 'hama', at)).code).toBe('outside-coverage'),
  );

  it('at which the covered days begin or end is covered as an instant, and not as a day', () => {
    expect(controlAt(S, 'hama', '2024-11-27T00:00').day).toBeNull();
    expect(controlAt(S, 'hama', '2024-12-09T00:00').day).toBeNull();
    const towards = { towards: 'homs', bloc: 'opposition' };
    expect(fault(() => questions.approach(S, { ...towards, from: '2024-12-09' })).code).toBe(
      'outside-coverage',
    );
  });

  it('before the covered days is a knowledge time as good as any', () => {
    expect(controlAt(S, 'hama', '2024-12-05', { asOf: '2020-01-01' }).status).toBeDefined();
  });

  it('of 24 hours is the end of its day', () => {
    const { day, ...end } = controlAt(S, 'hama', '2024-12-05');
    const { day: none, ...same } = controlAt(S, 'hama', '2024-12-05T24:00');
    expect(same).toEqual(end);
    expect([day, none]).toEqual(['2024-12-05', null]);
  });

  it('of bare days is whole days in an interval', () => {
    expect(eventsBetween(S, '2024-12-05', '2024-12-05')).toEqual(
      eventsBetween(S, '2024-12-05T00:00', '2024-12-06T00:00'),
    );
  });
});

describe('an id', () => {
  it.each([
    'Hama',
    'HAMA',
    'hama ',
    ' hama',
    'حماة',
    '',
    '__proto__',
    'constructor',
    'x'.repeat(1e6),
  ])('no. %# is none, and findPlace is named', (given) => {
    const error = fault(() => controlAt(S, given, '2024-12-05'));
    expect([error.code, error.given]).toEqual(['unknown-id', given]);
    expect(error.message).toContain('findPlace');
    expect(error.message.length).toBeLessThan(300);
  });

  it.each([null, undefined, 7, Symbol('x'), {}, ['hama'], new Map(), Number.NaN])(
    'no. %# is no text either',
    (given) => expect(fault(() => controlAt(S, given, '2024-12-05')).code).toBe('unknown-id'),
  );
});
