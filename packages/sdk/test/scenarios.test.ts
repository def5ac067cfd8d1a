import { describe, expect, it } from 'vitest';
import {
  assume,
  checkRoute,
  controlAt,
  controlDiff,
  routeDiff,
  routeTimeline,
  UnknownIdError,
  UnknownWordError,
  without,
} from '../src/index.js';
import { ask, at, bLost, line, ring, world } from './small-roads.js';
import { closed, smallWorld } from './small-world.js';

const bHolds = { place: 'b', holder: 'gov' };

describe('what is supposed', () => {
  it('25. opens a road again, and the answer names it; nothing supposed changes nothing', () => {
    const atlas = world({ events: [bLost] });
    expect(checkRoute(assume(atlas, [bHolds]), ask)).toMatchObject({
      status: 'open',
      evidence: { assumptions: ['assume-1'] },
    });
    const nothing = assume(atlas, []);
    expect(checkRoute(nothing, ask)).toEqual(checkRoute(atlas, ask));
    expect(controlDiff(atlas, at, { at, atlas: nothing })).toEqual([]);
    expect(routeDiff(atlas, ask, { ...ask, atlas: nothing })).toMatchObject({
      changes: [],
      because: [],
    });
  });

  it('begins at the start of a bare date, and leaves what was before', () => {
    const atlas = assume(world({ events: [bLost] }), [{ ...bHolds, from: '2024-12-07' }]);
    expect(checkRoute(atlas, ask).status).toBe('severed');
    expect(checkRoute(atlas, { ...ask, at: '2024-12-07' }).status).toBe('open');
    const { severances } = routeTimeline(atlas, ask);
    expect(severances).toMatchObject([
      {
        began: { earliest: '2024-12-05T00:00:00+03:00', latest: '2024-12-06T00:00:00+03:00' },
        ended: { earliest: '2024-12-07T00:00:00+03:00', latest: '2024-12-07T00:00:00+03:00' },
        endedBy: [{ place: 'b', evidence: { assumptions: ['assume-1'] } }],
      },
    ]);
  });

  it('falls a city, and what is held with it', () => {
    const atlas = world({
      places: ['a', 'b', { id: 'c', heldWith: 'b' }, 'd'],
      baseline: { a: 'gov', b: 'gov' },
    });
    const fallen = assume(atlas, [{ place: 'b', holder: 'opp', from: '2024-12-02' }]);
    expect(controlAt(fallen, 'c', '2024-12-02')).toMatchObject({ status: 'held', holder: 'opp' });
    expect(controlAt(fallen, 'c', '2024-12-01')).toMatchObject({ status: 'held', holder: 'gov' });
    expect(checkRoute(fallen, ask)).toMatchObject({
      status: 'severed',
      credibility: null,
      evidence: { assumptions: ['assume-1'] },
    });
  });

  it('of one stretch at one moment is the last that was given; of another moment each from its own', () => {
    const passage = (word: 'open' | 'closed', from?: string) => ({
      segment: 'a-b',
      passage: word,
      ...(from && { from }),
    });
    const under = (...given: ReturnType<typeof passage>[]) => assume(world({}), given);
    expect(checkRoute(under(passage('open'), passage('closed')), ask).status).toBe('severed');
    expect(checkRoute(under(passage('closed'), passage('open')), ask)).toMatchObject({
      status: 'open',
      evidence: { assumptions: ['assume-2'] },
    });
    const later = under(passage('closed', '2024-12-02'), passage('open', '2024-12-07'));
    expect(checkRoute(later, ask).status).toBe('severed');
    expect(checkRoute(later, { ...ask, at: '2024-12-07' }).status).toBe('open');
  });

  it('settles a stretch of which something is told whose span is not over, from its moment on', () => {
    const told = { kind: 'closure' as const, when: '2024-12-04/2024-12-07', said: ['sohr', 'ap'] };
    const shut = world({ events: [{ ...told, effects: [closed('a-b')] }] });
    const at = (moment: string) => ({ ...ask, at: moment });
    expect(checkRoute(shut, at('2024-12-05T12:00')).status).toBe('uncertain');
    const opened = assume(shut, [{ segment: 'a-b', passage: 'open', from: '2024-12-05' }]);
    expect(checkRoute(opened, at('2024-12-04T12:00')).status).toBe('uncertain');
    expect(checkRoute(opened, at('2024-12-05T00:01')).status).toBe('open');
    expect(checkRoute(opened, at('2024-12-08')).status).toBe('open');
  });

  it('keeps a bridge, and opens a stretch that somebody holds', () => {
    const blown = world({
      events: [
        { kind: 'damage', when: '2024-12-05', effects: [closed('a-b')] },
        { when: '2024-12-05', effects: [{ control: { segment: 'b-c', to: 'opp' } }] },
      ],
    });
    expect(checkRoute(blown, ask)).toMatchObject({ status: 'severed', repair: ['a-b', 'b-c'] });
    const stands = assume(blown, [
      { segment: 'a-b', passage: 'open' },
      { segment: 'b-c', passage: 'open' },
    ]);
    expect(checkRoute(stands, ask)).toMatchObject({
      status: 'open',
      evidence: { assumptions: ['assume-1', 'assume-2'] },
    });
    expect(checkRoute(assume(stands, [{ segment: 'a-b', passage: 'closed' }]), ask)).toMatchObject({
      status: 'severed',
      cutBy: [{ segment: 'a-b', evidence: { assumptions: ['assume-3'] } }],
    });
  });

  it('names what it does not know', () => {
    // @ts-expect-error: ids of a small world are strings; a passage is a word.
    expect(() => assume(world({}), [{ segment: 'a-b', passage: 'shut' }])).toThrow(
      UnknownWordError,
    );
    expect(() => assume(world({}), [{ place: 'bb', holder: 'gov' }])).toThrow(UnknownIdError);
    expect(() => assume(world({}), [{ place: 'b', holder: 'gv' }])).toThrow("did you mean 'gov'");
    const atlas = world({});
    expect(() => without(atlas, { origins: ['sohrr'] })).toThrow(
      "no origin 'sohrr'; did you mean 'sohr'",
    );
    expect(() => without(atlas, { sources: ['s99'] })).toThrow(/^no source 's99'/);
    expect(() => without(atlas, { claims: ['s1-c99'] })).toThrow(/^no claim 's1-c99'/);
  });
});

