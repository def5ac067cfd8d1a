/** Who held a place, by how far those are believed who say so. */
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/index.js';
import { capture, smallWorld } from './small-world.js';
import { day5, entry, gov } from './three-places.js';

describe('control', () => {
  it('2. counts ten papers that quote one origin as one', () => {
    const three = smallWorld({
      events: [{ when: day5, effects: [capture('a', 'opp')], said: ['sohr', 'sohr', 'sohr'] }],
    });
    expect(controlAt(three, 'a', day5).credibility).toBe('probable');
    const two = smallWorld({
      events: [{ when: day5, effects: [capture('a', 'opp')], said: ['sohr', 'sohr', 'ap'] }],
    });
    expect(controlAt(two, 'a', day5).credibility).toBe('confirmed');
  });

  it('3. takes an admission against interest for confirmed', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [
        { kind: 'withdrawal', when: day5, effects: [capture('a', 'nobody', 'gov')], said: ['gov'] },
      ],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'unknown',
      vacatedBy: 'gov',
      credibility: 'confirmed',
    });
  });

  it('4. holds by one side’s unchallenged word, as possible; asked for more, is uncertain', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [{ when: day5, effects: [capture('b', 'opp', 'gov')], said: ['opp'] }],
    });
    expect(controlAt(atlas, 'b', day5)).toMatchObject({
      status: 'held',
      holder: 'opp',
      credibility: 'possible',
    });
    expect(controlAt(atlas, 'b', day5, { atLeast: 'probable' })).toMatchObject({
      status: 'uncertain',
      reason: 'sources',
      candidates: ['gov', 'opp'],
    });
  });

  it('64. is contested as far as that one is believed to be there of whom it is believed least', () => {
    const taken = { id: 'taken', when: '2024-12-04', effects: [capture('a', 'sdf', 'gov')] };
    const entered = (...said: string[]) => ({
      kind: 'entry' as const,
      when: day5,
      effects: [entry('a', 'opp')],
      said,
    });
    const answer = (...said: string[]) =>
      controlAt(
        smallWorld({
          baseline: gov,
          events: [{ ...taken, said: ['sohr', 'ap'] }, entered(...said)],
        }),
        'a',
        day5,
      );
    expect(answer('opp')).toMatchObject({
      status: 'contested',
      parties: ['opp', 'sdf'],
      credibility: 'possible',
    });
    expect(answer('sohr')).toMatchObject({ status: 'contested', credibility: 'probable' });
    expect(answer('sohr', 'ap')).toMatchObject({ status: 'contested', credibility: 'confirmed' });
  });

  it('5. is uncertain while one side’s word is denied, and stays so as known then', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [
        {
          when: day5,
          effects: [capture('b', 'opp', 'gov')],
          said: [
            { origin: 'opp', published: day5 },
            { origin: 'gov', stance: 'denies', published: day5 },
            { origin: 'gov', published: '2024-12-06' },
          ],
        },
      ],
    });
    const evening = controlAt(atlas, 'b', day5, { asOf: day5 });
    expect(evening).toMatchObject({
      status: 'uncertain',
      reason: 'sources',
      credibility: 'doubtful',
      disputed: true,
    });
    expect(evening.disputes).toEqual(['s2-c01']);
    expect(controlAt(atlas, 'b', day5)).toMatchObject({
      status: 'held',
      holder: 'opp',
      credibility: 'confirmed',
    });
  });

  it('6. believes an observer whom only the loser denies, and says that it is disputed', () => {
    const atlas = smallWorld({
      baseline: gov,
      events: [
        {
          when: day5,
          effects: [capture('b', 'opp', 'gov')],
          said: ['sohr', { origin: 'gov', stance: 'denies' }],
        },
      ],
    });
    expect(controlAt(atlas, 'b', day5)).toMatchObject({
      status: 'held',
      holder: 'opp',
      credibility: 'probable',
      disputed: true,
    });
  });
});
