import { describe, expect, it } from 'vitest';
import { event, first, found, page, said, second, taken } from './on-sources.js';

describe('copied-says: the same words have one finder', () => {
  const words =
    'Fighters of the operations room entered the city from the east before noon and hold the hospital.';
  const pair = (a: object, b: object) => ({
    [taken]: event(),
    [first]: page({}, said({ says: words, ...a })),
    [second]: page({ publisher: 'Wire' }, said({ says: words, origin: 'wire', ...b })),
  });

  it('of two origins on two pages, with where the other stands', () => {
    expect(found('copied-says', pair({}, {}))).toEqual([
      expect.stringMatching(
        /^claims\.0\.says: nearly the words of daily-2024-12-05-a-c01 \(curated\/sources\/2024-12-05\/daily-2024-12-05-a\.yaml:1:\d+\), which has the origin daily: is one a copy\?/,
      ),
    ]);
  });

  it.each<[why: string, a: object, b: object]>([
    ['one origin', {}, { origin: 'daily' }],
    ['one denies', {}, { stance: 'denies' }],
    ['one is told to be the copy', {}, { copyOf: 'daily-2024-12-05-a-c01' }],
    ['both copy a third', { copyOf: 'x-c01' }, { copyOf: 'x-c01' }],
    [
      'other words',
      {},
      { says: `${words} The governor left the day before, by the southern road.` },
    ],
    ['short words', { says: 'The army denies it.' }, { says: 'The army denies it.' }],
    ['another day', {}, { event: '2024-12-07-else' }],
  ])('not where: %s', (_, a, b) => {
    const files = pair(a, b);
    const other = { 'events/2024-12-07/2024-12-07-else': event({ when: '2024-12-07' }) };
    expect(found('copied-says', { ...files, ...other })).toEqual([]);
  });

  it('not of two voices on one page', () => {
    const both = page({}, said({ says: words }), said({ says: words, origin: 'wire' }, 2));
    expect(found('copied-says', { [taken]: event(), [first]: both })).toEqual([]);
  });
});
