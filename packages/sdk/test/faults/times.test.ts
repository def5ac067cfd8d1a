/** Times that were once misunderstood, or may be. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import { type Any, fault, S } from './fault.js';

const questions = sdk as Any;

const { controlAt, eventsBetween } = questions;

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