describe('what is left out', () => {
  it('26. was never said: the old holder, or unknown without a baseline', () => {
    const lost = { ...bLost, said: ['ap', 'ap', 'ap'] };
    const atlas = world({ events: [lost] });
    expect(controlAt(atlas, 'b', at)).toMatchObject({ holder: 'opp' });
    expect(controlAt(without(atlas, { origins: ['ap'] }), 'b', at)).toMatchObject({
      status: 'held',
      holder: 'gov',
      since: null,
    });
    const bare = smallWorld({ events: [lost], segments: line });
    expect(controlAt(without(bare, { origins: ['ap'] }), 'b', at).status).toBe('unknown');
  });

  it('goes with its repeaters when an origin goes, and is repeated still when a document goes', () => {
    const atlas = world({
      events: [{ ...bLost, said: ['ap', { origin: 'reuters', copyOf: 's1-c01' }] }],
    });
    expect(controlAt(atlas, 'b', at)).toMatchObject({ holder: 'opp', credibility: 'probable' });
    expect(controlAt(without(atlas, { origins: ['ap'] }), 'b', at)).toMatchObject({
      holder: 'gov',
    });
    const oneDocument = without(atlas, { sources: ['s1'] });
    expect(controlAt(oneDocument, 'b', at)).toMatchObject({ holder: 'opp' });
    expect(oneDocument.dataset.claims.find(({ id }) => id === 's2-c01')).toMatchObject({
      origin: 'ap',
    });
    expect(controlAt(without(atlas, { claims: ['s1-c01', 's2-c01'] }), 'b', at)).toMatchObject({
      holder: 'gov',
    });
  });

  it('a copy of a copy is the word of whoever wrote the first', () => {
    const atlas = world({
      events: [
        {
          ...bLost,
          said: [
            'ap',
            { origin: 'reuters', copyOf: 's1-c01' },
            { origin: 'reuters', copyOf: 's2-c01' },
          ],
        },
      ],
    });
    expect(controlAt(atlas, 'b', at)).toMatchObject({ holder: 'opp', credibility: 'probable' });
    const middleGone = without(atlas, { sources: ['s2'] });
    expect(controlAt(middleGone, 'b', at)).toMatchObject({ credibility: 'probable' });
    expect(controlAt(without(atlas, { origins: ['ap'] }), 'b', at)).toMatchObject({
      holder: 'gov',
    });
  });
});

describe('a difference between two answers', () => {
  it('says what changed, and by which assumption', () => {
    const atlas = world({ events: [bLost] });
    const { changes, because } = routeDiff(atlas, ask, { ...ask, atlas: assume(atlas, [bHolds]) });
    expect(changes[0]).toEqual({ what: 'status', before: 'severed', after: 'open' });
    expect(changes.map(({ what }) => what)).toEqual([
      'status',
      'route',
      'chokepoints',
      'cutBy',
      'repair',
      'since',
    ]);
    expect(because).toEqual([
      {
        place: 'b',
        before: 'severed',
        after: 'open',
        assumptions: ['assume-1'],
        claims: ['s1-c01'],
      },
    ]);
  });

  it('names the assumption that a detour avoids', () => {
    const atlas = world({ segments: ring });
    const other = assume(atlas, [{ segment: 'a-b', passage: 'closed' }]);
    const { changes, because } = routeDiff(atlas, ask, { ...ask, atlas: other });
    expect(changes.map(({ what }) => what)).toEqual(['route', 'chokepoints']);
    expect(changes[1]).toEqual({ what: 'chokepoints', before: ['b', 'd'], after: ['d'] });
    expect(because).toMatchObject([{ segment: 'a-b', assumptions: ['assume-1'] }]);
  });

  it('tells the stretches that all hangs on where no place lies between', () => {
    const next = { ...ask, to: 'b' };
    const shut = assume(world({}), [{ segment: 'a-b', passage: 'closed' }]);
    const { changes } = routeDiff(world({}), next, { ...next, atlas: shut });
    expect(changes).toContainEqual({ what: 'chokepoints', before: ['a-b'], after: null });
    expect(changes).toContainEqual({ what: 'cutBy', before: null, after: ['a-b'] });
    expect(changes).toContainEqual({ what: 'repair', before: null, after: ['a-b'] });
  });

  it('names the claims without which it would be otherwise', () => {
    const atlas = world({ events: [{ ...bLost, said: ['ap'] }] });
    const { because } = routeDiff(atlas, ask, {
      ...ask,
      atlas: without(atlas, { origins: ['ap'] }),
    });
    expect(because).toMatchObject([{ place: 'b', before: 'severed', after: 'open' }]);
    expect(because[0]?.claims).toContain('s1-c01');
  });
});
