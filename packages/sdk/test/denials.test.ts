/** What a denial, an account that excludes another, an admission and a word that one still holds do to a capture. */
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

describe('accounts that exclude each other', () => {
  const first = taken([{ origin: 'opp', published: '2024-12-01' }], {
    id: 'first',
    when: '2024-12-01',
    contradicts: ['second'],
  });
  const second = taken([{ origin: 'sohr', published: day5 }], { id: 'second' });
  const atlas = smallWorld({ ...held, events: [first, second] });

  it('35. dispute each other, as known from when both are', () => {
    const [one, other] = ['first', 'second'].map((id) => assess(atlas, id, today));
    expect(one).toMatchObject({ credibility: 'doubtful', disputed: true, disputes: ['s2-c01'] });
    expect(other).toMatchObject({ credibility: 'probable', disputed: true, disputes: ['s1-c01'] });
    expect(one?.claims).toEqual(['s1-c01']);
    const before = Date.parse('2024-12-02T12:00Z');
    expect(assess(atlas, 'first', before)).toMatchObject({
      credibility: 'possible',
      disputed: false,
    });
  });

  it('35. leave the place uncertain between them, and held after the better one', () => {
    expect(controlAt(atlas, 'a', '2024-12-03')).toMatchObject({
      status: 'uncertain',
      reason: 'sources',
      disputed: true,
      disputes: ['s2-c01', 's1-c01'],
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'held',
      holder: 'opp',
      since: { notBefore: '2024-12-05T00:00:00+03:00' },
      disputed: true,
      disputes: ['s2-c01', 's1-c01'],
    });
  });

  it('leave each other standing where they differ only on who of one side came', () => {
    const events = [taken(['opp'], { contradicts: ['again'] }), taken(['opp'], { id: 'again' })];
    for (const id of ['taken', 'again'])
      expect(assess(smallWorld({ events }), id, today)).toMatchObject({
        credibility: 'possible',
        disputed: true,
        disputes: [id === 'taken' ? 's2-c01' : 's1-c01'],
      });
    const sdf = taken(['sdf'], { id: 'again', effects: [capture('a', 'sdf', 'gov')] });
    const rivals = smallWorld({ events: [taken(['opp'], { contradicts: ['again'] }), sdf] });
    expect(assess(rivals, 'taken', today)?.credibility).toBe('doubtful');
  });

  it('count no report that words were spoken as a word on what they say', () => {
    const words: Happening = { id: 'words', kind: 'statement', when: day5, effects: [] };
    const events = [
      taken(['sohr'], { contradicts: ['words'] }),
      { ...words, said: ['ap', 'reuters'], actors: [{ actor: 'gov', role: 'agent' as const }] },
    ];
    const world = smallWorld({ events });
    expect(assess(world, 'taken', today)).toMatchObject({
      credibility: 'probable',
      disputed: true,
    });
    expect(assess(world, 'words', today)).toMatchObject({
      credibility: 'confirmed',
      disputed: true,
    });
  });
});

describe('a statement that admits an event', () => {
  it('and is taken back leaves standing what the same voice says of the event itself', () => {
    const said = (own: (string | Said)[]): Happening[] => [
      taken(own),
      {
        id: 'words',
        kind: 'statement',
        when: '2024-12-06',
        effects: [],
        actors: [{ actor: 'gov', role: 'agent' }],
        admits: ['taken'],
        said: [
          { origin: 'gov', published: '2024-12-06' },
          denies('gov', { published: '2024-12-07' }),
        ],
      },
    ];
    const own: Said = { origin: 'gov', published: '2024-12-06T12' };
    const weigh = (events: Happening[]) => assess(smallWorld({ ...held, events }), 'taken', today);
    expect(weigh(said([own]))).toMatchObject({
      credibility: 'confirmed',
      testimony: { admitting: ['gov'], retracted: [] },
    });
    expect(weigh(said(['sohr']))).toMatchObject({
      credibility: 'probable',
      testimony: { admitting: [], retracted: ['gov'] },
    });
  });

  const statement: Happening = {
    id: 'owning-up',
    kind: 'statement',
    when: '2024-12-06',
    effects: [],
    actors: [{ actor: 'gov', role: 'agent' }],
    admits: ['taken'],
  };

  it('34. is its speaker’s admission, and evidence for it', () => {
    const atlas = smallWorld({
      ...held,
      events: [taken(['opp']), { ...statement, said: [{ origin: 'gov' }] }],
    });
    expect(assess(atlas, 'taken', today)).toMatchObject({
      credibility: 'confirmed',
      claims: ['s1-c01', 's2-c01'],
      testimony: { admitting: ['gov'] },
    });
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({ credibility: 'confirmed' });
    const dayBefore = Date.parse('2024-12-06T12:00Z');
    expect(assess(atlas, 'taken', dayBefore)?.credibility).toBe('possible');
  });

  it('no longer counts once its speaker denies having made it', () => {
    const said: Said[] = [
      { origin: 'gov', published: '2024-12-06' },
      denies('gov', { published: '2024-12-07' }),
    ];
    const atlas = smallWorld({ ...held, events: [taken(['opp']), { ...statement, said }] });
    expect(assess(atlas, 'taken', Date.parse('2024-12-06T22:00Z'))?.credibility).toBe('confirmed');
    expect(assess(atlas, 'taken', today)?.credibility).toBe('possible');
  });
});

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
