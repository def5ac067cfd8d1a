/** The roads of the worked cases: a line from a by b to c, or a ring with d; all in the government's hands. */
import { capture, type SmallWorld, smallWorld } from './small-world.js';

export const at = '2024-12-06';
export const all = { a: 'gov', b: 'gov', c: 'gov', d: 'gov' };
export const line = [
  { a: 'a', b: 'b' },
  { a: 'b', b: 'c' },
];
export const ring = [...line, { a: 'a', b: 'd' }, { a: 'd', b: 'c' }];
export const bLost = { id: 'b-lost', when: '2024-12-05', effects: [capture('b', 'opp', 'gov')] };
export const ask = { from: 'a', to: 'c', at, bloc: 'government' as const };
export const world = (over: SmallWorld) => smallWorld({ baseline: all, segments: line, ...over });
