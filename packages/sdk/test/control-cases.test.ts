import { describe, expect, it } from 'vitest';
import { timelineOf } from '../src/control/timeline.js';
import { controlAt, controlDiff, controlHistory } from '../src/index.js';
import { weighing } from './all-known.js';
import { capture, type Happening, smallWorld } from './small-world.js';

const day5 = '2024-12-05';
const gov = { a: 'gov', b: 'gov', c: 'gov' };
const denied = ['sohr', { origin: 'ap', stance: 'denies' as const }];
const holds = (place: string, holder: string) => ({ control: { place, holds: holder } });
const entry = (place: string, to: string) => ({ control: { place, to, entry: true } });

describe('still held', () => {
  const doubtful: Happening = {
    kind: 'capture',
    when: '2024-12-01',
    effects: [capture('b', 'opp', 'gov')],
    said: denied,
  };
  const still: Happening = {
    kind: 'statement',
    when: '2024-12-02',
    effects: [holds('b', 'gov')],
    said: ['ap'],
  };

  it('32. settles a doubtful capture from its day on, and does not reach back over it', () => {
    const atlas = smallWorld({ baseline: gov, events: [doubtful, still] });
    expect(controlAt(atlas, 'b', '2024-12-01')).toMatchObject({
      status: 'uncertain',
      reason: 'sources',
      candidates: ['gov', 'opp'],
    });
    expect(controlAt(atlas, 'b', '2024-12-02')).toMatchObject({ status: 'held', holder: 'gov' });
  });

  it('renews the word without beginning anew', () => {
    const atlas = smallWorld({ baseline: gov, events: [still] });
    expect(controlAt(atlas, 'b', '2024-12-01').lastReported).toEqual({
      subject: 'base-b',
      when: null,
      by: 'baseline',
    });
    expect(controlAt(atlas, 'b', '2024-12-03')).toMatchObject({
      holder: 'gov',
      since: null,
      lastReported: { subject: 'e1', by: 'renewal' },
    });
  });

  it('56. is, of a quarter that no word names, the word on its town', () => {
    const atlas = smallWorld({
      places: ['b', { id: 'quarter', heldWith: 'b' }],
      baseline: { b: 'gov' },
      events: [
        still,
        { id: 'quarter-falls', when: day5, effects: [capture('quarter', 'opp', 'gov')] },
        { ...still, id: 'later', when: '2024-12-06' },
      ],
    });
    const lastReportedOn = (day: string) => controlAt(atlas, 'quarter', day).lastReported;
    expect(lastReportedOn('2024-12-01')).toMatchObject({ subject: 'base-b', by: 'baseline' });
    expect(lastReportedOn('2024-12-03')).toMatchObject({ subject: 'e1', by: 'renewal' });
    expect(lastReportedOn('2024-12-07')).toMatchObject({ subject: 'quarter-falls', by: 'change' });
  });

  it('tells nothing newest of a place that only its area speaks of', () => {
    const atlas = smallWorld({ areas: { south: ['a'] }, baselineAreas: { south: 'gov' } });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ holder: 'gov', lastReported: null });
  });
});

describe('51. still held, on the day of the loss', () => {
  const loss = capture('a', 'opp', 'gov');
  const day = (effect: Happening['effects'][number], more: Partial<Happening> = {}): Happening => ({
    when: day5,
    effects: [effect],
    ...more,
  });
  const still = day(holds('a', 'gov'), { id: 'still', kind: 'statement', said: ['ap'] });
  const endOf = (...events: Happening[]) =>
    controlAt(smallWorld({ baseline: gov, events }), 'a', day5);

  it('comes before a sure loss, entry or leaving', () => {
    expect(endOf(still, day(loss))).toMatchObject({ status: 'held', holder: 'opp' });
    expect(endOf(still, day(entry('a', 'opp')))).toMatchObject({ status: 'contested' });
    expect(endOf(still, day(capture('a', 'nobody', 'gov'), { kind: 'withdrawal' }))).toMatchObject({
      status: 'unknown',
      vacatedBy: 'gov',
    });
  });

  it('leaves it open where the holder may have come back, or the loss is doubtful', () => {
    const back = day(capture('a', 'gov', 'opp'));
    expect(endOf(still, day(loss), back)).toMatchObject({ candidates: ['gov', 'opp'] });
    expect(endOf(still, day(loss, { said: denied }))).toMatchObject({
      status: 'uncertain',
      candidates: ['gov', 'opp'],
    });
  });

  it('gives way to what is reported, at once or by a chain that spans decide', () => {
    expect(endOf(day(loss, { id: 'loss' }), { ...still, after: ['loss'] })).toMatchObject({
      status: 'held',
      holder: 'gov',
    });
    const late = day(capture('a', 'gov'), { id: 'late', when: '2024-12-05T12' });
    const early = day(loss, { when: '2024-12-05T06/2024-12-05T11' });
    const { status } = endOf(late, { ...still, after: ['late'] }, early);
    expect(status).toBe('held');
  });
});

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
