import { describe, expect, it } from 'vitest';
import { first, found, page, second } from './on-sources.js';

describe('duplicate-sources: one address is one source', () => {
  const two = (url: string | null) => ({
    [first]: page(),
    [second]: page({ url }),
  });

  it.each([
    'http://www.daily.example/page/',
    'https://daily.example/page#top',
    'https://daily.example/page?utm_source=x',
  ])('%s is the address of the other', (url) => {
    expect(found('duplicate-sources', two(url))).toEqual([
      `url: is also the address of ${first}.yaml; merge the two`,
    ]);
  });

  it.each(['https://daily.example/page?id=2', 'https://wire.example/page', null])(
    '%s is not',
    (url) => {
      expect(found('duplicate-sources', two(url))).toEqual([]);
    },
  );
});
