import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/control/control.js';
import { capture, type Happening, type SmallWorld, smallWorld } from './small-world.js';

const left = (from?: string, over: Partial<Happening> = {}): Happening => ({
  kind: 'withdrawal',
  when: '2024-12-05',
  effects: [capture('a', 'nobody', from)],
  ...over,
});

const leaver = (world: SmallWorld) => {
  const state = controlAt(smallWorld(world), 'a', '2024-12-06');
  return state.status === 'unknown' ? state.vacatedBy : state.status;
};

describe('who left a place that nobody is said to have taken', () => {
  it('is whoever is said to have left, having held it', () => {
    expect(leaver({ baseline: { a: 'gov' }, events: [left('gov')] })).toBe('gov');
  });

  it('is whoever is said to have left, where nobody knows who held it', () => {
    expect(leaver({ events: [left('sdf')] })).toBe('sdf');
    expect(leaver({ events: [left('sdf', { when: '2024-11-26' })] })).toBe('sdf');
  });

  it('is the holder where nobody is named; one who did not hold it cannot leave it', () => {
    expect(leaver({ baseline: { a: 'opp' }, events: [left()] })).toBe('opp');
    expect(leaver({ baseline: { a: 'gov' }, events: [left('sdf')] })).toBe('held');
  });

  it('is nobody that can be named where neither is said', () => {
    expect(leaver({ events: [left()] })).toBeNull();
    expect(leaver({ events: [left(undefined, { when: '2024-11-26' })] })).toBeNull();
  });
});
