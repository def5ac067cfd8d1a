/** Two hundred wrong calls, as JavaScript allows them, give two hundred typed errors. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import { right } from './right-calls.js';

// biome-ignore lint/suspicious/noExplicitAny: every call here is one that the types refuse.
type Any = any;
const questions = sdk as Any;
const S = sdk.syria2024;

const hostile: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['a huge text', 'x'.repeat(1_000_000)],
  ['an object without prototype', Object.assign(Object.create(null), { nope: 1 })],
];

/** Each argument in turn replaced by something hostile; and no atlas at all. */
function* wrongCalls(): Generator<readonly [title: string, call: () => unknown]> {
  for (const [name, given] of Object.entries(right)) {
    const question = questions[name];
    yield [`${name} without an atlas`, () => question(...given)];
    yield [`${name} of nothing`, () => question()];
    for (let i = 0; i < given.length; i++)
      for (const [what, value] of hostile) {
        if (isRight(name, i, value)) continue;
        const wrong = given.map((one, n) => (n === i ? value : one));
        yield [`${name}, argument ${i + 1} ${what}`, () => question(S, ...wrong)];
      }
  }
}

/** A name may be anything that is text, and anything may be cited: an object that leans on nothing has no footnotes. */
function isRight(name: string, i: number, value: unknown): boolean {
  if (i > 0) return false;
  if (name === 'findPlace') return typeof value === 'string';
  if (['cite', 'explain', 'toCSL', 'toBibTeX'].includes(name))
    return typeof value === 'object' && value !== null;
  return false;
}

describe('a wrong call', () => {
  const calls = [...wrongCalls()];

  it('is tried two hundred times at least', () => {
    expect(calls.length).toBeGreaterThan(200);
  });

  it.each(calls)('%s: a typed error', (_, call) => {
    let thrown: unknown = 'answered in silence';
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(sdk.AtlasError);
    const error = thrown as sdk.AtlasError;
    expect(error.code).toMatch(/^[a-z-]+$/);
    expect(error.message.length).toBeLessThan(2_500);
    // The rest tell it in the message alone: what they are given has no one value.
    if (!['invalid-point', 'dataset', 'reversed-interval'].includes(error.code))
      expect(error).toHaveProperty('given');
  });

  it('of what takes no atlas is one, too', () => {
    const {
      createAtlas,
      trustedAtlas,
      ruleOf,
      wrap,
      spanWords,
      withoutAlignmentRule,
      onlyAlignmentRule,
    } = questions;
    const makers = [
      createAtlas,
      trustedAtlas,
      ruleOf,
      wrap,
      spanWords,
      withoutAlignmentRule,
      onlyAlignmentRule,
    ];
    for (const make of [...makers, questions.onlyOriginsRule])
      for (const given of [undefined, null, 7, Symbol('x'), () => 1])
        expect(() => make(given)).toThrow(sdk.AtlasError);
  });

  it('of what takes an answer is one, too', () => {
    const takers = [
      'formatDiff',
      'diffToGeoJSON',
      'formatExplanation',
      'formatFootnotes',
      'routeGeoJSON',
      'stateWords',
    ];
    for (const name of takers)
      for (const given of [undefined, null, 7, Symbol('x'), {}, [{}]])
        expect(() => questions[name](S, given)).toThrow(sdk.AtlasError);
  });

  it('of what reads an answer alone is one, too', () => {
    for (const given of [undefined, null, 7, 'hama', Symbol('x'), () => 1])
      expect(() => questions.redirectedIn(given)).toThrow(sdk.AtlasError);
  });

  it('has a door before every question', () => {
    const plain = [
      'createAtlas',
      'trustedAtlas',
      'ruleOf',
      'withoutAlignmentRule',
      'onlyAlignmentRule',
    ];
    const rules = ['defaultRule', 'anyClaimRule', 'confirmedOnlyRule', 'againstInterestOnlyRule'];
    const given = [
      'formatDiff',
      'diffToGeoJSON',
      'formatExplanation',
      'formatFootnotes',
      'routeGeoJSON',
      'stateWords',
      'spanWords',
      'wrap',
      'redirectedIn',
    ];
    const untried = Object.entries(questions)
      .filter(([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name))
      .map(([name]) => name)
      .filter((name) => !(name in right) && ![...plain, ...rules, ...given].includes(name));
    expect(untried.sort()).toEqual(['coveredDays', 'onlyOriginsRule']);
  });
});
