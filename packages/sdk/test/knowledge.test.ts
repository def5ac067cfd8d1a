import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlAt } from '../src/control/control.js';
import { toldKey } from '../src/control/states/answer.js';
import { assess } from '../src/evidence/assess.js';
import { syria2024 } from '../src/index.js';
import { knowledgeHistory } from '../src/knowledge/knowledge-history.js';
import { latency } from '../src/knowledge/latency.js';
import { capture, type Happening, type Said, smallWorld } from './small-world.js';

const world = () =>
  smallWorld({
    baseline: { a: 'gov' },
    events: [
      {
        when: '2024-12-05T09/2024-12-05T10',
        effects: [capture('a', 'opp', 'gov')],
        said: [
          { origin: 'opp', published: '2024-12-05T10:30' },
          { origin: 'opp', published: '2024-12-05T12:00' },
          { origin: 'gov', stance: 'denies', published: '2024-12-05T13:00' },
          { origin: 'ap', published: '2024-12-05T15:00' },
          { origin: 'gov', published: '2024-12-06' },
        ],
      },
    ],
  });

describe('knowledgeHistory', () => {
  it('begins a spell only where the answer changed, and names the claims that turned it', () => {
    const history = knowledgeHistory(world(), 'a', '2024-12-05');
    expect(
      history.map(({ from, answer, turnedBy }) => [
        from,
        answer.status,
        answer.credibility,
        answer.disputed,
        turnedBy,
      ]),
    ).toEqual([
      [null, 'held', 'probable', false, []],
      ['2024-12-05T10:31:00+03:00', 'held', 'possible', false, ['s1-c01']],
      ['2024-12-05T13:01:00+03:00', 'uncertain', 'doubtful', true, ['s3-c01']],
      ['2024-12-05T15:01:00+03:00', 'held', 'probable', true, ['s4-c01']],
      ['2024-12-07T00:00:00+03:00', 'held', 'confirmed', false, ['s5-c01']],
    ]);
  });

  it('partitions knowledge time, and agrees with controlAt at every report', () => {
    for (const place of ['hama', 'homs', 'rastan', 'deir-ez-zor'] as const) {
      const at = '2024-12-06';
      const history = knowledgeHistory(syria2024, place, at);
      expect(history[0]?.from).toBeNull();
      expect(history.at(-1)?.until).toBeNull();
      for (const [i, spell] of history.entries()) {
        expect(spell.until).toBe(history[i + 1]?.from ?? null);
        if (spell.from === null) continue;
        const asked = controlAt(syria2024, place, at, { asOf: spell.from });
        expect(asked).toEqual(spell.answer);
        expect(spell.turnedBy.length, `${place} ${spell.from}`).toBeGreaterThan(0);
      }
    }
  });

  it('agrees with controlAt at every report, however often who says it', () => {
    const word = fc.record({
      origin: fc.constantFrom('opp', 'gov', 'ap', 'sohr'),
      basis: fc.constantFrom('stated', 'relayed', 'witnessed'),
      stance: fc.constantFrom('asserts', 'asserts', 'asserts', 'denies', 'doubts'),
      of: fc.constantFrom(0, 0, 1),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const hours = words.map((_, i) => `2024-12-06T${String(i + 6).padStart(2, '0')}:00`);
        const saidOf = (event: number) =>
          words.flatMap(({ of, ...own }, i) =>
            of === event ? [{ ...own, published: hours[i] ?? '' }] : [],
          ) as Said[];
        const atlas = smallWorld({
          places: ['a'],
          baseline: { a: 'gov' },
          events: [
            { when: '2024-12-04', effects: [capture('a', 'opp', 'gov')], said: saidOf(0) },
            { when: '2024-12-05', effects: [capture('a', 'gov', 'opp')], said: saidOf(1) },
          ],
        });
        const spells = knowledgeHistory(atlas, 'a', '2024-12-06');
        for (const hour of hours) {
          const known = controlAt(atlas, 'a', '2024-12-06', { asOf: hour });
          const told = spells.findLast(({ from }) => from === null || from.slice(0, 16) <= hour);
          const sayingOf = (one: typeof known) => [toldKey(one), one.credibility, one.disputed];
          expect(told && sayingOf(told.answer)).toEqual(sayingOf(known));
        }
        for (const [i, { from, turnedBy }] of spells.entries()) {
          expect(turnedBy.length > 0).toBe(i > 0);
          for (const id of turnedBy) {
            const claim = atlas.dataset.claims.find((one) => one.id === id);
            const source = atlas.dataset.sources.find((one) => one.id === claim?.source);
            expect(source?.published.notAfter).toBe(from);
          }
        }
      }),
    );
  });

  it('is refused where more was said than can be weighed at each of its times', () => {
    const minute = (i: number) =>
      new Date(Date.parse('2024-12-06T00:00Z') + i * 60_000).toISOString().slice(0, 16);
    const told = (size: number, stance: 'asserts' | 'denies') => {
      const said = Array.from({ length: size }, (_, i) => ({
        origin: 'ap',
        published: minute(i),
        stance: i === 0 ? ('asserts' as const) : stance,
      }));
      const events = [{ when: '2024-12-05', effects: [capture('a', 'opp', 'gov')], said }];
      return smallWorld({ places: ['a'], baseline: { a: 'gov' }, events });
    };
    expect(() => knowledgeHistory(told(710, 'denies'), 'a', '2024-12-06')).toThrow(
      "knowledgeHistory: place: 'a'; expected a place of which less was said: here 711 words, new ones at 710 times",
    );
    expect(knowledgeHistory(told(710, 'asserts'), 'a', '2024-12-06')).toHaveLength(2);
  });

  it('is one spell where nobody spoke', () => {
    expect(knowledgeHistory(world(), 'd', '2024-12-05')).toMatchObject([
      { from: null, until: null, answer: { status: 'unknown', asOf: null }, turnedBy: [] },
    ]);
  });
});

