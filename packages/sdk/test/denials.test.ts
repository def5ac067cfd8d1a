/** What a denial does: by whom, of which moment, against how many. */
import type { Effect } from '@syria-2024/data';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/evidence/assess.js';
import { ruleOf } from '../src/evidence/rule.js';
import { controlAt } from '../src/index.js';
import { believed, day5, denies, held, taken, today } from './believed.js';
import { capture, type Happening, type Said, smallWorld } from './small-world.js';

describe('a denial', () => {
  it('29. alone makes nothing', () => {
    const atlas = smallWorld({ ...held, events: [taken([denies('gov')])] });
    expect(assess(atlas, 'taken', today)).toBeNull();
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'held',
      holder: 'gov',
      disputed: false,
      disputes: [],
    });
  });

  it('is answered by an admission that came after it, and not by one of the same minute', () => {
    const told = (denied: string) => {
      const said: Said[] = [
        { origin: 'gov', published: '2024-12-06T12:00' },
        { origin: 'sohr', stance: 'denies', published: denied },
      ];
      return controlAt(smallWorld({ ...held, events: [taken(said)] }), 'a', '2024-12-07')
        .credibility;
    };
    expect(told('2024-12-06T11:00')).toBe('confirmed');
    expect(told('2024-12-06T12:00')).toBe('probable');
  });

  it('is heard by a rule that asks for it, though nobody asserts anything', () => {
    const rule = ruleOf([
      {
        when: ({ deniedBy }) => deniedBy.losing.length > 0,
        credibility: 'doubtful',
        because: 'one who would lose by it denies it',
      },
    ]);
    const atlas = smallWorld({ events: [taken([denies('gov')])] });
    expect(assess(atlas, 'taken', today, rule)?.credibility).toBe('doubtful');
  });

  it('30. by several, and by who would gain, refutes one account and is kept beside it', () => {
    const entry = taken(['ap', denies('sohr'), denies('reuters'), denies('opp')], {
      kind: 'entry',
    });
    const assessment = assess(smallWorld({ events: [entry] }), 'taken', today);
    expect(assessment).toMatchObject({ credibility: 'refuted', disputed: true });
    expect(assessment?.disputes).toEqual(['s2-c01', 's3-c01', 's4-c01']);
  });

  it('30. by several that all relay unnamed voices is one, and what is seen stands against what was', () => {
    const against = (basis: 'relayed' | 'stated') =>
      believed(['sohr', denies('ap', { basis }), denies('reuters', { basis })])?.credibility;
    expect(against('relayed')).toBe('doubtful');
    expect(against('stated')).toBe('refuted');
    const seen = { origin: 'sohr', basis: 'witnessed' } as const;
    expect(believed([seen, denies('ap')])?.credibility).toBe('probable');
    expect(believed([seen, denies('ap', { basis: 'witnessed' })])?.credibility).toBe('doubtful');
  });

  it('30. of noon does not touch the evening, whenever it is published', () => {
    const noon = denies('ap', { when: '2024-12-05T12', published: '2024-12-07' });
    const evening = believed(['sohr', noon], { when: '2024-12-05 evening' });
    expect(evening).toMatchObject({ credibility: 'probable', disputed: false, disputes: [] });
    expect(evening?.claims).toHaveLength(2);
    expect(believed(['sohr', noon])).toMatchObject({ credibility: 'doubtful', disputed: true });
  });

  it('30. leaves the answer disputed until a later word on the place, and touches nothing that comes after', () => {
    const entry = taken(['ap', denies('sohr'), denies('reuters'), denies('opp')], {
      kind: 'entry',
      when: '2024-12-06',
    });
    const noon: Happening = {
      id: 'noon',
      kind: 'statement',
      when: '2024-12-07T12',
      effects: [{ control: { place: 'a', holds: 'gov' } }],
    };
    const left: Happening = {
      id: 'left',
      kind: 'withdrawal',
      when: '2024-12-07 evening',
      effects: [{ control: { place: 'a', to: 'nobody', from: 'gov' } }],
      said: ['gov'],
    };
    const atlas = smallWorld({ ...held, events: [entry, noon, left] });
    const at = (when: string) => controlAt(atlas, 'a', when);
    expect(at(day5)).toMatchObject({ holder: 'gov', disputed: false, disputes: [] });
    expect(at('2024-12-06')).toMatchObject({
      status: 'held',
      holder: 'gov',
      disputed: true,
      disputes: ['s1-c01'],
    });
    expect(at('2024-12-07T14:00')).toMatchObject({ holder: 'gov', disputed: false, disputes: [] });
    expect(at('2024-12-07')).toMatchObject({ vacatedBy: 'gov', disputed: false });
  });

  it('30. disputes nothing that the refuted account would have made no other', () => {
    const refuted = (effect: Effect, kind: 'capture' | 'withdrawal' = 'capture'): Happening => ({
      id: 'told',
      kind,
      when: '2024-12-06',
      effects: [effect],
      said: ['ap', denies('sohr'), denies('reuters')],
    });
    const answers = (one: Happening) => {
      const atlas = smallWorld({ ...held, events: [one] });
      const answer = controlAt(atlas, 'a', '2024-12-06');
      expect(answer).toMatchObject({ holder: 'gov' });
      return answer.disputes;
    };
    const left = (from?: string): Effect => ({
      control: { place: 'a', to: 'nobody', ...(from && { from }) },
    });
    expect(answers(refuted(capture('a', 'opp')))).toEqual(['s1-c01']);
    expect(answers(refuted(capture('a', 'gov')))).toEqual([]);
    expect(answers(refuted(left('gov'), 'withdrawal'))).toEqual(['s1-c01']);
    expect(answers(refuted(left('opp'), 'withdrawal'))).toEqual([]);
    expect(answers(refuted(left(), 'withdrawal'))).toEqual(['s1-c01']);
  });

  it('30. disputes nothing where its teller took it back', () => {
    const entry = taken([
      { origin: 'ap', published: day5 },
      denies('ap', { published: '2024-12-06' }),
    ]);
    const atlas = smallWorld({ ...held, events: [entry] });
    expect(assess(atlas, 'taken', today)?.credibility).toBe('refuted');
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ holder: 'gov', disputed: false });
  });

  it('speaks of its publication where it names no moment', () => {
    const early = denies('ap', { published: '2024-12-05T12:00' });
    expect(believed(['sohr', early], { when: '2024-12-05 evening' })?.disputed).toBe(false);
    expect(believed(['sohr', early])?.disputed).toBe(true);
  });

  it('of another moment takes back nothing that its origin said', () => {
    const said = (when: string): (string | Said)[] => [
      { origin: 'sohr', published: day5 },
      denies('sohr', { when, published: '2024-12-07' }),
    ];
    const evening = { when: '2024-12-05 evening' };
    expect(believed(said('2024-12-05T12'), evening)).toMatchObject({
      credibility: 'probable',
      testimony: { retracted: [] },
    });
    expect(believed(said('2024-12-06'), evening)).toMatchObject({
      credibility: 'refuted',
      testimony: { retracted: ['sohr'] },
    });
  });

  it('is answered by a later admission, not by an earlier one', () => {
    const denial = denies('ap', { published: '2024-12-06' });
    const admission = (published: string): Said => ({ origin: 'gov', published });
    expect(believed([denial, admission('2024-12-07')])).toMatchObject({
      credibility: 'confirmed',
      disputed: true,
    });
    expect(believed([denial, admission(day5)])).toMatchObject({ credibility: 'probable' });
  });

  it('31. loses against what was seen, which then is disputed', () => {
    const photo: Said = { origin: 'ap', basis: 'visual' };
    expect(believed([photo, denies('sohr')])).toMatchObject({
      credibility: 'probable',
      disputed: true,
    });
    expect(believed(['ap', denies('sohr')])).toMatchObject({ credibility: 'doubtful' });
    expect(believed(['ap', 'reuters', denies('sohr')])).toMatchObject({
      credibility: 'probable',
      disputed: true,
    });
  });
});
