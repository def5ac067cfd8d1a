/** The word that a holder is there still: what it settles, and what it comes before. */
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/index.js';
import { capture, type Happening, smallWorld } from './small-world.js';
import { day5, entry, gov } from './three-places.js';

const denied = ['sohr', { origin: 'ap', stance: 'denies' as const }];

const holds = (place: string, holder: string) => ({ control: { place, holds: holder } });

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

  it('gives way where spans leave no room for it before the loss', () => {
    const again = day(loss, { id: 'again', when: '2024-12-05T12' });
    const early = day(loss, { when: '2024-12-05T06/2024-12-05T11' });
    expect(endOf(again, { ...still, after: ['again'] }, early)).toMatchObject({
      status: 'held',
      holder: 'gov',
    });
  });
});
