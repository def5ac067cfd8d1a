/** Times as strangers put them in, each with its right answer. */
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import {
  approach,
  controlAt,
  controlHistory,
  eventsBetween,
  nearestHeld,
  syria2024,
} from '../../src/index.js';
import { type Any, fault, S } from './fault.js';

describe('times', () => {
  it('reversed are refused', () => {
    expect(fault(() => eventsBetween(S, '2024-12-06', '2024-12-05')).code).toBe(
      'reversed-interval',
    );
    const question = {
      towards: 'homs',
      bloc: 'opposition',
      from: '2024-12-06',
      until: '2024-12-02',
    };
    expect(fault(() => approach(S, question as Any)).code).toBe('reversed-interval');
  });

  it('outside name the last covered day', () => {
    const error = fault(() => controlAt(S, 'homs', '2024-12-09'));
    expect(error.message).toBe('2024-12-09 is outside the covered days, 2024-11-27 to 2024-12-08');
  });

  it('mean the same as text and as Date, to the fraction of a second', () => {
    const asText = controlAt(S, 'hama', '2024-12-05T05:00:00.500');
    const asDate = controlAt(S, 'hama', new Date('2024-12-05T05:00:00.500+03:00'));
    expect(asText).toEqual(asDate);
  });

  it('of knowledge may lie far off', () => {
    const plain = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+03:00$/;
    for (const asOf of ['9999-12-31', new Date(8.64e15)])
      expect(controlAt(S, 'hama', '2024-12-05', { asOf }).asOf).toMatch(plain);
  });

  it('of other centuries are outside, not a fault of the language', () => {
    for (const at of ['0005-01-01', '1800-06-01T12:00', '9999-12-31', new Date(-8.64e15)])
      expect(fault(() => controlAt(S, 'homs', at)).code).toBe('outside-coverage');
  });

  it('by the day are told back by whatever answers for one moment', () => {
    const at = '2024-12-07';
    const way = { from: 'damascus', to: 'tartus', at };
    const told = { at: '2024-12-08T00:00:00+03:00', day: at, asOf: null };
    const answers = [
      sdk.checkRoute(S, way),
      sdk.chokepoints(S, way),
      sdk.checkReach(S, { place: 'hama', at }),
      sdk.encirclement(S, { place: 'hama', at, bloc: 'opposition' }),
      nearestHeld(S, { to: 'homs', bloc: 'opposition', at }),
      ...[sdk.controlMap(S, at), sdk.controlAreas(S, at), sdk.frontline(S, at)].map(
        ({ features }) => features[0]?.properties,
      ),
    ];
    for (const answer of answers) expect(answer).toMatchObject(told);
    const hour = nearestHeld(S, {
      to: 'homs',
      bloc: 'opposition',
      at: '2024-12-07T12:00',
      asOf: at,
    });
    expect(hour).toMatchObject({ at: '2024-12-07T12:00:00+03:00', day: null, asOf: told.at });
  });

  it('by the day are told back as that day, with seconds', () => {
    expect(controlAt(S, 'homs', '2024-12-07')).toMatchObject({
      at: '2024-12-08T00:00:00+03:00',
      day: '2024-12-07',
    });
    expect(controlAt(S, 'homs', '2024-12-07T12:00')).toMatchObject({
      at: '2024-12-07T12:00:00+03:00',
      day: null,
    });
    for (const { from, until } of controlHistory(syria2024, 'homs'))
      expect([from, until].join()).toMatch(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+03:00,?){2}$/);
  });
});
