/** Accounts that exclude each other, and statements that admit an event. */
import { describe, expect, it } from 'vitest';
import { assess } from '../src/evidence/assess.js';
import { controlAt } from '../src/index.js';
import { day5, denies, held, taken, today } from './believed.js';
import { capture, type Happening, type Said, smallWorld } from './small-world.js';

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
