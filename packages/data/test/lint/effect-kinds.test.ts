import { describe, expect, it } from 'vitest';
import { at, type Change, event, found } from './on-events.js';

describe('effect-kinds: a kind changes what it can', () => {
  const one = (kind: string, change: Change) =>
    found('effect-kinds', { [at('x')]: event(kind, '2024-12-05', [change]) });

  it.each<[kind: string, change: Change, wrong: string | null]>([
    ['statement', { holder: 'saa', to: 'nobody' }, null],
    [
      'capture',
      { holder: 'saa', to: 'nobody' },
      'effects.0: capture does not change a holder everywhere; expected statement, withdrawal',
    ],
    ['clash', { place: 'hama', holds: 'saa' }, null],
    [
      'capture',
      { place: 'hama', holds: 'saa' },
      'effects.0: capture does not change a word that one holds; expected statement, clash, reinforcement',
    ],
    ['closure', { segment: 'a', to: 'saa' }, null],
    [
      'clash',
      { segment: 'a', to: 'saa' },
      'effects.0: clash does not change a segment; expected capture, recapture, entry, withdrawal, handover, closure, reopening',
    ],
    ['handover', { area: 'steppe', to: 'saa' }, null],
  ])('%s: %o', (kind, change, wrong) => {
    expect(one(kind, change)).toEqual(wrong === null ? [] : [wrong]);
  });
});
