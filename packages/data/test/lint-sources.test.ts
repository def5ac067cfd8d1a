/** What the rules on sources, roads and relations find in small records, and what they let pass beside it. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseExceptions } from '../lint/exceptions.js';
import type { Rule } from '../lint/help/rule.js';
import { lint, rules } from '../lint/index.js';
import { formatProblem, tally } from '../lint/report.js';
import { readRecords } from '../read/records.js';
import { type Files, messagesOf, recordsOf } from './records-of.js';

const named = (en: string) => ({ names: { en } });
const origin = (en: string, kind: string, alignment = 'independent') => ({
  ...named(en),
  kind,
  alignment,
});
const said = (more: object = {}, i = 1) => ({
  id: `c0${i}`,
  event: '2024-12-05-taken',
  stance: 'asserts',
  origin: 'daily',
  basis: 'relayed',
  locator: 'paragraph 1',
  says: 'It says so.',
  ...more,
});
const page = (more: object = {}, ...claims: object[]) => ({
  title: 'A page',
  publisher: 'Daily',
  url: 'https://daily.example/page',
  published: '2024-12-05',
  language: 'en',
  kind: 'news',
  accessed: '2026-11-22',
  read: 'whole',
  claims,
  ...more,
});
const event = (more: object = {}) => ({
  kind: 'capture',
  when: '2024-12-05',
  front: 'hama-city',
  places: ['hama'],
  actors: [{ actor: 'moc', role: 'agent' }],
  summary: 'A place is taken.',
  ...more,
});
const first = 'sources/2024-12-05/daily-2024-12-05-a';
const second = 'sources/2024-12-05/wire-2024-12-05-b';
const taken = 'events/2024-12-05/2024-12-05-taken';
const world: Files = {
  'origins/daily': origin('Daily', 'media'),
  'origins/wire': origin('Wire', 'agency'),
  'origins/army': origin('The army', 'military', 'government'),
};

function found(name: string, files: Files): string[] {
  const rule = rules.find((one) => one.name === name) as Rule;
  return messagesOf(rule.check(recordsOf({ ...world, ...files })));
}

describe('the record', () => {
  it('is found right by every rule, but for what is excused with a reason', () => {
    expect(lint(readRecords().records).map((problem) => formatProblem(problem))).toEqual([]);
  });
});

describe('attribution: the words of a page limit who speaks', () => {
  const told = (claim: object, more: object = {}, files: Files = {}) =>
    found('attribution', { [taken]: event(), [first]: page(more, said(claim)), ...files });
  const own = { attribution: 'own-voice' };

  it('in its own voice a page is the outlet that it is of', () => {
    expect(told(own)).toEqual([]);
    expect(told({ ...own, origin: 'wire' })).toEqual([
      'claims.0.origin: own-voice is the outlet itself; expected daily',
    ]);
    expect(told({ ...own, origin: 'wire' }, { publisher: null })).toEqual([]);
    expect(told({ ...own, origin: 'wire' }, { publisher: 'A paper unheard of' })).toEqual([]);
  });

  it('of two origins of one name neither is expected', () => {
    const twin = { 'origins/daily-of-homs': origin('Daily', 'media') };
    expect(told({ ...own, origin: 'wire' }, {}, twin)).toEqual([]);
  });

  it('a side speaks in its own voice on its own pages only', () => {
    const army = { ...own, origin: 'army', basis: 'stated' };
    expect(told(army)).toEqual([
      'claims.0.origin: own-voice is the outlet itself; army is military',
    ]);
    expect(told(army, { kind: 'official', publisher: 'Ministry' })).toEqual([]);
    expect(told(army, { kind: 'social', publisher: 'Ministry' })).toEqual([]);
  });

  it('an outlet that reports announces nothing, unless it is an opinion that is told', () => {
    const stated = { ...own, basis: 'stated' };
    expect(told(stated)).toEqual([
      'claims.0.basis: an outlet that reports announces nothing; expected relayed, inferred, witnessed or visual',
    ]);
    expect(told(stated, {}, { [taken]: event({ kind: 'statement' }) })).toEqual([]);
  });

  it('without words for the speaker, or of an origin that is not there, nothing is said', () => {
    expect(told({})).toEqual([]);
    expect(told({ ...own, origin: 'nobody' })).toEqual([]);
  });
});

describe('acts: what a sentence tells limits what it asserts', () => {
  const told = (claim: object, more?: object) =>
    found('acts', { [taken]: event(more), [first]: page({}, said(claim)) });

  it('a denial denies, and what is told of no event of the record asserts anything', () => {
    expect(told({ act: 'denies', stance: 'denies' })).toEqual([]);
    expect(told({ act: 'denies' })).toHaveLength(1);
    expect(told({ act: 'denies' }, { kind: 'statement' })).toEqual([]);
    expect(told({ act: 'denies', event: 'baseline-hama' })).toEqual([]);
  });

  it('who enters has not taken, unless nothing more than an entry is told', () => {
    const effect = (entry: boolean) => ({
      effects: [{ control: { place: 'hama', to: 'moc', ...(entry && { entry }) } }],
    });
    expect(told({ act: 'entered' }, effect(false))).toEqual([
      'claims.0.act: entered asserts no capture, but 2024-12-05-taken is one; expected the event that the sentence tells of',
    ]);
    expect(told({ act: 'entered' }, effect(true))).toEqual([]);
    expect(told({ act: 'entered' })).toHaveLength(1);
  });
});

describe('copied-says: the same words have one finder', () => {
  const words =
    'Fighters of the operations room entered the city from the east before noon and hold the hospital.';
  const pair = (a: object, b: object) => ({
    [taken]: event(),
    [first]: page({}, said({ says: words, ...a })),
    [second]: page({ publisher: 'Wire' }, said({ says: words, origin: 'wire', ...b })),
  });

  it('of two origins on two pages, with where the other stands', () => {
    expect(found('copied-says', pair({}, {}))).toEqual([
      expect.stringMatching(
        /^claims\.0\.says: nearly the words of daily-2024-12-05-a-c01 \(curated\/sources\/2024-12-05\/daily-2024-12-05-a\.yaml:1:\d+\), which has the origin daily: is one a copy\?/,
      ),
    ]);
  });

  it.each<[why: string, a: object, b: object]>([
    ['one origin', {}, { origin: 'daily' }],
    ['one denies', {}, { stance: 'denies' }],
    ['one is told to be the copy', {}, { copyOf: 'daily-2024-12-05-a-c01' }],
    ['both copy a third', { copyOf: 'x-c01' }, { copyOf: 'x-c01' }],
    [
      'other words',
      {},
      { says: `${words} The governor left the day before, by the southern road.` },
    ],
    ['short words', { says: 'The army denies it.' }, { says: 'The army denies it.' }],
    ['another day', {}, { event: '2024-12-07-else' }],
  ])('not where: %s', (_, a, b) => {
    const files = pair(a, b);
    const other = { 'events/2024-12-07/2024-12-07-else': event({ when: '2024-12-07' }) };
    expect(found('copied-says', { ...files, ...other })).toEqual([]);
  });

  it('not of two voices on one page', () => {
    const both = page({}, said({ says: words }), said({ says: words, origin: 'wire' }, 2));
    expect(found('copied-says', { [taken]: event(), [first]: both })).toEqual([]);
  });
});

describe('duplicate-sources: one address is one source', () => {
  const two = (url: string | null) => ({
    [first]: page(),
    [second]: page({ url }),
  });

  it.each([
    'http://www.daily.example/page/',
    'https://daily.example/page#top',
    'https://daily.example/page?utm_source=x',
  ])('%s is the address of the other', (url) => {
    expect(found('duplicate-sources', two(url))).toEqual([
      `url: is also the address of ${first}.yaml; merge the two`,
    ]);
  });

  it.each(['https://daily.example/page?id=2', 'https://wire.example/page', null])(
    '%s is not',
    (url) => {
      expect(found('duplicate-sources', two(url))).toEqual([]);
    },
  );
});

describe('ends-after-report: what is past had happened when it was published', () => {
  const told = (when: string, published: string, more: object = {}) =>
    found('ends-after-report', {
      [taken]: event({ when }),
      [first]: page({ published }, said(more)),
    });

  it('is told with the last moment at which it can have ended', () => {
    expect(told('2024-12-05/2024-12-07', '2024-12-06')).toEqual([
      'when: ends 2024-12-08T00:00, but every report of it was published by 2024-12-07T00:00; end it there',
    ]);
    expect(told('2024-12-05', '2024-12-05')).toEqual([]);
  });

  it('a paper of the evening covers the night into which its window runs, a page with a clock does not', () => {
    expect(told('2024-12-05 night', '2024-12-05')).toEqual([]);
    expect(told('2024-12-05 night', '2024-12-05T21:00')).toHaveLength(1);
    expect(told('2024-12-05 night', '2024-12-04')).toHaveLength(1);
  });

  it('who only denies it reports no end, nor does nobody', () => {
    expect(told('2024-12-05/2024-12-07', '2024-12-06', { stance: 'denies' })).toEqual([]);
  });
});

describe('filing: a record lies where its contents say', () => {
  it('an event in the folder of a day that it touches', () => {
    expect(found('filing', { [taken]: event({ when: '2024-12-06' }) })).toEqual([
      "when: 2024-12-06 does not touch 2024-12-05, the folder's day; expected 2024-12-06",
    ]);
    expect(found('filing', { [taken]: event({ when: '2024-12-06/2024-12-07' }) })).toEqual([
      expect.stringContaining('expected one of 2024-12-06 to 2024-12-07'),
    ]);
    expect(found('filing', { [taken]: event({ when: '2024-12-04/2024-12-05' }) })).toEqual([]);
  });

  it('a place in the folder of its region, or abroad', () => {
    const place = (more: object) => ({
      ...named('A place'),
      kind: 'town',
      point: [36.7, 35],
      precisionMetres: 500,
      locatedBy: 'geonames',
      ...more,
    });
    const region = { 'regions/SY-HM': { ...named('Hama'), folder: 'hama' } };
    const told = (file: string, more: object) =>
      found('filing', { ...region, [file]: place(more) });
    expect(told('places/hama/x', { region: 'SY-HM' })).toEqual([]);
    expect(told('places/homs/x', { region: 'SY-HM' })).toEqual([
      'region: lies in places/homs; expected places/hama',
    ]);
    expect(told('places/hama/x', { country: 'LB' })).toEqual([
      'country: lies in places/hama; expected places/abroad',
    ]);
    expect(told('places/abroad/x', { country: 'LB' })).toEqual([]);
  });

  it('a source under the day on which it was printed, and so says its id', () => {
    const in_ = (folder: string, id: string, published: string) =>
      found('filing', { [`sources/${folder}/${id}`]: page({ published }) });
    expect(in_('2024-12-05', 'daily-2024-12-05', '2024-12-05')).toEqual([]);
    expect(in_('2024-12', 'daily-2024-12', '2024-12-05')).toEqual([]);
    expect(in_('2024-12-06', 'daily-2024-12-06', '2024-12-05')).toEqual([
      'published: 2024-12-05 lies in sources/2024-12-06; expected sources/2024-12-05',
    ]);
    expect(in_('2024-12-05', 'daily-2024-12-07', '2024-12-05')).toEqual([
      'the id of a source says when it was published: 2024-12-05',
    ]);
    expect(in_('2024-12-05', 'daily', '2024-12-05')).toHaveLength(1);
  });
});

describe('orphans: who is nobody of the record', () => {
  const actor = { ...named('A party'), kind: 'armed-group', bloc: 'opposition' };
  const told = (files: Files) =>
    found('orphans', { 'actors/moc': actor, ...files }).filter((one) => one.includes('actor'));

  it('an actor whom no record names', () => {
    expect(told({})).toEqual(['names: no record names the actor moc']);
  });

  it.each<[where: string, files: Files]>([
    ['an event', { [taken]: event() }],
    [
      'an effect',
      { [taken]: event({ actors: [], effects: [{ control: { place: 'hama', holds: 'moc' } }] }) },
    ],
    ['the baseline', { 'baseline/hama': { place: 'hama', holder: ['moc', 'saa'] } }],
    [
      'an alliance',
      {
        'actors/brigade': { ...actor, memberOf: [{ actor: 'moc' }] },
        [taken]: event({ actors: [{ actor: 'brigade', role: 'agent' }] }),
      },
    ],
  ])('not one whom %s names', (_, files) => {
    expect(told(files)).toEqual([]);
  });

  it('passage names nobody', () => {
    const closed = event({
      kind: 'closure',
      actors: [],
      effects: [{ passage: { segment: 'a', to: 'closed' } }],
    });
    expect(told({ [taken]: closed })).toHaveLength(1);
  });
});

describe('roads', () => {
  const segment = (id: string, a: string, b: string, more: object = {}) => ({
    id,
    a,
    b,
    exists: 'certain',
    ...more,
  });
  const road = (...segments: object[]) => ({
    ...named('A road'),
    ref: null,
    class: 'trunk',
    sources: ['atlas-2024'],
    segments,
  });
  const told = (...segments: object[]) => found('road-network', { 'roads/m5': road(...segments) });

  it('have two ends, and ids of their own', () => {
    expect(told(segment('x', 'a', 'a'))).toEqual(['segments.0.b: a is both ends']);
    expect(told(segment('x', 'a', 'b'), segment('x', 'b', 'c'))).toEqual([
      'segments.1.id: x is also in roads/m5.yaml',
    ]);
  });

  it('join two places once, unless structures or a doubt tell two stretches apart', () => {
    const twin = (one: object, other: object) =>
      told(segment('x', 'a', 'b', one), segment('y', 'b', 'a', other));
    expect(twin({}, {})).toEqual([
      'segments.1.id: x in roads/m5.yaml already joins a and b; name it in order, or give both a structure',
    ]);
    expect(twin({ structure: 'bridge' }, {})).toHaveLength(1);
    expect(twin({ structure: 'bridge' }, { structure: 'bridge' })).toEqual([]);
    expect(twin({ exists: 'uncertain' }, {})).toEqual([]);
    expect(twin({}, { exists: 'uncertain' })).toEqual([]);
  });

  it('form one network; what lies apart is told once', () => {
    const mainland = [segment('x', 'a', 'b'), segment('y', 'b', 'c'), segment('z', 'c', 'd')];
    expect(told(...mainland)).toEqual([]);
    expect(told(segment('i', 'p', 'q'), segment('j', 'q', 'r'), ...mainland)).toEqual([
      'segments.0.a: p and 2 more places are joined to no other road',
    ]);
  });

  it('known from one undated page only are uncertain', () => {
    const page_ = (more: object = {}) =>
      page({
        kind: 'reference',
        published: '2024-06-01',
        accessed: '2024-06-01',
        publisher: 'Atlas',
        ...more,
      });
    const pages = (more: object = {}, other?: object) => ({
      'sources/2024-06-01/atlas-2024': page_(more),
      ...(other && { 'sources/2024-06-01/book-2024': page_(other) }),
    });
    const one = (files: Files, more: object = {}) =>
      found('one-old-source', { 'roads/m5': road(segment('x', 'a', 'b', more)), ...files });
    expect(one(pages())).toEqual([
      'segments.0.exists: only undated pages of Atlas tell of x; name a second publisher, or write uncertain',
    ]);
    expect(one(pages(), { exists: 'uncertain' })).toEqual([]);
    expect(one(pages({ accessed: '2025-01-01' }))).toEqual([]);
    expect(one(pages({ kind: 'news' }))).toEqual([]);
    expect(one(pages({ publisher: null }))).toEqual([]);
    const both = { sources: ['atlas-2024', 'book-2024'] };
    expect(one(pages({}, {}), both)).toHaveLength(1);
    expect(one(pages({}, { publisher: 'Book' }), both)).toEqual([]);
  });
});

describe('relation-spells: two blocs stand in one way at a time', () => {
  const spell = (from: string, until?: string) => ({
    from,
    relation: 'hostile',
    ...(until && { until }),
  });
  const file = (...spells: object[]) => ({ a: 'government', b: 'opposition', spells });
  const told = (...spells: object[]) =>
    found('relation-spells', { 'relations/x': file(...spells) });

  it('one after the other', () => {
    expect(told(spell('2024-11-26', '2024-12-01'), spell('2024-12-02'))).toEqual([]);
    expect(told(spell('2024-11-26', '2024-12-01'), spell('2024-12-01'))).toEqual([
      'spells.1.from: overlaps the spell from 2024-11-26; end that one first',
    ]);
    expect(told(spell('2024-11-26'), spell('2024-12-01'))).toHaveLength(1);
  });

  it('in one file, and not to themselves', () => {
    const same = { ...file(spell('2024-11-26')), b: 'government' };
    expect(found('relation-spells', { 'relations/x': same })).toEqual([
      'b: government is both a and b',
    ]);
    const turned = { ...file(spell('2024-11-26')), a: 'opposition', b: 'government' };
    expect(
      found('relation-spells', { 'relations/x': file(spell('2024-11-26')), 'relations/y': turned }),
    ).toEqual(['a: government and opposition are already in relations/x.yaml']);
  });
});

describe('what is told of findings', () => {
  const { records } = readRecords();
  const wrong = recordsOf({
    'roads/m5': {
      ...named('A road'),
      ref: null,
      class: 'trunk',
      sources: ['x'],
      segments: [{ id: 'x', a: 'a', b: 'a', exists: 'certain' }],
    },
  });
  const roads = rules.filter(({ name }) => name === 'road-network');
  const excuse = (more: string) =>
    parseExceptions(
      `- rule: road-network\n  record: roads/m5\n${more}  reason: The test says that this is right.\n`,
    );

  it('is counted by rule, most first', () => {
    const some = lint(wrong, roads, { exceptions: [], problems: [] });
    const other = some.map((one) => ({ ...one, rule: 'filing' }));
    expect(tally([...some, ...other, ...other])).toBe('     2 filing\n     1 road-network');
  });

  it('is coloured for a terminal, with the same words', () => {
    const [one] = lint(wrong, roads, { exceptions: [], problems: [] });
    if (!one) throw new Error('nothing was found');
    expect(stripVTControlCharacters(formatProblem(one, true))).toBe(formatProblem(one));
  });

  it('is excused where the exception names what it speaks of', () => {
    expect(lint(wrong, roads, excuse(''))).toEqual([]);
    expect(lint(wrong, roads, excuse('  with: both ends\n'))).toEqual([]);
    expect(lint(wrong, roads, excuse('  with: another place\n'))).toHaveLength(2);
    expect(lint(wrong, roads, excuse('  bound: 3\n'))).toHaveLength(2);
  });

  it('is of names first: what else would be said follows from them', () => {
    const missing = { ...records, places: new Map() };
    const kinds = new Set(lint(missing).map(({ rule }) => rule));
    expect([...kinds]).toEqual(['references']);
  });

  it('and exceptions are a list', () => {
    expect(parseExceptions('')).toEqual({ exceptions: [], problems: [] });
    expect(parseExceptions('rule: filing\n').problems).not.toEqual([]);
  });
});
