import { describe, expect, it } from 'vitest';
import { DatasetError } from '../src/refusal/dataset-error.js';
import { assertForward } from '../src/time/interval.js';
import { spanning } from '../src/time/spanning.js';
import { smallWorld } from './small-world.js';

const on = (day: number) => ({
  notBefore: `2024-12-0${day}T00:00:00+03:00`,
  notAfter: `2024-12-0${day + 1}T00:00:00+03:00`,
  precision: 'day' as const,
});

describe('the smallest span that holds several', () => {
  it('is the one span, with its precision, where there is one or all are the same', () => {
    expect(spanning([on(3)])).toEqual(on(3));
    expect(spanning([on(3), on(3), on(3)])).toEqual(on(3));
  });

  it('goes from the first beginning to the last end, in any order, and is then known to days', () => {
    const whole = { notBefore: on(2).notBefore, notAfter: on(5).notAfter, precision: 'days' };
    expect(spanning([on(2), on(5), on(3)])).toEqual(whole);
    expect(spanning([on(5), on(3), on(2)])).toEqual(whole);
    const morning = { ...on(3), notAfter: '2024-12-03T12:00:00+03:00' };
    expect(spanning([morning, on(3)])).toEqual({ ...on(3), precision: 'days' });
    const evening = { ...on(3), notBefore: '2024-12-03T18:00:00+03:00' };
    expect(spanning([evening, on(3)])).toEqual({ ...on(3), precision: 'days' });
  });

  it('compares instants and not their letters', () => {
    const abroad = { ...on(3), notBefore: '2024-12-02T22:00:00+00:00' };
    expect(spanning([on(3), abroad]).notBefore).toBe(on(3).notBefore);
  });

  it('is refused of none', () => {
    expect(() => spanning([])).toThrow(DatasetError);
  });
});

describe('a stretch of time', () => {
  const atlas = smallWorld({});
  const forward = (asked: (string | undefined)[], range: [number, number]) => () =>
    assertForward(atlas, asked, range);

  it('may be an instant long, but not of bare dates, and never backwards', () => {
    expect(forward(['2024-12-03T00:00', '2024-12-03T00:00'], [1, 1])).not.toThrow();
    expect(forward(['2024-12-03', undefined], [1, 1])).not.toThrow();
    expect(forward(['2024-12-03', '2024-12-04'], [1, 2])).not.toThrow();
    expect(forward(['2024-12-03', '2024-12-02'], [1, 1])).toThrow('before');
    expect(forward(['2024-12-03', undefined], [2, 1])).toThrow('before');
  });
});
