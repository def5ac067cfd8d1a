import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRules } from '../src/control/compare-rules.js';
import { controlAt } from '../src/control/control.js';
import { assess } from '../src/evidence/assess.js';
import { type Credibility, credibilities, isAtLeast } from '../src/evidence/credibility.js';
import { defaultRule } from '../src/evidence/default-rule.js';
import { explain } from '../src/evidence/explain.js';
import {
  onlyAlignmentRule,
  onlyOriginsRule,
  withoutAlignmentRule,
} from '../src/evidence/hearing-rules.js';
import { type CredibilityRule, ruleOf, type Testimony } from '../src/evidence/rule.js';
import { againstInterestOnlyRule, anyClaimRule, confirmedOnlyRule } from '../src/evidence/rules.js';
import * as questions from '../src/index.js';
import { nobody } from './nobody.js';
import { capture, type Said, smallWorld } from './small-world.js';

const origins = (prefix: string) =>
  fc.nat({ max: 3 }).map((count) => Array.from({ length: count }, (_, i) => `${prefix}${i}`));
const testimonies: fc.Arbitrary<Testimony> = fc
  .record({
    about: fc.constantFrom('capture' as const, 'strike' as const, 'baseline' as const),
    admitting: origins('admits'),
    disinterested: origins('sees'),
    interested: origins('gains'),
    deniedBy: fc.record({
      disinterested: origins('doubts'),
      gaining: origins('disclaims'),
      losing: origins('denies'),
    }),
    retracted: fc.constant([]),
    alignments: fc.constant({}),
  })
  .chain((t) => {
    const observers = [...t.disinterested, ...t.deniedBy.disinterested];
    return fc
      .record({
        relaying: fc.subarray(observers),
        seeing: fc.subarray(observers),
        answered: fc.subarray(t.admitting.length > 0 ? Object.values(t.deniedBy).flat() : []),
      })
      .map((parts) => ({ ...t, ...parts }));
  });
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

  const atlas = smallWorld({
    baseline: { a: 'gov', b: 'gov', c: 'gov' },
    events: [
      { when: '2024-12-05', effects: [capture('a', 'opp', 'gov')], said: ['opp'] },
      { when: '2024-12-05', effects: [capture('b', 'opp', 'gov')], said: ['sohr', 'ap'] },
      { when: '2024-12-05', effects: [capture('c', 'opp', 'gov')], said: ['gov'] },
    ],
  });
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

  it('can leave one alignment unheard, as if it had not spoken', () => {
    const rule = withoutAlignmentRule('opposition');
    expect(withoutAlignmentRule('opposition')).toBe(rule);
    expect(controlAt(atlas, 'a', at, { rule })).toMatchObject({ holder: 'gov', since: null });
    expect(controlAt(atlas, 'b', at, { rule }).credibility).toBe('confirmed');
    expect(controlAt(atlas, 'c', at, { rule: withoutAlignmentRule('government') })).toMatchObject({
      holder: 'gov',
      credibility: 'probable',
    });
  });

  it('that hear some are the same value for the same words, the last two, and answer the same after', () => {
    const heard = (name: string) => onlyOriginsRule([name]);
    const first = heard('sohr');
    const answer = controlAt(atlas, 'a', at, { rule: first });
    const second = heard('ap');
    expect([heard('sohr'), heard('ap')]).toEqual([first, second]);
    expect(heard('sohr')).toBe(first);
    heard('reuters');
    // What was asked for longest ago has given way.
    expect(heard('sohr')).toBe(first);
    expect(heard('ap')).not.toBe(second);
    expect(controlAt(atlas, 'a', at, { rule: heard('sohr') })).toEqual(answer);
  });

  it('that hear some judge as the default one would if the others had not spoken', () => {
    const heard = fc.subarray(['admits0', 'sees0', 'sees1', 'gains0', 'doubts0', 'disclaims0']);
    fc.assert(
      fc.property(testimonies, heard, (t, names) => {
        const only = (list: readonly string[]) => list.filter((one) => names.includes(one));
        const { disinterested, gaining, losing } = t.deniedBy;
        const admitting = only(t.admitting);
        const left: Testimony = {
          about: t.about,
          admitting,
          disinterested: only(t.disinterested),
          relaying: only(t.relaying),
          seeing: only(t.seeing),
          interested: only(t.interested),
          deniedBy: {
            disinterested: only(disinterested),
            gaining: only(gaining),
            losing: only(losing),
          },
          // Who admits it and is not heard answers nobody.
          answered: admitting.length > 0 ? only(t.answered) : [],
          retracted: only(t.retracted),
          alignments: t.alignments,
        };
        expect(onlyOriginsRule(names)(t)).toBe(defaultRule(left));
      }),
      { numRuns: 1000 },
    );
  });

  it('that do not hear who admits it leave the denials unanswered', () => {
    const told: Testimony = {
      ...nobody,
      admitting: ['gov'],
      disinterested: ['ap'],
      deniedBy: { ...nobody.deniedBy, disinterested: ['sohr'] },
      answered: ['sohr'],
    };
    expect(defaultRule(told)).toBe('confirmed');
    expect(onlyOriginsRule(['ap', 'sohr'])(told)).toBe('doubtful');
    expect(onlyOriginsRule(['ap', 'sohr', 'gov'])(told)).toBe('confirmed');
  });

  it('that hear whom the atlas has not are refused, by the word that was meant', () => {
    const ask = (rule: CredibilityRule) => () => questions.controlAt(atlas, 'a', at, { rule });
    expect(ask(onlyOriginsRule(['ap', 'sorh']))).toThrow('sohr');
    expect(ask(withoutAlignmentRule('oposition'))).toThrow('opposition');
    expect(ask(onlyAlignmentRule('goverment'))).toThrow('government');
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
    expect(() => controlAt(atlas, 'a', at, { rule })).toThrow('rule: its answer');
  });

  it('give their reason in words, or none', () => {
    const answer = controlAt(atlas, 'b', at);
    const reasonOf = (because: unknown) => {
      const rule = Object.assign((t: Testimony) => defaultRule(t), { because });
      return explain(atlas, answer, { rule: rule as CredibilityRule }).events[0]?.because;
    };
    expect(reasonOf(() => 'so they say')).toBe('so they say');
    expect(reasonOf(undefined)).toBe('the given rule says so');
    expect(() => reasonOf(() => 7)).toThrow('rule: because');
  });

  it('that hear some say so in their reason, and that nobody speaks where none of those does', () => {
    const told = { ...nobody, disinterested: ['ap'], alignments: { ap: 'independent' } };
    const because = (rule: CredibilityRule) => [rule(told), rule.because?.(told)];
    expect(because(onlyOriginsRule(['sohr']))).toEqual([
      null,
      'nobody speaks of it who is heard (only sohr heard)',
    ]);
    expect(because(onlyOriginsRule(['ap']))).toEqual([
      'probable',
      'one disinterested origin asserts it, and no disinterested one denies it (only ap heard)',
    ]);
    expect(because(onlyOriginsRule([]))[1]).toContain('(only nobody heard)');
    const plain: CredibilityRule = () => 'possible';
    expect(because(onlyOriginsRule(['ap'], plain))[1]).toBe('the rule says so (only ap heard)');
    expect(because(withoutAlignmentRule('independent'))[1]).toContain(
      "origins of the alignment 'independent' are not heard",
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