describe('latency', () => {
  it('bounds how long after a change a first, a second and a disinterested report came', () => {
    const [change, ...others] = latency(world(), 'a');
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      event: 'e1',
      to: 'opp',
      by: 'place',
      first: { origin: 'opp', claim: 's1-c01' },
      second: { origin: 'ap', knownFrom: '2024-12-05T15:01:00+03:00' },
      disinterested: { origin: 'ap' },
    });
    // Nine to eleven: the span of the change runs from 09:00 to 11:00.
    expect(change?.first?.afterHours[0]).toBe(0);
    expect(change?.first?.afterHours[1]).toBeCloseTo(1.52, 1);
    expect(change?.disinterested?.afterHours[0]).toBe(4);
  });

  it('knows nothing that was not published by asOf', () => {
    const [change] = latency(world(), 'a', { asOf: '2024-12-05T11:00' });
    expect(change).toMatchObject({ second: null, disinterested: null });
  });

  it('gives intervals in order for every place of the record', () => {
    for (const { id } of syria2024.dataset.places)
      for (const { first, second, disinterested } of latency(syria2024, id))
        for (const report of [first, second, disinterested]) {
          if (!report) continue;
          const [least, most] = report.afterHours;
          expect(least).toBeGreaterThanOrEqual(0);
          expect(most).toBeGreaterThanOrEqual(least);
        }
  });
});

describe('a later knowledge time', () => {
  const happenings: fc.Arbitrary<Happening> = fc.record({
    when: fc.constantFrom('2024-12-05', '2024-12-06 morning', '2024-12-06T12/2024-12-07'),
    effects: fc
      .constantFrom('gov', 'opp', 'sdf')
      .map((to) => [capture('a', to, to === 'gov' ? 'opp' : 'gov')]),
    said: fc.array(
      fc.record({
        origin: fc.constantFrom('gov', 'opp', 'sohr', 'ap', 'reuters'),
        stance: fc.constantFrom('asserts' as const, 'denies' as const, 'doubts' as const),
        published: fc.constantFrom('2024-12-05', '2024-12-06T11:00', '2024-12-07', '2024-12'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

  it('never forgets a claim', () => {
    fc.assert(
      fc.property(fc.array(happenings, { minLength: 1, maxLength: 3 }), (events) => {
        const atlas = smallWorld({ baseline: { a: 'gov' }, events });
        const times = ['2024-12-05', '2024-12-06T11:30', '2024-12-07', '2024-12-31'];
        for (const { id } of atlas.dataset.events) {
          const known = times.map((iso) => assess(atlas, id, Date.parse(iso))?.claims ?? []);
          for (const [i, claims] of known.entries())
            for (const claim of known[i - 1] ?? []) expect(claims).toContain(claim);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never forgets a claim of the record', () => {
    const times = ['2024-11-30', '2024-12-03', '2024-12-06', '2024-12-09', '2026-01-01'];
    for (const { id } of syria2024.dataset.events) {
      const known = times.map((iso) => assess(syria2024, id, Date.parse(iso))?.claims ?? []);
      for (const [i, claims] of known.entries())
        expect(claims.slice(0, known[i - 1]?.length ?? 0)).toEqual(known[i - 1] ?? []);
    }
  });
});
