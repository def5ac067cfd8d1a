/** What holds of every shipped rule, whoever speaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/control/control.js';
import { type Credibility, credibilities } from '../src/evidence/credibility.js';
import { defaultRule } from '../src/evidence/default-rule.js';
import type { Testimony } from '../src/evidence/rule.js';
import { againstInterestOnlyRule, anyClaimRule, confirmedOnlyRule } from '../src/evidence/rules.js';
import { nobody } from './nobody.js';
import { testimonies } from './random-testimonies.js';
import { capture, type Said, smallWorld } from './small-world.js';

const rules = { defaultRule, confirmedOnlyRule, anyClaimRule, againstInterestOnlyRule };

/** Nothing at all is less than a thing refuted. */
const strength = (rule: (t: Testimony) => Credibility | null, t: Testimony) => {
  const believed = rule(t);
  return believed === null ? 0 : credibilities.length - credibilities.indexOf(believed);
};

describe.each(Object.entries(rules))('%s', (_, rule) => {
  it('never believes less for one more disinterested assertion', () => {
    fc.assert(
      fc.property(testimonies, (t) => {
        const more = { ...t, disinterested: [...t.disinterested, 'another'] };
        expect(strength(rule, more)).toBeGreaterThanOrEqual(strength(rule, t));
      }),
    );
  });

  it('never believes more for one more denial', () => {
    const interests = fc.constantFrom('disinterested', 'gaining', 'losing');
    fc.assert(
      fc.property(testimonies, interests, (t, interest) => {
        const key = interest as keyof Testimony['deniedBy'];
        const deniedBy = { ...t.deniedBy, [key]: [...t.deniedBy[key], 'another'] };
        expect(strength(rule, { ...t, deniedBy })).toBeLessThanOrEqual(strength(rule, t));
      }),
    );
  });

  it('never believes more for a retraction', () => {
    fc.assert(
      fc.property(testimonies, (t) => {
        fc.pre(t.disinterested.length > 0);
        const [gone = '', ...disinterested] = t.disinterested;
        const deniedBy = { ...t.deniedBy, disinterested: [...t.deniedBy.disinterested, gone] };
        const after = { ...t, disinterested, deniedBy, retracted: [gone] };
        expect(strength(rule, after)).toBeLessThanOrEqual(strength(rule, t));
      }),
    );
  });

  it('says why in words: in those of the default rule where it agrees, and what it adds where not', () => {
    fc.assert(
      fc.property(testimonies, (t) => {
        const plain = defaultRule.because?.(t) ?? '';
        expect(plain).toMatch(/\w+ \w+/);
        const said = rule.because?.(t);
        if (rule(t) === defaultRule(t)) expect(said).toBe(plain);
        else expect(said).toMatch(new RegExp(`^${plain}, and this rule \\w+ \\w+`));
      }),
    );
  });
});

describe('the default rule', () => {
  it('takes outlets that relay unnamed voices for one', () => {
    const relayed = { stance: 'asserts', basis: 'relayed' } as const;
    const told = (said: (string | Said)[]) =>
      smallWorld({ events: [{ when: '2024-12-05', effects: [capture('a', 'opp')], said }] });
    const two = told([
      { origin: 'ap', ...relayed },
      { origin: 'reuters', ...relayed },
    ]);
    const withMonitor = told(['sohr', { origin: 'ap', ...relayed }]);
    const credibility = (atlas: typeof two) =>
      controlAt(atlas, 'a', '2024-12-05', { rule: defaultRule }).credibility;
    expect(credibility(two)).toBe('probable');
    expect(credibility(withMonitor)).toBe('confirmed');
  });
});

describe('rules as values', () => {
  it('are ordered: confirmed-only is never more, any-claim never less credulous than the default', () => {
    fc.assert(
      fc.property(testimonies, (t) => {
        expect(strength(confirmedOnlyRule, t)).toBeLessThanOrEqual(strength(defaultRule, t));
        expect(strength(anyClaimRule, t)).toBeGreaterThanOrEqual(strength(defaultRule, t));
      }),
    );
  });

  it('take any assertion for possible, under that rule; where nobody asserts, its word is the default one', () => {
    fc.assert(
      fc.property(testimonies, (t) => {
        const believed = anyClaimRule(t);
        if (t.admitting.length + t.disinterested.length + t.interested.length > 0)
          expect(['confirmed', 'probable', 'possible']).toContain(believed);
        else expect(believed).toBe(defaultRule(t));
      }),
    );
  });

  it('take nothing for possible that everybody took back', () => {
    const deniedBy = { ...nobody.deniedBy, disinterested: ['ap'] };
    const gone = { ...nobody, deniedBy, retracted: ['ap'] };
    for (const rule of Object.values(rules)) expect(rule(gone)).toBe('refuted');
  });
});
