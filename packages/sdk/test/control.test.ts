/** Who held a place, by what the record says of it. */
import { describe, expect, it } from 'vitest';
import { controlAt, controlHistory } from '../src/index.js';
import { capture, smallWorld } from './small-world.js';
import { day5, gov } from './three-places.js';

describe('control', () => {
  it('1. takes a day for a day: the old holder before, the new one at its end, uncertain between', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [{ when: day5, effects: [capture('a', 'opp', 'gov')] }],
    });
    expect(controlAt(atlas, 'a', '2024-12-04')).toMatchObject({
      status: 'held',
      holder: 'gov',
      since: null,
    });
    expect(controlAt(atlas, 'a', '2024-12-05T12:00')).toMatchObject({
      status: 'uncertain',
      reason: 'timing',
      candidates: ['gov', 'opp'],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'held',
      holder: 'opp',
      bloc: 'opposition',
      credibility: 'probable',
      since: {
        notBefore: '2024-12-05T00:00:00+03:00',
        notAfter: '2024-12-06T00:00:00+03:00',
        precision: 'day',
      },
    });
  });

  it('7. calls a place contested from the end of an entry until something settles it', () => {
    const entry = {
      kind: 'entry' as const,
      when: '2024-12-06 evening',
      effects: [{ control: { place: 'c', from: 'gov', to: 'opp', entry: true } }],
    };
    const atlas = smallWorld({ baseline: gov, events: [entry] });
    expect(controlAt(atlas, 'c', '2024-12-06T12:00').status).toBe('held');
    expect(controlAt(atlas, 'c', '2024-12-06T20:00')).toMatchObject({
      status: 'uncertain',
      reason: 'timing',
    });
    expect(controlAt(atlas, 'c', '2024-12-06')).toMatchObject({
      status: 'contested',
      parties: ['gov', 'opp'],
    });
    const settled = smallWorld({
      baseline: gov,
      events: [
        entry,
        {
          kind: 'withdrawal',
          when: '2024-12-07',
          effects: [capture('c', 'nobody', 'gov')],
          said: ['gov'],
        },
      ],
    });
    expect(controlAt(settled, 'c', '2024-12-07')).toMatchObject({ status: 'held', holder: 'opp' });
  });

  it('8. knows nobody in a place that was left, until somebody comes', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [
        {
          kind: 'withdrawal',
          when: '2024-12-05T12:00',
          effects: [capture('a', 'nobody', 'gov')],
          said: ['gov'],
        },
        {
          kind: 'entry',
          when: '2024-12-06T09:00',
          effects: [{ control: { place: 'a', to: 'sdf', entry: true } }],
        },
      ],
    });
    expect(controlAt(atlas, 'a', '2024-12-05T11:00').status).toBe('held');
    const left = controlAt(atlas, 'a', day5);
    expect(left).toMatchObject({ status: 'unknown', vacatedBy: 'gov' });
    expect(left.evidence.events).toEqual(['e1']);
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({ status: 'held', holder: 'sdf' });
  });

  it('9. tells twice in a day apart', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [
        { when: '2024-12-05T09:00', effects: [capture('a', 'opp', 'gov')] },
        { kind: 'recapture', when: '2024-12-05T14:00', effects: [capture('a', 'gov', 'opp')] },
        { when: '2024-12-05T20:00', effects: [capture('a', 'opp', 'gov')] },
      ],
    });
    expect(controlAt(atlas, 'a', '2024-12-05T15:00')).toMatchObject({
      status: 'held',
      holder: 'gov',
    });
    const held = controlHistory(atlas, 'a').filter((spell) => spell.status === 'held');
    expect(held.map((spell) => spell.holder)).toEqual(['gov', 'opp', 'gov', 'opp']);
  });

  it('10. lets an area speak for its places, and a place for itself', () => {
    const areas = { south: ['a', 'b'] };
    const base = { areas, baselineAreas: { south: 'gov' }, baseline: { b: 'opp' } };
    const before = smallWorld(base);
    expect(controlAt(before, 'a', day5)).toMatchObject({ holder: 'gov', by: 'area' });
    expect(controlAt(before, 'b', day5)).toMatchObject({ holder: 'opp', by: 'place' });
    const whole = smallWorld({
      ...base,
      events: [{ when: '2024-12-07', effects: [{ control: { area: 'south', to: 'opp' } }] }],
    });
    expect(controlAt(whole, 'a', '2024-12-07')).toMatchObject({ holder: 'opp', by: 'area' });
    expect(controlAt(whole, 'b', '2024-12-07')).toMatchObject({
      holder: 'opp',
      by: 'place',
      since: null,
    });
    const most = smallWorld({
      ...base,
      events: [
        {
          when: '2024-12-07',
          effects: [{ control: { area: 'south', to: 'opp', extent: 'part' } }],
        },
      ],
    });
    expect(controlAt(most, 'a', '2024-12-07')).toMatchObject({
      status: 'uncertain',
      reason: 'sources',
    });
  });

  it('11. prefers the place’s own event to its area’s at the same time', () => {
    const atlas = smallWorld({
      areas: { south: ['a'] },
      baseline: { a: 'gov' },
      events: [
        { kind: 'recapture', when: '2024-12-07', effects: [capture('a', 'gov', 'opp')] },
        { when: '2024-12-07', effects: [{ control: { area: 'south', to: 'opp' } }] },
      ],
    });
    expect(controlAt(atlas, 'a', '2024-12-07')).toMatchObject({ status: 'held', holder: 'gov' });
  });

  it('12. does not know what nobody said', () => {
    const atlas = smallWorld({ baseline: gov });
    expect(controlAt(atlas, 'd', day5)).toMatchObject({
      status: 'unknown',
      vacatedBy: null,
      credibility: null,
    });
  });

  it('has inside whom those who enter came upon, where nobody says who held it', () => {
    const enters = (baseline: Record<string, string>, from?: string) => {
      const control = { place: 'a', to: 'opp', entry: true, ...(from && { from }) };
      const atlas = smallWorld({ baseline, events: [{ when: day5, effects: [{ control }] }] });
      return controlAt(atlas, 'a', '2024-12-06');
    };
    expect(enters({}, 'gov')).toMatchObject({ status: 'contested', parties: ['gov', 'opp'] });
    expect(enters({})).toMatchObject({ status: 'contested', parties: ['opp'] });
    // Where it is said, whom they came upon is no more than a word.
    expect(enters({ a: 'sdf' }, 'gov')).toMatchObject({ parties: ['opp', 'sdf'] });
  });

  it('13. changes nothing by a forecast', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [{ kind: 'statement', when: day5, effects: [] }],
    });
    expect(controlAt(atlas, 'b', '2024-12-08')).toMatchObject({ holder: 'gov', since: null });
  });
});

describe('control, asked badly', () => {
  const atlas = smallWorld({ places: ['homs', 'hama'] });
  it('names the nearest place', () => {
    expect(() => controlAt(atlas, 'hom', day5)).toThrow("no place 'hom'; did you mean 'homs'?");
  });
  it('says what a time looks like', () => {
    expect(() => controlAt(atlas, 'homs', '5 December')).toThrow(
      "'5 December' is not a time; expected a date such as '2024-11-27' (its end), a datetime such as '2024-11-27T14:30'",
    );
    expect(() => controlAt(atlas, 'homs', '2024-12-32')).toThrow('is not a time');
    expect(() => controlAt(atlas, 'homs', new Date(Number.NaN))).toThrow('is not a time');
  });
  it('names the covered time', () => {
    expect(() => controlAt(atlas, 'homs', '2024-12-09')).toThrow(
      '2024-12-09 is outside the covered days, 2024-11-27 to 2024-12-08',
    );
  });
});
