import { describe, expect, it } from 'vitest';
import { event, first, found, page, said, taken } from './on-sources.js';

describe('ends-after-report: what is past had happened when it was published', () => {
  const told = (when: string, published: string, more: object = {}) =>
    found('ends-after-report', {
      [taken]: event({ when }),
      [first]: page({ published }, said(more)),
    });

  it('is told with the last moment at which it can have ended', () => {
    expect(told('2024-12-05/2024-12-07', '2024-12-06')).toEqual([
      'when: ends 2024-12-08T00:00, but every report of it was published by 2024-12-07T00:00; end it there',
    ]);
    expect(told('2024-12-05', '2024-12-05')).toEqual([]);
  });

  it('a paper of the evening covers the night into which its window runs, a page with a clock does not', () => {
    expect(told('2024-12-05 night', '2024-12-05')).toEqual([]);
    expect(told('2024-12-05 night', '2024-12-05T21:00')).toHaveLength(1);
    expect(told('2024-12-05 night', '2024-12-04')).toHaveLength(1);
  });

  it('who only denies it reports no end, nor does nobody', () => {
    expect(told('2024-12-05/2024-12-07', '2024-12-06', { stance: 'denies' })).toEqual([]);
  });
});
