/** Rules that hear some voices and not others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/control/control.js';
import { defaultRule } from '../src/evidence/default-rule.js';
import {
  onlyAlignmentRule,
  onlyOriginsRule,
  withoutAlignmentRule,
} from '../src/evidence/hearing-rules.js';
import type { CredibilityRule, Testimony } from '../src/evidence/rule.js';
import * as questions from '../src/index.js';
import { nobody } from './nobody.js';
import { testimonies } from './random-testimonies.js';
import { threeCaptures } from './three-captures.js';

describe('rules as values', () => {
  const atlas = threeCaptures;

  const at = '2024-12-06';

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

  it('that hear some hand on whom they hear, in every list, and nobody else', () => {
    const both = (one: string) => [one, 'sohr'];
    const told: Testimony = {
      about: 'capture',
      admitting: both('gov'),
      disinterested: both('ap'),
      relaying: both('ap'),
      seeing: both('ap'),
      interested: both('opp'),
      deniedBy: { disinterested: both('x'), gaining: both('y'), losing: both('z') },
      answered: both('x'),
      retracted: both('w'),
      alignments: { gov: 'government', sohr: 'independent' },
    };
    let heard: Testimony | undefined;
    const rule: CredibilityRule = (testimony) => {
      heard = testimony;
      return 'possible';
    };
    const sohr = ['sohr'];
    onlyOriginsRule(sohr, rule)(told);
    expect(heard).toEqual({
      ...told,
      ...Object.fromEntries(
        [
          'admitting',
          'disinterested',
          'relaying',
          'seeing',
          'interested',
          'answered',
          'retracted',
        ].map((list) => [list, sohr]),
      ),
      deniedBy: { disinterested: sohr, gaining: sohr, losing: sohr },
    });
    onlyAlignmentRule('government', rule)(told);
    const gov = {
      admitting: ['gov'],
      disinterested: [],
      interested: [],
      answered: [],
      retracted: [],
    };
    expect(heard).toMatchObject({ ...gov, deniedBy: nobody.deniedBy });
    withoutAlignmentRule('government', rule)(told);
    expect(heard).toEqual({ ...told, admitting: sohr });
    // Nobody heard admits it: nothing answers whoever denies it.
    onlyOriginsRule(['x', 'ap'], rule)(told);
    expect(heard).toMatchObject({
      admitting: [],
      answered: [],
      deniedBy: { disinterested: ['x'] },
    });
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
});
