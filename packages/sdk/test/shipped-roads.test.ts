/** What of the roads is worked out before, as a text, and read again. */
import { describe, expect, it } from 'vitest';
import { toWeighing } from '../src/evidence/weighing.js';
import { assume, createAtlas } from '../src/index.js';
import { historyOf } from '../src/roads/history.js';
import { shippedSteps, shipSteps, stepsText } from '../src/roads/shipped-steps.js';
import { all, bLost, line } from './small-roads.js';
import { closed, smallDataset } from './small-world.js';

describe('what each bloc could pass, as a text', () => {
  const shut = { kind: 'closure' as const, when: '2024-12-03', effects: [closed('b-c')] };
  const given = { baseline: all, segments: line, events: [bLost, shut] };
  const atlas = createAtlas(smallDataset(given));
  const weighing = toWeighing(atlas, {});
  const blocs = ['government', 'opposition'];
  const steps = new Map(blocs.map((bloc) => [bloc, historyOf(atlas, bloc, weighing).steps]));
  const text = stepsText(atlas, steps);

  it('is read again as it was, by bloc', () => {
    const shipped = createAtlas(smallDataset(given));
    shipSteps(shipped.dataset, () => text);
    for (const [bloc, own] of steps) {
      expect(own.some(({ from }) => from.length > 1)).toBe(true);
      expect(shippedSteps(shipped, bloc, weighing)).toEqual(own);
      expect(historyOf(shipped, bloc, weighing)).toEqual(historyOf(atlas, bloc, weighing));
    }
    expect(text.split('\n')).toHaveLength(2);
  });

  it('is of no other question: another bloc, another weighing, something supposed', () => {
    const shipped = createAtlas(smallDataset(given));
    shipSteps(shipped.dataset, () => text);
    expect(shippedSteps(shipped, 'sdf', weighing)).toBeNull();
    expect(shippedSteps(shipped, 'government', { ...weighing, atLeast: 'probable' })).toBeNull();
    expect(shippedSteps(assume(shipped, []), 'government', weighing)).not.toBeNull();
    const supposed = assume(shipped, [{ place: 'b', holder: 'gov' }]);
    expect(shippedSteps(supposed, 'government', weighing)).toBeNull();
    expect(shippedSteps(atlas, 'government', weighing)).toBeNull();
  });
});
