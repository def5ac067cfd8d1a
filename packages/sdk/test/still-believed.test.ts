/** How far the word is believed that somebody is there still. */
import { describe, expect, it } from 'vitest';
import { assess } from '../src/evidence/assess.js';
import { day5, held, today } from './believed.js';
import { type Happening, type Said, smallWorld } from './small-world.js';

describe('the word that one still holds', () => {
  const holds = (said: (string | Said)[], more: Partial<Happening> = {}) =>
    smallWorld({
      ...held,
      events: [
        {
          id: 'holds',
          kind: 'clash',
          when: day5,
          effects: [{ control: { place: 'a', holds: 'gov' } }],
          said,
          ...more,
        },
      ],
    });

  it('is confirmed by who stands at the walls, and possible by the holder alone', () => {
    expect(assess(holds(['opp']), 'holds', today)?.credibility).toBe('confirmed');
    expect(assess(holds(['gov']), 'holds', today)?.credibility).toBe('possible');
    expect(assess(holds(['sohr']), 'holds', today)?.credibility).toBe('probable');
  });

  it('is no admission of a holder who speaks for himself', () => {
    const own = holds(['gov'], {
      kind: 'statement',
      actors: [{ actor: 'gov', role: 'agent' }],
    });
    expect(assess(own, 'holds', today)?.credibility).toBe('possible');
  });
});
