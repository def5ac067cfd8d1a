/** From claims to testimony, and each row of the default rule's table. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../src/atlas/atlas.js';
import { indexOf } from '../src/atlas/index-of.js';
import { assess } from '../src/evidence/assess.js';
import type { Credibility } from '../src/evidence/credibility.js';
import { defaultRule } from '../src/evidence/default-rule.js';
import { interestIn } from '../src/evidence/interest.js';
import type { Testimony } from '../src/evidence/rule.js';
import { testify } from '../src/evidence/testify.js';
import type { Word } from '../src/evidence/words.js';
import { believed, day5, held, taken } from './believed.js';
import { nobody } from './nobody.js';
import { type Said, smallWorld } from './small-world.js';

const [x, y, z, p, q] = ['x', 'y', 'z', 'p', 'q'] as const;
/** The side itself is `p`; what `x` and `y` gain, they gain with it. */
const allies = { x: 'ally', y: 'ally', p: 'side' };
type Row = [Credibility | null, Partial<Testimony>, Partial<Testimony['deniedBy']>?];
const table: [string, Row[]][] = [
  ['all took it back', [['refuted', { retracted: [x] }, { disinterested: [x] }]]],
  [
    'nobody ever asserted it',
    [
      [null, {}, { disinterested: [p] }],
      [null, {}, { gaining: [p] }],
    ],
  ],
  [
    'one who loses by it admits it',
    [
      ['confirmed', { admitting: [x] }],
      ['confirmed', { admitting: [x] }, { losing: [p] }],
      ['confirmed', { admitting: [x], answered: [p] }, { disinterested: [p] }],
      ['confirmed', { admitting: [x], answered: [p] }, { gaining: [p] }],
      ['probable', { admitting: [x] }, { disinterested: [p, q] }],
      ['probable', { admitting: [x] }, { gaining: [p] }],
    ],
  ],
  [
    'a disinterested one saw it',
    [
      ['probable', { disinterested: [x], seeing: [x] }, { disinterested: [p] }],
      ['probable', { disinterested: [x], seeing: [x] }, { disinterested: [p, q] }],
      ['probable', { disinterested: [x], seeing: [x] }, { gaining: [p] }],
      ['doubtful', { disinterested: [x], seeing: [x, p] }, { disinterested: [p] }],
      ['confirmed', { disinterested: [x, y], seeing: [x] }],
    ],
  ],
  [
    'one origin against two or more',
    [
      ['refuted', { disinterested: [x] }, { disinterested: [p, q] }],
      ['refuted', { interested: [x] }, { disinterested: [p, q] }],
      ['refuted', { disinterested: [x] }, { gaining: [p] }],
      ['refuted', { disinterested: [x, y], relaying: [x, y] }, { gaining: [p] }],
      ['refuted', { interested: [x, y], alignments: allies }, { gaining: [p] }],
      [
        'refuted',
        { disinterested: [x], interested: [y], alignments: allies },
        { disinterested: [q], gaining: [p] },
      ],
      ['doubtful', { interested: [x, y] }, { gaining: [p] }],
      ['doubtful', { interested: [x, y] }, { disinterested: [p, q] }],
    ],
  ],
  [
    'as many against it',
    [
      ['doubtful', { disinterested: [x] }, { disinterested: [p] }],
      ['doubtful', { disinterested: [x], relaying: [p, q] }, { disinterested: [p, q] }],
      ['doubtful', { disinterested: [x, y] }, { disinterested: [p, q] }],
      ['doubtful', { disinterested: [x, y] }, { gaining: [p] }],
      ['doubtful', { disinterested: [x], interested: [y] }, { disinterested: [p, q] }],
    ],
  ],
  [
    'more for it than against it',
    [
      ['probable', { disinterested: [x, y] }, { disinterested: [p] }],
      ['probable', { disinterested: [x, y, z] }, { gaining: [p] }],
    ],
  ],
  [
    'disinterested ones, and none against it',
    [
      ['confirmed', { disinterested: [x, y] }],
      ['confirmed', { disinterested: [x, y] }, { losing: [p] }],
      ['confirmed', { disinterested: [x, y], relaying: [y] }],
      ['probable', { disinterested: [x, y], relaying: [x, y] }],
      ['probable', { disinterested: [x] }],
      ['probable', { disinterested: [x] }, { losing: [p] }],
      ['probable', { disinterested: [x], interested: [y] }, { gaining: [p] }],
    ],
  ],
  [
    'interested ones only',
    [
      ['possible', { interested: [x, y] }],
      ['doubtful', { interested: [x] }, { losing: [p] }],
      ['doubtful', { interested: [x] }, { disinterested: [p] }],
      ['doubtful', { interested: [x, y] }, { disinterested: [p, q] }],
      ['doubtful', { interested: [x] }, { gaining: [p] }],
    ],
  ],
];

