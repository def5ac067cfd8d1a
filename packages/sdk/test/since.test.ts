import { expect, it } from 'vitest';
import { controlAt } from '../src/control/control.js';
import { capture, smallWorld } from './small-world.js';

const taken = (when: string) => ({ when, effects: [capture('b', 'opp', 'gov')] });
const since = (...spans: string[]) => {
  const atlas = smallWorld({ baseline: { b: 'gov' }, events: spans.map(taken) });
  const state = controlAt(atlas, 'b', '2024-12-08');
  return state.status === 'held' ? state.since : state.status;
};
const midnight = (day: number) => `2024-12-0${day}T00:00:00+03:00`;

it('a holder came within the span of the one report, with its precision', () => {
  const span = { notBefore: midnight(3), notAfter: midnight(4), precision: 'day' };
  expect(since('2024-12-03')).toEqual(span);
  expect(since('2024-12-03', '2024-12-03')).toEqual(span);
});

it('of two reports, from the beginning of one to the end of the other, known to days', () => {
  const span = { notBefore: midnight(3), notAfter: midnight(5), precision: 'days' };
  expect(since('2024-12-03/2024-12-05', '2024-12-04')).toEqual(span);
  expect(since('2024-12-04', '2024-12-03/2024-12-05')).toEqual(span);
  expect(since('2024-12-04', '2024-12-03/2024-12-04')).toEqual(span);
});
