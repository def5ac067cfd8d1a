/** What was known of control at a time. */
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/index.js';
import { capture, smallWorld } from './small-world.js';

const day5 = '2024-12-05';
const govHoldsAll = { a: 'gov', b: 'gov', c: 'gov' };

describe('knowledge', () => {
  const atlas = smallWorld({
    baseline: govHoldsAll,
    events: [
      {
        when: day5,
        effects: [capture('a', 'opp', 'gov')],
        said: [
          { origin: 'sohr', published: day5 },
          { origin: 'ap', published: '2024-12-06T11:06+02:00' },
        ],
      },
    ],
  });

  it('14. knows a report from the end of its publication', () => {
    expect(controlAt(atlas, 'a', day5, { asOf: '2024-12-05T12:00' })).toMatchObject({
      holder: 'gov',
    });
    expect(controlAt(atlas, 'a', day5, { asOf: day5 })).toMatchObject({
      holder: 'opp',
      credibility: 'probable',
    });
    expect(controlAt(atlas, 'a', day5, { asOf: '2024-12-06T12:30' })).toMatchObject({
      credibility: 'confirmed',
    });
  });

  it('15. never forgets a claim, and may believe less when a denial arrives', () => {
    const denied = smallWorld({
      events: [
        {
          when: day5,
          effects: [capture('a', 'opp')],
          said: [
            { origin: 'sohr', published: day5 },
            { origin: 'ap', stance: 'denies', published: '2024-12-07' },
          ],
        },
      ],
    });
    const early = controlAt(denied, 'a', day5, { asOf: day5 });
    const late = controlAt(denied, 'a', day5, { asOf: '2024-12-07' });
    expect(early.credibility).toBe('probable');
    expect(late.credibility).toBe('doubtful');
    for (const claim of early.evidence.claims) expect(late.evidence.claims).toContain(claim);
  });
});
