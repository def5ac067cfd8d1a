/** A rule is a value: compared, written as a table, and refused where it answers nothing that a rule may. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRules } from '../src/control/compare-rules.js';
import { controlAt } from '../src/control/control.js';
import { assess } from '../src/evidence/assess.js';
import { isAtLeast } from '../src/evidence/credibility.js';
import { defaultRule } from '../src/evidence/default-rule.js';
import { explain } from '../src/evidence/explain.js';
import { type CredibilityRule, ruleOf, type Testimony } from '../src/evidence/rule.js';
import { againstInterestOnlyRule, confirmedOnlyRule } from '../src/evidence/rules.js';
import { capture, type Said, smallWorld } from './small-world.js';
import { threeCaptures } from './three-captures.js';

describe('rules as values', () => {
  it('do not care in which order different origins speak at one time', () => {
    const voices = fc.uniqueArray(
      fc.record({
        origin: fc.constantFrom('gov', 'opp', 'sdf', 'sohr', 'reuters', 'ap'),
        stance: fc.constantFrom('asserts' as const, 'denies' as const, 'doubts' as const),
      }),
      { selector: ({ origin }) => origin, minLength: 1 },
    );
    const believed = (said: Said[]) => {
      const atlas = smallWorld({
        events: [{ when: '2024-12-05', effects: [capture('a', 'opp', 'gov')], said }],
      });
      return assess(atlas, 'e1', Number.POSITIVE_INFINITY)?.credibility;
    };
    fc.assert(
      fc.property(voices, fc.infiniteStream(fc.nat()), (said, keys) => {
        const shuffled = said
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(believed(shuffled)).toBe(believed(said));
      }),
      { numRuns: 60 },
    );
  });

  const atlas = threeCaptures;

  const at = '2024-12-06';

  it('show where they differ, and who agrees with whom', () => {
    const differing = compareRules(atlas, at, {
      default: defaultRule,
      strict: confirmedOnlyRule,
      admitted: againstInterestOnlyRule,
    });
    expect(differing.map(({ place, agreeing }) => ({ place, agreeing }))).toEqual([
      { place: 'a', agreeing: [['default'], ['strict'], ['admitted']] },
      { place: 'b', agreeing: [['default', 'strict'], ['admitted']] },
    ]);
    // The most agree first, in whatever order they were given.
    const turned = {
      admitted: againstInterestOnlyRule,
      default: defaultRule,
      strict: confirmedOnlyRule,
    };
    expect(compareRules(atlas, at, turned)[1]?.agreeing).toEqual([
      ['default', 'strict'],
      ['admitted'],
    ]);
  });

  it('that throw are refused with what they threw as the cause', () => {
    const cause = new TypeError('no such list');
    const rule = () => {
      throw cause;
    };
    const asked = () => controlAt(atlas, 'a', at, { rule });
    expect(asked).toThrow(expect.objectContaining({ code: 'invalid-value', cause }));
    expect(asked).toThrow('expected a testimony that the rule can weigh');
  });

  it.each([['certain'], [undefined], [7], [{}]])('that answer %o are refused', (said) => {
    const rule = (() => said) as unknown as CredibilityRule;
    expect(() => controlAt(atlas, 'a', at, { rule })).toThrow(
      /^rule: its answer: .+; expected null, or confirmed, probable/,
    );
  });

  it('give their reason in words, or none', () => {
    const answer = controlAt(atlas, 'b', at);
    const reasonOf = (because: unknown) => {
      const rule = Object.assign((t: Testimony) => defaultRule(t), { because });
      return explain(atlas, answer, { rule: rule as CredibilityRule }).events[0]?.because;
    };
    expect(reasonOf(() => 'so they say')).toBe('so they say');
    expect(reasonOf(undefined)).toBe('the given rule says so');
    expect(() => reasonOf(() => 7)).toThrow(
      'rule: because: 7; expected a clause that completes "… because"',
    );
  });

  it('can be written as a table', () => {
    const never = ruleOf([]);
    expect(controlAt(atlas, 'b', at, { rule: never })).toMatchObject({ status: 'unknown' });
    expect(isAtLeast('confirmed', 'probable')).toBe(true);
  });

  it('make nothing of a denial alone, even by those who would gain', () => {
    const said: Said[] = [{ origin: 'opp', stance: 'denies' }];
    const denied = smallWorld({
      events: [{ when: '2024-12-05', effects: [capture('a', 'opp', 'gov')], said }],
    });
    expect(assess(denied, 'e1', Number.POSITIVE_INFINITY)).toBeNull();
  });
});
