/** What the rules on events find in small records, and what they let pass: each case beside its neighbour. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../lint/help/rule.js';
import { rules } from '../lint/index.js';
import { type Files, messagesOf, recordsOf } from './records-of.js';

const named = (en: string) => ({ names: { en } });
const place = (lon: number, more = {}) => ({
  ...named('A place'),
  kind: 'town',
  region: 'SY-HM',
  point: [lon, 35],
  precisionMetres: 500,
  locatedBy: 'geonames',
  ...more,
});
const actor = (bloc: string, ...alliances: string[]) => ({
  ...named('A party'),
  kind: 'armed-group',
  bloc,
  ...(alliances.length > 0 && { memberOf: alliances.map((one) => ({ actor: one })) }),
});
const world: Files = {
  'actors/saa': actor('government'),
  'actors/ndf': actor('government'),
  'actors/moc': actor('opposition'),
  'actors/brigade': actor('opposition', 'moc'),
  'actors/sdf': actor('sdf'),
  'places/hama/hama': place(36.75),
  'places/hama/salamiyah': place(37.05, { district: 'SY0502' }),
  'places/hama/far': place(38.5),
  'regions/SY-HM': { ...named('Hama'), folder: 'hama' },
  'areas/SY0502': { ...named('Salamiyah district'), kind: 'district', region: 'SY-HM' },
  'areas/steppe': { ...named('The steppe'), kind: 'zone', members: ['salamiyah', 'far'] },
};

type Change = Readonly<Record<string, unknown>>;
const event = (kind: string, when: string, changes: readonly Change[], more: object = {}) => ({
  kind,
  when,
  front: 'hama-city',
  places: ['hama'],
  actors: [
    { actor: 'moc', role: 'agent' },
    { actor: 'saa', role: 'target' },
  ],
  summary: 'Something happens.',
  effects: changes.map((change) =>
    'segment' in change && 'passage' in change ? change : { control: change },
  ),
  ...more,
});
const taken = (when: string, from = 'saa', to = 'moc') =>
  event(to === 'nobody' ? 'withdrawal' : 'capture', when, [{ place: 'hama', from, to }]);
const heldBy = (...holder: string[]) => ({
  'baseline/hama': { place: 'hama', holder: holder.length === 1 ? holder[0] : holder },
});

function found(name: string, files: Files): string[] {
  const rule = rules.find((one) => one.name === name) as Rule;
  return messagesOf(rule.check(recordsOf({ ...world, ...files })));
}
const at = (id: string) => `events/2024-12-05/2024-12-05-${id}`;
const source = (...claims: object[]) => ({
  title: 'A page',
  publisher: 'Daily',
  url: null,
  published: '2024-12-06',
  language: 'en',
  kind: 'news',
  accessed: '2026-11-22',
  read: 'whole',
  claims: claims.map((claim, i) => ({
    id: `c0${i + 1}`,
    stance: 'asserts',
    origin: 'sohr',
    basis: 'stated',
    locator: 'paragraph 1',
    says: 'It says so.',
    ...claim,
  })),
});

describe('absent-holder: who loses a place was there', () => {
  const lost = { [at('lost')]: taken('2024-12-06') };

  it('by the baseline; one of his bloc is enough', () => {
    expect(found('absent-holder', { ...heldBy('saa'), ...lost })).toEqual([]);
    expect(found('absent-holder', { ...heldBy('ndf'), ...lost })).toEqual([]);
    expect(found('absent-holder', { ...heldBy('sdf'), ...lost })).toEqual([
      'effects.0.control.from: saa was not in hama: sdf by hama; a change in between is missing, or from is wrong',
    ]);
  });

  it('where nothing is told of before, nothing is known', () => {
    expect(found('absent-holder', lost)).toEqual([]);
    expect(
      found('absent-holder', {
        'baseline/hama': { place: 'hama', holder: 'unknown', note: 'Nobody says.' },
        ...lost,
      }),
    ).toEqual([]);
  });

  it('not after he left, and nobody is there then', () => {
    const left = { [at('left')]: taken('2024-12-05', 'saa', 'nobody') };
    expect(found('absent-holder', { ...heldBy('saa'), ...left, ...lost })).toEqual([
      'effects.0.control.from: saa was not in hama: nobody by 2024-12-05-left; a change in between is missing, or from is wrong',
    ]);
    expect(found('absent-holder', { ...heldBy('saa', 'sdf'), ...left, ...lost })).toEqual([
      expect.stringContaining('saa was not in hama: sdf by 2024-12-05-left'),
    ]);
  });

  it('still, where others have only entered; not after they took it', () => {
    const enters = (entry: boolean) => ({
      [at('sdf')]: event('entry', '2024-12-05', [{ place: 'hama', to: 'sdf', entry }]),
    });
    expect(found('absent-holder', { ...heldBy('saa'), ...enters(true), ...lost })).toEqual([]);
    expect(found('absent-holder', { ...heldBy('saa'), ...enters(false), ...lost })).toEqual([
      expect.stringContaining('saa was not in hama: sdf by 2024-12-05-sdf'),
    ]);
  });

  it('after a word that somebody denies, or of most of an area, nothing is sure', () => {
    const sdf = { [at('sdf')]: taken('2024-12-05', 'saa', 'sdf') };
    const denied = {
      'sources/2024-12-06/daily-2024-12-06': source({ event: '2024-12-05-sdf', stance: 'denies' }),
    };
    expect(found('absent-holder', { ...heldBy('saa'), ...sdf, ...lost })).toHaveLength(1);
    expect(found('absent-holder', { ...heldBy('saa'), ...sdf, ...denied, ...lost })).toEqual([]);
    const most = (extent: object) => ({
      [at('most')]: event('capture', '2024-12-05', [{ area: 'SY-HM', to: 'sdf', ...extent }]),
    });
    expect(found('absent-holder', { ...heldBy('saa'), ...most({}), ...lost })).toHaveLength(1);
    expect(
      found('absent-holder', { ...heldBy('saa'), ...most({ extent: 'part' }), ...lost }),
    ).toEqual([]);
    expect(
      found('absent-holder', { ...heldBy('saa'), ...most({ except: ['hama'] }), ...lost }),
    ).toEqual([]);
  });

  it('where the taker alone is there already, that is told by another rule', () => {
    expect(found('absent-holder', { ...heldBy('moc'), ...lost })).toEqual([]);
    expect(found('already-held', { ...heldBy('moc'), ...lost })).toEqual([
      expect.stringContaining('moc already holds hama since hama'),
    ]);
  });

  it('who comes in the same hours may be there', () => {
    const beside = { [at('beside')]: taken('2024-12-06', 'sdf', 'ndf') };
    expect(found('absent-holder', { ...heldBy('sdf'), ...beside, ...lost })).toEqual([]);
  });
});

describe('already-held: nobody takes what he holds', () => {
  const again = { [at('again')]: taken('2024-12-07') };
  const first = (more: object) => ({
    [at('first')]: { ...taken('2024-12-05'), ...more },
  });

  it('since the last of what came before', () => {
    expect(found('already-held', { ...heldBy('saa'), ...first({}), ...again })).toEqual([
      expect.stringContaining('moc already holds hama since 2024-12-05-first'),
    ]);
    expect(found('already-held', { ...heldBy('saa', 'moc'), ...again })).toEqual([]);
  });

  it('but after an entry, or beside another, he may', () => {
    const entry = { effects: [{ control: { place: 'hama', to: 'moc', entry: true } }] };
    expect(found('already-held', { ...heldBy('saa'), ...first(entry), ...again })).toEqual([]);
    const beside = { [at('beside')]: taken('2024-12-07', 'moc', 'saa') };
    expect(found('already-held', { ...heldBy('moc'), ...beside, ...again })).toEqual([]);
  });

  it('but who comes in where he holds, leaves to nobody, is told of a whole area or in one of two accounts, may', () => {
    const told = (control: Change, more: object = {}) =>
      found('already-held', {
        ...heldBy('moc'),
        [at('other')]: event('statement', '2024-12-03', []),
        [at('again')]: event('capture', '2024-12-07', [control], more),
      });
    expect(told({ place: 'hama', to: 'moc' })).toHaveLength(1);
    expect(told({ place: 'hama', to: 'moc', entry: true })).toEqual([]);
    expect(told({ place: 'hama', from: 'saa', to: 'nobody' })).toEqual([]);
    expect(told({ area: 'SY-HM', to: 'moc' })).toEqual([]);
    const rival = { contradicts: ['2024-12-05-other'] };
    expect(told({ place: 'hama', to: 'moc' }, rival)).toEqual([]);
  });

  it('but after what somebody denies, or what need not have been all of an area, he may', () => {
    const denied = {
      'sources/2024-12-05/a': source({ event: '2024-12-05-first', stance: 'denies' }),
    };
    expect(found('already-held', { ...heldBy('saa'), ...first({}), ...denied, ...again })).toEqual(
      [],
    );
    const part = { effects: [{ control: { area: 'SY-HM', to: 'moc', extent: 'part' } }] };
    expect(found('already-held', { ...heldBy('saa'), ...first(part), ...again })).toEqual([]);
    const whole = { effects: [{ control: { area: 'SY-HM', to: 'moc' } }] };
    expect(found('already-held', { ...heldBy('saa'), ...first(whole), ...again })).toHaveLength(1);
  });

  it('in the order that is reported of two in the same hours', () => {
    const after = { [at('again')]: { ...taken('2024-12-07'), after: ['2024-12-05-first'] } };
    expect(
      found('already-held', { ...heldBy('saa'), ...first({ when: '2024-12-07' }), ...after }),
    ).toEqual([expect.stringContaining('since 2024-12-05-first')]);
  });

  it('of a place held with another, by the baseline of that one; of an area, of the smallest', () => {
    const with_ = { 'places/hama/hama': place(36.75, { heldWith: 'salamiyah' }) };
    const row = (target: object, holder: string) => ({ ...target, holder });
    expect(
      found('already-held', {
        ...with_,
        'baseline/s': row({ place: 'salamiyah' }, 'moc'),
        ...again,
      }),
    ).toEqual([expect.stringContaining('moc already holds hama since s')]);
    const wide = { 'baseline/wide': row({ area: 'SY-HM' }, 'moc') };
    expect(found('already-held', { ...wide, ...again })).toHaveLength(1);
    const narrow = {
      'areas/narrow': { ...named('A quarter'), kind: 'zone', members: ['hama'] },
      'baseline/narrow': row({ area: 'narrow' }, 'saa'),
    };
    expect(found('already-held', { ...wide, ...narrow, ...again })).toEqual([]);
  });
});

describe('covered-days: the record is of its days', () => {
  it.each([
    ['2024-11-25', 1],
    ['2024-11-26', 0],
    ['2024-11-25/2024-11-26', 0],
    ['2024-12-01', 0],
    ['2024-12-09', 0],
    ['2024-12-10', 1],
    ['2024-12-11', 1],
  ])('%s: %i', (when, many) => {
    expect(found('covered-days', { [at('x')]: event('capture', when, []) })).toHaveLength(many);
  });
});

describe('admits: nobody owns up to the loss of another', () => {
  const admitting = (speakers: object[]) => ({
    [at('said')]: event('statement', '2024-12-06', [], {
      actors: speakers,
      admits: ['2024-12-05-lost'],
    }),
  });
  const by = (one: string, role = 'agent') => ({ actor: one, role });
  const lost = (more: object) => ({ [at('lost')]: { ...taken('2024-12-05'), ...more } });
  const noTarget = { actors: [by('moc')] };

  it('who loses may, whether he is the target or stands in the effect', () => {
    expect(found('admits', { ...admitting([by('ndf')]), ...lost({}) })).toEqual([]);
    expect(found('admits', { ...admitting([by('ndf', 'party')]), ...lost(noTarget) })).toEqual([]);
    const left = event('withdrawal', '2024-12-05', [{ holder: 'saa', to: 'nobody' }], noTarget);
    expect(found('admits', { ...admitting([by('saa')]), [at('lost')]: left })).toEqual([]);
  });

  it('of what is left or handed over, the agent loses', () => {
    const left = event('withdrawal', '2024-12-05', [], { actors: [by('saa')] });
    expect(found('admits', { ...admitting([by('saa')]), [at('lost')]: left })).toEqual([]);
  });

  it('whoever gains may not, nor nobody', () => {
    expect(found('admits', { ...admitting([by('moc')]), ...lost({}) })).toEqual([
      'admits.0: government loses by 2024-12-05-lost; expected an agent of that bloc, given opposition',
    ]);
    expect(found('admits', { ...admitting([by('saa', 'target')]), ...lost({}) })).toEqual([
      'admits.0: government loses by 2024-12-05-lost; expected an agent of that bloc, given none',
    ]);
  });

  it('and there must be a loss', () => {
    const opened = event('reopening', '2024-12-05', [], {
      ...noTarget,
      effects: [{ passage: { segment: 'a', to: 'open' } }],
    });
    expect(found('admits', { ...admitting([by('saa')]), [at('lost')]: opened })).toEqual([
      'admits.0: nobody loses by 2024-12-05-lost: there is nothing to admit',
    ]);
  });
});

describe('effect-kinds: a kind changes what it can', () => {
  const one = (kind: string, change: Change) =>
    found('effect-kinds', { [at('x')]: event(kind, '2024-12-05', [change]) });

  it.each<[kind: string, change: Change, wrong: string | null]>([
    ['statement', { holder: 'saa', to: 'nobody' }, null],
    [
      'capture',
      { holder: 'saa', to: 'nobody' },
      'effects.0: capture does not change a holder everywhere; expected statement, withdrawal',
    ],
    ['clash', { place: 'hama', holds: 'saa' }, null],
    [
      'capture',
      { place: 'hama', holds: 'saa' },
      'effects.0: capture does not change a word that one holds; expected statement, clash, reinforcement',
    ],
    ['closure', { segment: 'a', to: 'saa' }, null],
    [
      'clash',
      { segment: 'a', to: 'saa' },
      'effects.0: clash does not change a segment; expected capture, recapture, entry, withdrawal, handover, closure, reopening',
    ],
    ['handover', { area: 'steppe', to: 'saa' }, null],
  ])('%s: %o', (kind, change, wrong) => {
    expect(one(kind, change)).toEqual(wrong === null ? [] : [wrong]);
  });
});

describe('duplicate-events: one happening is one event', () => {
  const pair = (a: object, b: object = {}) => ({
    [at('a')]: {
      ...event('capture', '2024-12-05', []),
      summary: 'The brigade takes the town.',
      ...a,
    },
    [at('b')]: {
      ...event('capture', '2024-12-05', []),
      summary: 'A quarter is had by dusk.',
      ...a,
      ...b,
    },
  });
  const told = [
    'kind: 2024-12-05-a is the same kind at the same time, places and side; merge them, or say which comes after or contradicts',
  ];
  const change = (control: Change) => ({ effects: [{ control }] });

  it.each([
    ['a place', change({ place: 'hama', to: 'moc' })],
    ['an area', change({ area: 'steppe', to: 'moc' })],
    ['a stretch of road', change({ segment: 'a', to: 'moc' })],
    ['passage', { kind: 'closure', effects: [{ passage: { segment: 'a', to: 'closed' } }] }],
  ])('where both change %s alike', (_, effects) => {
    expect(
      found(
        'duplicate-events',
        pair({ ...effects, summary: 'One thing.' }, { summary: 'Quite another.' }),
      ),
    ).toEqual(told);
  });

  it('not where both only enter, or change another thing', () => {
    expect(
      found(
        'duplicate-events',
        pair(change({ place: 'hama', to: 'moc', entry: true }), { summary: 'Fighters come in.' }),
      ),
    ).toEqual([]);
    const other = { ...change({ place: 'far', to: 'moc' }), summary: 'Fighters come in.' };
    expect(found('duplicate-events', pair(change({ place: 'hama', to: 'moc' }), other))).toEqual(
      [],
    );
  });

  it('where both read alike, with the same numbers', () => {
    const like = { summary: 'The 66th Brigade takes the town of Hama.' };
    expect(found('duplicate-events', pair(like))).toEqual(told);
    const number = { summary: 'The 87th Brigade takes the town of Hama.' };
    expect(found('duplicate-events', pair(like, number))).toEqual([]);
  });

  it('not on other days, at other places, of other sides, or where they are told apart', () => {
    const same = change({ place: 'hama', to: 'moc' });
    const apart = (more: object) => found('duplicate-events', pair(same, more));
    expect(apart({ when: '2024-12-06' })).toEqual([]);
    expect(apart({ places: ['hama', 'far'] })).toEqual([]);
    expect(apart({ actors: [{ actor: 'sdf', role: 'agent' }] })).toEqual([]);
    expect(apart({ actors: [{ actor: 'brigade', role: 'party' }] })).toEqual(told);
    expect(apart({ after: ['2024-12-05-a'] })).toEqual([]);
    expect(apart({ contradicts: ['2024-12-05-a'] })).toEqual([]);
  });
});

describe('leaps: an advance goes from place to place', () => {
  const takes = (to: string, more = {}) => ({
    [at('far')]: event('capture', '2024-12-06', [{ place: 'far', to, ...more }], {
      places: ['far'],
    }),
  });

  it('not farther than sixty kilometres from the nearest that its side had', () => {
    expect(found('leaps', { ...heldBy('moc'), ...takes('brigade') })).toEqual([
      'effects.0.control.place: brigade takes far, 160 km from the nearest place that its side had, hama; what lies between?',
    ]);
    const nearer = { 'baseline/s': { place: 'salamiyah', holder: 'brigade' } };
    expect(found('leaps', { ...heldBy('moc'), ...nearer, ...takes('moc') })).toEqual([
      expect.stringContaining('132 km from the nearest place that its side had, salamiyah'),
    ]);
  });

  it('where its side had nothing else, or had it before, there is no leap', () => {
    expect(found('leaps', { ...heldBy('saa'), ...takes('sdf') })).toEqual([]);
    const had = { 'baseline/far': { place: 'far', holder: 'brigade' } };
    expect(found('leaps', { ...heldBy('moc'), ...had, ...takes('moc') })).toEqual([]);
  });

  it('what its side took later is no ground to leap from; what it took by then is', () => {
    const salamiyah = (when: string) => ({
      [at('s')]: event('capture', when, [{ place: 'salamiyah', to: 'moc' }], {
        places: ['salamiyah'],
      }),
    });
    expect(
      found('leaps', { ...heldBy('moc'), ...salamiyah('2024-12-08'), ...takes('moc') }),
    ).toEqual([expect.stringContaining('had, hama;')]);
    expect(
      found('leaps', { ...heldBy('moc'), ...salamiyah('2024-12-05'), ...takes('moc') }),
    ).toEqual([expect.stringContaining('had, salamiyah;')]);
  });

  it('nobody leaps by leaving', () => {
    expect(found('leaps', { ...heldBy('moc'), ...takes('nobody', { from: 'saa' }) })).toEqual([]);
  });
});

describe('roles: who leaves or takes is among the actors', () => {
  const told = (kind: string, changes: readonly Change[], ...actors: object[]) =>
    found('roles', { [at('x')]: event(kind, '2024-12-05', changes, { actors }) });
  const saa = { actor: 'saa', role: 'agent' };

  it('who leaves or hands over, though nothing else is told to change', () => {
    expect(told('withdrawal', [])).toEqual([
      'actors: a withdrawal needs an actor with role: agent',
    ]);
    expect(told('handover', [], saa)).toEqual([
      'actors: a handover needs an actor with role: receiver',
    ]);
    expect(told('withdrawal', [], saa)).toEqual([]);
  });

  it('who takes only where something changes', () => {
    expect(told('capture', [])).toEqual([]);
    expect(told('capture', [{ place: 'hama', to: 'moc' }])).toEqual([
      'actors: a capture needs an actor with role: agent',
      'effects.0.control.to: moc is no agent or receiver of the event, nor a member of one',
    ]);
  });
});
