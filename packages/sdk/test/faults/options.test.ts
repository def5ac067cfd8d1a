/** Options and arguments that were once misunderstood, or may be: of every question. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import { type Any, fault, S } from './fault.js';
import { right } from './right-calls.js';

const questions = sdk as Any;

const { controlAt } = questions;

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
