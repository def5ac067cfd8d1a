import { describe, expect, it } from 'vitest';
import { at, event, found, heldBy } from './on-events.js';

describe('leaps: an advance goes from place to place', () => {
  const takes = (to: string, more = {}) => ({
    [at('far')]: event('capture', '2024-12-06', [{ place: 'far', to, ...more }], {
      places: ['far'],
    }),
  });

  it('not farther than sixty kilometres from the nearest that its side had', () => {
    expect(found('leaps', { ...heldBy('moc'), ...takes('brigade') })).toEqual([
      'effects.0.control.place: brigade takes far, 160 km from the nearest place that its side had, hama; what lies between?',
    ]);
    const nearer = { 'baseline/s': { place: 'salamiyah', holder: 'brigade' } };
    expect(found('leaps', { ...heldBy('moc'), ...nearer, ...takes('moc') })).toEqual([
      expect.stringContaining('132 km from the nearest place that its side had, salamiyah'),
    ]);
  });

  it('where its side had nothing else, or had it before, there is no leap', () => {
    expect(found('leaps', { ...heldBy('saa'), ...takes('sdf') })).toEqual([]);
    const had = { 'baseline/far': { place: 'far', holder: 'brigade' } };
    expect(found('leaps', { ...heldBy('moc'), ...had, ...takes('moc') })).toEqual([]);
  });

  it('what its side took later is no ground to leap from; what it took by then is', () => {
    const salamiyah = (when: string) => ({
      [at('s')]: event('capture', when, [{ place: 'salamiyah', to: 'moc' }], {
        places: ['salamiyah'],
      }),
    });
    expect(
      found('leaps', { ...heldBy('moc'), ...salamiyah('2024-12-08'), ...takes('moc') }),
    ).toEqual([expect.stringContaining('had, hama;')]);
    expect(
      found('leaps', { ...heldBy('moc'), ...salamiyah('2024-12-05'), ...takes('moc') }),
    ).toEqual([expect.stringContaining('had, salamiyah;')]);
  });

  it('nobody leaps by leaving', () => {
    expect(found('leaps', { ...heldBy('moc'), ...takes('nobody', { from: 'saa' }) })).toEqual([]);
  });
});
