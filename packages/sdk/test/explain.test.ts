import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/control/control.js';
import { explain } from '../src/evidence/explain.js';
import { confirmedOnlyRule } from '../src/evidence/rules.js';
import { assume, syria2024 } from '../src/index.js';
import { formatExplanation } from '../src/print/format-explanation.js';
import { capture, smallWorld } from './small-world.js';

const atlas = smallWorld({
  events: [
    {
      id: 'a-captured',
      when: '2024-12-05',
      effects: [capture('a', 'opp', 'gov')],
      said: ['sohr', { origin: 'gov', stance: 'denies' }],
    },
  ],
});
const answer = controlAt(atlas, 'a', '2024-12-05');

describe('explain', () => {
  it('lays open answer, events, claims and sources, and which row of the rule decided', () => {
    const { events, because } = explain(atlas, answer);
    expect(because).toBe('what it leans on is believed so far');
    expect(events).toMatchObject([
      {
        credibility: 'probable',
        because: 'one disinterested origin asserts it, and no disinterested one denies it',
        claims: [
          { interest: 'disinterested', claim: { stance: 'asserts' } },
          { interest: 'loses', claim: { stance: 'denies' } },
        ],
      },
    ]);
  });

  it('explains under the rule that was asked for', () => {
    const rule = confirmedOnlyRule;
    const strict = controlAt(atlas, 'a', '2024-12-05', { rule });
    expect(explain(atlas, strict, { rule }).events[0]).toMatchObject({
      credibility: 'doubtful',
      because:
        'one disinterested origin asserts it, and no disinterested one denies it, and this rule takes nothing less than confirmed',
    });
  });

  it('of several things tells what the weakest is believed', () => {
    const two = smallWorld({
      baseline: { a: 'gov', b: 'gov' },
      events: ['a', 'b'].map((place) => ({
        when: '2024-12-05',
        effects: [capture(place, 'opp', 'gov')],
        said: ['sohr'],
      })),
    });
    const [first, second] = ['a', 'b'].map((place) => controlAt(two, place, '2024-12-05'));
    if (!first || !second) throw new Error('no answers');
    const both = {
      ...first,
      evidence: {
        ...first.evidence,
        events: [...first.evidence.events, ...second.evidence.events],
      },
    };
    expect(explain(two, both)).toMatchObject({
      credibility: 'probable',
      because: 'the weakest thing that it cannot do without is believed so far',
      events: [{}, {}],
    });
    const { credibility: _, ...nothing } = both;
    expect(explain(two, nothing).because).toBe('each thing below is believed as it says');
  });

  it('leans on assumptions only where nothing else was said', () => {
    const supposed = assume(atlas, [{ place: 'd', holder: 'opp' }]);
    expect(explain(supposed, controlAt(supposed, 'd', '2024-12-05'))).toMatchObject({
      credibility: null,
      because: 'it leans on assumptions only',
    });
  });

  it('leans on nothing where nobody spoke', () => {
    const none = explain(atlas, controlAt(atlas, 'd', '2024-12-05'));
    expect(none).toMatchObject({ credibility: null, because: 'nobody spoke of it', events: [] });
  });
});

describe('formatExplanation', () => {
  it('prints a tree', () => {
    expect(formatExplanation(atlas, explain(atlas, answer))).toBe(
      `a at 2024-12-06T00:00:00+03:00: held by opp, since 2024-12-05
  probable, because what it leans on is believed so far
  a-captured, 2024-12-05: It happens.
    probable, disputed, because one disinterested origin asserts it, and no
      disinterested one denies it
      + sohr (disinterested): It is said.
        "s1", 2024-12-05, paragraph 1
      - gov (loses by it, or speaks for himself): It is said.
        "s2", 2024-12-05, paragraph 1`,
    );
  });

  it('keeps to 80 columns but for words that are longer', () => {
    const hama = controlAt(syria2024, 'hama', '2024-12-06', { asOf: '2024-12-08' });
    const lines = formatExplanation(syria2024, explain(syria2024, hama)).split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.length > 80 && line.trim().includes(' '))).toEqual([]);
  });
});
