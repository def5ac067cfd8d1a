/** Changes whose spans overlap: what order they can have come in. */
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/index.js';
import { capture, smallWorld } from './small-world.js';

const day5 = '2024-12-05';
const govHoldsAll = { a: 'gov', b: 'gov', c: 'gov' };

describe('order within overlapping spans', () => {
  it('leaves two holders of one day uncertain when nothing tells which came last', () => {
    const atlas = smallWorld({
      events: [
        { when: day5, effects: [capture('a', 'opp')] },
        { when: day5, effects: [capture('a', 'sdf')] },
      ],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'uncertain',
      reason: 'timing',
      candidates: ['opp', 'sdf'],
    });
  });

  it('follows a reported order', () => {
    const atlas = smallWorld({
      events: [
        { id: 'first', when: day5, effects: [capture('a', 'opp')] },
        { when: day5, effects: [capture('a', 'sdf')], after: ['first'] },
      ],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ status: 'held', holder: 'sdf' });
  });

  it('lets any be the last, whichever holders they name', () => {
    const atlas = smallWorld({
      baseline: govHoldsAll,
      events: [
        { kind: 'recapture', when: day5, effects: [capture('a', 'gov', 'opp')] },
        { when: day5, effects: [capture('a', 'opp', 'gov')] },
      ],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'uncertain',
      candidates: ['gov', 'opp'],
    });
  });
});
