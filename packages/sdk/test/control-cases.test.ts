/** Orders to all, many reports, and answers as values. */
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../src/control/states/timeline.js';
import { controlAt, controlDiff, controlHistory } from '../src/index.js';
import { weighing } from './all-known.js';
import { capture, type Happening, smallWorld } from './small-world.js';
import { day5, entry, gov } from './three-places.js';

describe('a holder that leaves everywhere', () => {
  const events: Happening[] = [
    { when: '2024-12-05', effects: [capture('c', 'opp', 'gov')] },
    {
      kind: 'statement',
      when: '2024-12-08T05',
      effects: [{ control: { holder: 'gov', to: 'nobody', except: ['b'] } }],
      said: ['gov'],
      actors: [{ actor: 'gov', role: 'agent' }],
    },
  ];

  it('33. empties what it then holds, but for exceptions and what was taken before', () => {
    const atlas = smallWorld({ baseline: gov, events });
    expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({
      status: 'unknown',
      vacatedBy: 'gov',
    });
    expect(controlAt(atlas, 'b', '2024-12-08', { carry: 'forever' })).toMatchObject({
      holder: 'gov',
      since: null,
    });
    expect(controlAt(atlas, 'c', '2024-12-08')).toMatchObject({ holder: 'opp' });
    expect(controlAt(atlas, 'd', '2024-12-08')).toMatchObject({
      status: 'unknown',
      vacatedBy: null,
    });
  });

  it.each([
    ['everywhere', {}],
    ['in an area', { in: 'south' }],
  ])('57. keeps nothing from having been lost before: %s', (_, reach) => {
    const order: Happening = {
      kind: 'statement',
      when: '2024-12-08T00/2024-12-08T12',
      effects: [{ control: { holder: 'gov', ...reach, to: 'nobody' } }],
    };
    const atlas = smallWorld({
      areas: { south: ['a', 'b'] },
      baseline: gov,
      events: [
        order,
        { when: '2024-12-07/2024-12-08', effects: [capture('a', 'opp', 'gov')] },
        {
          kind: 'withdrawal',
          when: '2024-12-07T20/2024-12-08T06',
          effects: [capture('b', 'nobody', 'gov')],
        },
      ],
    });
    const at = (place: string, when: string) => controlAt(atlas, place, when, { carry: 'forever' });
    expect(at('a', '2024-12-07T23:00')).toMatchObject({ status: 'uncertain', reason: 'timing' });
    expect(at('b', '2024-12-07T23:00')).toMatchObject({ status: 'uncertain', reason: 'timing' });
    expect(at('b', '2024-12-07T19:00')).toMatchObject({ holder: 'gov' });
    // What was taken before the order is no longer the army's to leave, and what was left stays so.
    expect(at('a', '2024-12-09T00:00')).toMatchObject({ holder: 'opp' });
    expect(at('b', '2024-12-08T13:00')).toMatchObject({ status: 'unknown', vacatedBy: 'gov' });
  });
});

describe('many reports', () => {
  const many = (count: number, to: (i: number) => string) =>
    smallWorld({
      baseline: gov,
      events: Array.from({ length: count }, (_, i) => ({
        when: day5,
        effects: [to(i) === 'gov' ? capture('a', 'gov') : capture('a', to(i), 'gov')],
      })),
    });

  it('36. of one thing are one answer, with all of them as evidence', () => {
    const atlas = many(1000, () => 'opp');
    const answer = controlAt(atlas, 'a', day5);
    expect(answer).toMatchObject({ status: 'held', holder: 'opp', since: { precision: 'day' } });
    expect(answer.evidence.events).toHaveLength(1000);
    const { work } = timelineOf(atlas, 'a', weighing).states;
    expect(work.folded).toBe(1000);
    expect(work.looked).toBeLessThan(5000);
  });

  it.each([3, 300])('37. of %i captures by three, any may be the last', (count) => {
    const atlas = many(count, (i) => ['gov', 'opp', 'sdf'][i % 3] ?? '');
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'uncertain',
      candidates: ['gov', 'opp', 'sdf'],
    });
  });
});

describe('answers', () => {
  const atlas = smallWorld({
    baseline: gov,
    events: [
      { when: '2024-12-05', effects: [capture('a', 'opp', 'gov')] },
      { when: '2024-12-06', effects: [capture('a', 'gov', 'opp')] },
    ],
  });

  it('are frozen, and plain however they are copied', () => {
    const answer = controlAt(atlas, 'a', day5);
    expect(Object.isFrozen(answer)).toBe(true);
    expect(Object.isFrozen(answer.evidence.claims)).toBe(true);
    for (const copy of [{ ...answer }, structuredClone(answer), JSON.parse(JSON.stringify(answer))])
      expect(copy).toEqual(answer);
  });

  it('share what they tell of one moment', () => {
    const [noon, evening] = ['12:00', '18:00'].map((at) => controlAt(atlas, 'a', `${day5}T${at}`));
    expect(noon?.evidence).toBe(evening?.evidence);
  });

  it('50. are those of the spell when its printed start is asked', () => {
    const spells = controlHistory(atlas, 'a');
    expect(spells.map(({ status, from, until }) => [status, from, until])).toEqual([
      ['held', '2024-11-27T00:00:00+03:00', '2024-12-05T00:00:01+03:00'],
      ['uncertain', '2024-12-05T00:00:01+03:00', '2024-12-06T00:00:00+03:00'],
      ['uncertain', '2024-12-06T00:00:01+03:00', '2024-12-07T00:00:00+03:00'],
      ['held', '2024-12-07T00:00:00+03:00', '2024-12-09T00:00:00+03:00'],
    ]);
    for (const { from, status } of spells) expect(controlAt(atlas, 'a', from).status).toBe(status);
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ status: 'held', holder: 'opp' });
  });

  it('that differ only in since are told as redated', () => {
    const twice = smallWorld({
      baseline: gov,
      events: [
        { kind: 'entry', when: day5, effects: [entry('a', 'opp')] },
        { when: '2024-12-06', effects: [capture('a', 'gov')] },
        { kind: 'entry', when: '2024-12-07', effects: [entry('a', 'opp')] },
      ],
    });
    expect(controlDiff(twice, day5, '2024-12-07').map(({ change }) => change)).toEqual(['redated']);
  });

  it('of little knowledge are computed once for all times that know the same', () => {
    const [early, later] = ['2024-12-05T10:00', '2024-12-05T11:00'].map((time) =>
      timelineOf(atlas, 'a', { ...weighing, asOf: Date.parse(`${time}+03:00`) }),
    );
    expect(early).toBe(later);
  });
});

describe('an atlas', () => {
  it('refuses an order that no history keeps, and says which', () => {
    const world = (when: string) => ({
      events: [
        { id: 'first', when, effects: [capture('a', 'opp')] },
        { id: 'second', when: '2024-12-05', effects: [capture('b', 'opp')], after: ['first'] },
      ],
    });
    expect(() => smallWorld(world('2024-12-06'))).toThrow(
      "event 'second' (after) the order reported cannot be: the first begins when the last is over: 'first', then 'second'",
    );
    expect(() => smallWorld(world('2024-12-05'))).not.toThrow();
  });
});
