/** A route from the first day to the last: when it was cut, and between which times. */
import { describe, expect, it } from 'vitest';
import {
  assume,
  checkRoute,
  controlAt,
  createAtlas,
  routeTimeline,
  type Shift,
} from '../src/index.js';
import { all, ask, bLost, line, ring, world } from './small-roads.js';
import { capture, closed, type Happening, smallDataset } from './small-world.js';

describe('timelines', () => {
  it.each([
    ['the width of a span', 'timing', { when: '2024-12-04/2024-12-06', said: ['sohr'] }],
    [
      'doubt of what is said',
      'sources',
      { when: '2024-12-04', said: ['opp', { origin: 'gov', stance: 'denies' }] },
    ],
  ] satisfies [string, string, Partial<Happening>][])(
    'of a road say that %s leaves it open whether it was shut',
    (_, reason, told) => {
      const shut = { id: 'shut', kind: 'closure' as const, effects: [closed('a-b')], ...told };
      const { spells } = routeTimeline(world({ events: [shut] }), ask);
      const doubtful = spells.find(({ status }) => status === 'uncertain');
      expect(doubtful?.because).toMatchObject([{ segment: 'a-b', reason }]);
    },
  );

  it('bound a severance by doubt, and say that it is doubt', () => {
    const atlas = world({
      events: [
        {
          id: 'rumour',
          when: '2024-12-02',
          effects: [capture('b', 'opp', 'gov')],
          said: ['opp', { origin: 'gov', stance: 'denies' }],
        },
        { id: 'b-lost', when: '2024-12-05', effects: [capture('b', 'opp', 'gov')], said: ['gov'] },
      ],
    });
    const { severances } = routeTimeline(atlas, ask);
    expect(severances).toMatchObject([
      {
        began: { earliest: '2024-12-02T00:00:00+03:00', latest: '2024-12-06T00:00:00+03:00' },
        ended: null,
        reason: 'sources',
        beganBy: [
          { place: 'b', evidence: { events: ['rumour'] } },
          { place: 'b', evidence: { events: ['b-lost'] } },
        ],
      },
    ]);
    const told = severances.flatMap(({ beganBy }) => beganBy);
    for (const { evidence } of told) {
      const of = ({ event }: { event: string }) => event === evidence.events[0];
      expect(evidence.claims).toEqual(atlas.dataset.claims.filter(of).map(({ id }) => id));
    }
  });

  it('tell of each severance that ended when, and by what', () => {
    const cut = (id: string, when: string) => ({ id, when, effects: [capture('b', 'opp', 'gov')] });
    const back = { id: 'back', when: '2024-12-03', effects: [capture('b', 'gov', 'opp')] };
    const atlas = world({ events: [cut('first', '2024-12-01'), back, cut('again', '2024-12-05')] });
    const on = (day: number) => ({
      earliest: `2024-12-0${day}T00:00:00+03:00`,
      latest: `2024-12-0${day + 1}T00:00:00+03:00`,
    });
    const { severances } = routeTimeline(atlas, ask);
    expect(severances).toMatchObject([
      { began: on(1), ended: on(3) },
      { began: on(5), ended: null },
    ]);
    const toldBy = (shifts: readonly Shift[]) => shifts.flatMap(({ evidence }) => evidence.events);
    // By doubt first, while the span of what happens lasts, then for sure.
    expect(severances.map((one) => [toldBy(one.beganBy), toldBy(one.endedBy)])).toEqual([
      [
        ['first', 'first'],
        ['back', 'back'],
      ],
      [['again', 'again'], []],
    ]);
  });

  it('tell as far as those are believed who say what changed, and only of what is supposed where it is', () => {
    const taken = { ...bLost, said: ['sohr', 'ap'] };
    const atlas = world({ events: [taken] });
    const [severance] = routeTimeline(atlas, ask).severances;
    // Of the baseline, which one voice tells, nothing changed.
    expect(severance?.beganBy.map(({ credibility }) => credibility)).toEqual([
      'confirmed',
      'confirmed',
    ]);
    const back = { when: '2024-12-06', effects: [capture('b', 'gov', 'opp')] };
    const supposed = assume(world({ events: [taken, back] }), [
      { place: 'b', holder: 'gov', from: '2024-12-06' },
    ]);
    const [until] = routeTimeline(supposed, ask).spells.slice(-1);
    expect(until?.because.map(({ evidence }) => evidence)).toEqual([
      { events: [], claims: [], assumptions: [expect.anything()] },
    ]);
  });

  it('give no reason to doubt what can be passed whoever of two allies has it', () => {
    const atlas = world({
      events: [
        { when: '2024-12-01', effects: [capture('b', 'opp', 'gov')] },
        { when: '2024-12-03', effects: [capture('b', 'gov', 'opp')] },
        {
          kind: 'handover',
          when: '2024-12-03/2024-12-07',
          effects: [capture('b', 'lebanon', 'gov')],
        },
      ],
      relations: [
        ['government', 'lebanon', 'allied'],
        ['government', 'opposition', 'hostile'],
        ['lebanon', 'opposition', 'hostile'],
      ],
    });
    const [severance] = routeTimeline(atlas, ask).severances;
    const last = severance?.endedBy.at(-1);
    expect(last).toMatchObject({ place: 'b', after: 'open', reason: null });
    expect(controlAt(atlas, 'b', '2024-12-04')).toMatchObject({ status: 'uncertain' });
  });

  it('name the doubt that stays, where an event’s span leaves the beginning open as well', () => {
    const bothAt = (first: string, second: string) =>
      world({
        segments: [...line, { a: 'c', b: 'd' }],
        events: [
          {
            when: '2024-12-02',
            effects: [capture(first, 'opp', 'gov')],
            said: ['opp', { origin: 'gov', stance: 'denies' }],
          },
          { when: '2024-12-02', effects: [capture(second, 'opp', 'gov')] },
        ],
      });
    for (const atlas of [bothAt('b', 'c'), bothAt('c', 'b')]) {
      const [severance] = routeTimeline(atlas, { ...ask, to: 'd' }).severances;
      expect(severance).toMatchObject({
        began: { earliest: '2024-12-02T00:00:00+03:00', latest: '2024-12-03T00:00:00+03:00' },
        reason: 'sources',
      });
      const beginning = severance?.beganBy.filter(({ after }) => after === 'uncertain');
      expect(beginning?.map(({ reason }) => reason).sort()).toEqual(['sources', 'timing']);
    }
  });

  it('know no earliest time when the days begin in doubt', () => {
    const atlas = world({ baseline: { a: 'gov', c: 'gov' }, events: [bLost] });
    expect(routeTimeline(atlas, ask).severances).toMatchObject([
      { began: { earliest: null, latest: '2024-12-06T00:00:00+03:00' }, reason: null },
    ]);
    expect(checkRoute(atlas, ask)).toMatchObject({ since: { earliest: null } });
  });

  it('take a severance that may have been interrupted for one, with what may have interrupted it', () => {
    const atlas = world({
      events: [
        { when: '2024-12-01', effects: [capture('b', 'opp', 'gov')] },
        {
          id: 'retaken',
          when: '2024-12-03/2024-12-04',
          effects: [capture('b', 'gov', 'opp')],
          said: ['gov'],
        },
        {
          when: '2024-12-03/2024-12-04',
          effects: [capture('b', 'opp', 'gov')],
          after: ['retaken'],
        },
      ],
    });
    const { severances } = routeTimeline(atlas, ask);
    expect(severances).toHaveLength(1);
    expect(severances[0]).toMatchObject({
      began: { earliest: '2024-12-01T00:00:00+03:00', latest: '2024-12-02T00:00:00+03:00' },
      ended: null,
      mayHaveOpened: [{ from: '2024-12-03T00:00:00+03:00', until: '2024-12-05T00:00:00+03:00' }],
    });
    expect(checkRoute(atlas, ask)).toMatchObject({
      since: { earliest: '2024-12-01T00:00:00+03:00', latest: '2024-12-05T00:00:00+03:00' },
    });
  });

  it('turn where two blocs begin to stand otherwise to each other', () => {
    const dataset = smallDataset({
      baseline: { ...all, b: 'sdf' },
      segments: line,
      relations: [],
    });
    const word = (relation: 'hostile' | 'allied', from: string) => ({
      a: 'government' as const,
      b: 'sdf' as const,
      relation,
      from,
      sources: [],
    });
    const change = '2024-12-03T12:00:00+03:00';
    const atlas = createAtlas({
      ...dataset,
      relations: [
        { ...word('hostile', '2024-11-26T00:00:00+03:00'), until: change },
        word('allied', change),
      ],
    });
    expect(routeTimeline(atlas, ask).spells).toMatchObject([
      { status: 'severed', until: change },
      { status: 'open', from: change, because: [{ place: 'b' }] },
    ]);
  });

  it('name only what the turn hangs on', () => {
    const atlas = world({
      segments: [...ring, { id: 'stub', a: 'b', b: 'e' }],
      places: ['a', 'b', 'c', 'd', 'e'],
      baseline: { ...all, e: 'gov' },
      events: [
        { id: 'd-lost', when: '2024-12-01', effects: [capture('d', 'opp', 'gov')] },
        bLost,
        { id: 'e-lost', when: '2024-12-05', effects: [capture('e', 'opp', 'gov')] },
      ],
    });
    const { spells } = routeTimeline(atlas, ask);
    expect(
      spells.map(({ status, because }) => [status, because.map(({ place }) => place)]),
    ).toEqual([
      ['open', []],
      ['uncertain', ['b']],
      ['severed', ['b']],
    ]);
  });
});
