import { describe, expect, it } from 'vitest';
import { at, event, found } from './on-events.js';

describe('covered-days: the record is of its days', () => {
  it.each([
    ['2024-11-25', 1],
    ['2024-11-26', 0],
    ['2024-11-25/2024-11-26', 0],
    ['2024-12-01', 0],
    ['2024-12-09', 0],
    ['2024-12-10', 1],
    ['2024-12-11', 1],
  ])('%s: %i', (when, many) => {
    expect(found('covered-days', { [at('x')]: event('capture', when, []) })).toHaveLength(many);
  });
});
