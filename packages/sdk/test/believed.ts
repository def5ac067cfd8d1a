/** A capture of one place by the opposition, said and denied, and how far it is believed. */
import { assess } from '../src/evidence/assess.js';
import { capture, type Happening, type Said, smallWorld } from './small-world.js';

export const today = Number.POSITIVE_INFINITY;
export const day5 = '2024-12-05';
export const denies = (origin: string, more: Partial<Said> = {}): Said => ({
  origin,
  stance: 'denies',
  ...more,
});
export const taken = (said: (string | Said)[], more: Partial<Happening> = {}): Happening => ({
  id: 'taken',
  when: day5,
  effects: [capture('a', 'opp', 'gov')],
  said,
  ...more,
});
export const held = { baseline: { a: 'gov' } };
export const believed = (said: (string | Said)[], more: Partial<Happening> = {}) =>
  assess(smallWorld({ ...held, events: [taken(said, more)] }), 'taken', today);