describe.each(table)('the default rule: %s', (_, rows) => {
  it.each(rows)('%s: %o denied by %o', (credibility, testimony, deniedBy) => {
    const all = { ...nobody, ...testimony, deniedBy: { ...nobody.deniedBy, ...deniedBy } };
    expect(defaultRule(all)).toBe(credibility);
  });
});

describe('the table in docs/credibility.md', () => {
  const rowsOf = (path: string) =>
    readFileSync(new URL(path, import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.replace(/^ \* /, ''))
      .filter((line) => /^\|.*\|$/.test(line));

  it('is the one that the docstring of the default rule shows', () => {
    const rows = rowsOf('../../../docs/credibility.md');
    expect(rows).toHaveLength(15);
    expect(rowsOf('../src/evidence/default-rule.ts')).toEqual(rows);
  });
});

describe('interest', () => {
  it('follows alliances as they are at the time of the event', () => {
    const dataset = smallWorld({
      events: [taken(['sdf']), taken(['sdf'], { id: 'later', when: '2024-12-08' })],
    }).dataset;
    const allied = {
      a: 'sdf' as const,
      b: 'government' as const,
      relation: 'allied' as const,
      from: '2024-11-26T00:00:00+03:00',
      until: '2024-12-07T00:00:00+03:00',
      sources: [],
    };
    const relations = dataset.relations.filter(({ b }) => b !== 'sdf');
    const index = indexOf(wrap({ ...dataset, relations: [...relations, allied] }));
    const sdf = dataset.origins.find(({ id }) => id === 'sdf');
    if (!sdf) throw new Error('no origin sdf');
    expect(interestIn(index, 'taken', sdf)).toBe('loses');
    expect(interestIn(index, 'later', sdf)).toBe('disinterested');
  });
});

describe('48. a stretch of road', () => {
  it('has a baseline row that is assessed like any other subject', () => {
    const world = smallWorld({ baseline: { a: 'gov' } }).dataset;
    const passage = { id: 'base-bridge', segment: 'a-b', holders: [], passage: 'closed' as const };
    const claims = world.claims.map((claim) => ({ ...claim, event: 'base-bridge' }));
    const atlas = wrap({ ...world, baseline: [passage], claims });
    expect(assess(atlas, 'base-bridge', Date.parse('2024-11-27T00:00Z'))).toMatchObject({
      credibility: 'probable',
      testimony: { about: 'baseline', disinterested: ['sohr'] },
    });
  });
});

describe('what is known', () => {
  const voices = fc.array(
    fc.record({
      origin: fc.constantFrom('gov', 'opp', 'sohr', 'reuters', 'ap'),
      stance: fc.constantFrom('asserts' as const, 'denies' as const, 'doubts' as const),
      published: fc.constantFrom('2024-12-04', day5, '2024-12-06', '2024-12-07T10:00'),
    }),
    { maxLength: 6 },
  );

  it('15. is never forgotten by a later knowledge time', () => {
    fc.assert(
      fc.property(voices, (said) => {
        const atlas = smallWorld({ events: [taken(said)] });
        let before: readonly string[] = [];
        for (const day of ['04', '05', '06', '07', '08']) {
          const asOf = Date.parse(`2024-12-${day}T22:00Z`);
          const claims = assess(atlas, 'taken', asOf)?.claims ?? [];
          for (const claim of before) expect(claims).toContain(claim);
          before = claims;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is believed no less for one more observer who asserts it', () => {
    const order = ['refuted', 'doubtful', 'possible', 'probable', 'confirmed'];
    const strength = (said: Said[]) => order.indexOf(believed(said)?.credibility ?? 'nothing');
    fc.assert(
      fc.property(voices, (voiced) => {
        const said = voiced.filter(({ origin }) => origin !== 'ap');
        expect(strength([...said, { origin: 'ap', published: day5 }])).toBeGreaterThanOrEqual(
          strength(said),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is weighed once for each step of its own, by each rule', () => {
    let weighed = 0;
    const rule = Object.assign((t: Testimony) => {
      weighed++;
      return defaultRule(t);
    });
    const days = ['2024-12-05', '2024-12-06'];
    const said = days.map((published) => ({ origin: 'sohr', published }));
    const atlas = smallWorld({ ...held, events: [taken(said), taken(['ap'], { id: 'other' })] });
    for (let minute = 0; minute < 5000; minute++)
      assess(atlas, 'taken', Date.parse('2024-12-04T00:00Z') + minute * 60_000, rule);
    expect(weighed).toBe(2);
  });
});

describe('who still stands by his word', () => {
  /** Read forward, word by word, as somebody who follows the news would. */
  function followed(words: readonly Word[]) {
    let asserted: Word[] = [];
    let denied: Word[] = [];
    let hasRetracted = false;
    for (const word of words) {
      const had = asserted.length > 0;
      if (word.stance === 'asserts') {
        asserted = [...asserted, word];
        denied = [];
      } else if (word.stance === 'denies') {
        asserted = asserted.filter(({ from }) => from >= word.until);
        denied = [...denied, word];
      } else if (word.stance === 'takes back') {
        asserted = asserted.filter(({ under }) => under !== word.under);
        denied = denied.filter(({ under }) => under !== word.under);
      }
      if (had && asserted.length === 0) hasRetracted = true;
    }
    const earliest = Math.min(
      ...words.filter(({ stance }) => stance === 'asserts').map(({ from }) => from),
    );
    const bearing = denied.filter(({ until }) => earliest === Infinity || until > earliest);
    return {
      asserts: asserted.length > 0,
      sees: asserted.some(({ claim }) => claim.basis === 'witnessed'),
      denies: bearing.length > 0,
      retracted: hasRetracted && asserted.length === 0,
    };
  }

  it('is who has not denied it since, nor taken it back', () => {
    const atlas = smallWorld({
      places: ['a'],
      events: [{ id: 'e', when: '2024-12-05', effects: [], said: ['ap'], kind: 'clash' }],
    });
    const [claim] = atlas.dataset.claims;
    const word = fc.record({
      stance: fc.constantFrom('asserts', 'denies', 'doubts', 'takes back'),
      under: fc.constantFrom('e', 'other'),
      from: fc.integer({ min: 0, max: 4 }),
      until: fc.integer({ min: 0, max: 5 }),
      basis: fc.constantFrom('stated', 'witnessed'),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (given) => {
        const words = given.map(
          ({ basis, ...own }, knownAt) =>
            ({ ...own, knownAt, as: 'own', origin: 'ap', claim: { ...claim, basis } }) as Word,
        );
        const { testimony, isDenied } = testify(indexOf(atlas), 'e', words);
        const expected = followed(words);
        expect({
          asserts: testimony.disinterested.includes('ap'),
          sees: expected.asserts && testimony.seeing.includes('ap'),
          denies: isDenied,
          retracted: testimony.retracted.includes('ap'),
        }).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
