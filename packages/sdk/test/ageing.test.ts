import { describe, expect, it } from 'vitest';
import { assume, checkRoute, controlAt, createAtlas } from '../src/index.js';
import {
  capture,
  type Happening,
  type SmallWorld,
  smallDataset,
  smallWorld,
} from './small-world.js';

const day5 = '2024-12-05';

/** A stands in the middle, joined to four towns that fall on the 5th. */
const around = ['b', 'c', 'd', 'e'];
const world = (more: Happening[] = [], fallen = around): SmallWorld => ({
  places: ['a', ...around],
  baseline: Object.fromEntries(['a', ...around].map((id) => [id, 'gov'])),
  segments: around.map((b) => ({ a: 'a', b })),
  events: [
    ...fallen.map((id) => ({
      id: `${id}-falls`,
      when: day5,
      effects: [capture(id, 'opp', 'gov')],
    })),
    ...more,
  ],
});

describe('a word that the front has gone past', () => {
  it('40. is overtaken, by the changes around it; the bare record tells it still', () => {
    const atlas = smallWorld(world());
    expect(controlAt(atlas, 'a', '2024-12-04')).toMatchObject({ status: 'held', holder: 'gov' });
    const answer = controlAt(atlas, 'a', day5);
    expect(answer).toMatchObject({
      status: 'uncertain',
      reason: 'overtaken',
      candidates: ['gov', 'opp'],
      overtakenBy: around,
    });
    expect(answer.evidence.events).toEqual(
      expect.arrayContaining(around.map((id) => `${id}-falls`)),
    );
    expect(controlAt(atlas, 'a', day5, { carry: 'forever' })).toMatchObject({
      status: 'held',
      holder: 'gov',
      lastReported: { by: 'baseline', when: null },
    });
  });

  it('41. stands again when somebody says that the holder is there still', () => {
    const holds = { control: { place: 'a', holds: 'gov' } } as const;
    const atlas = smallWorld(
      world([{ id: 'a-holds', kind: 'statement', when: '2024-12-06', effects: [holds] }]),
    );
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({
      status: 'held',
      holder: 'gov',
      lastReported: { by: 'renewal' },
    });
  });

  it('stands while one neighbour alone has passed', () => {
    const atlas = smallWorld(world([], ['b']));
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ status: 'held' });
  });

  it('is not overtaken by what happened before it was spoken', () => {
    const retaken = { id: 'a-taken', when: '2024-12-06', effects: [capture('a', 'gov')] };
    expect(controlAt(smallWorld(world([retaken])), 'a', '2024-12-07')).toMatchObject({
      status: 'held',
    });
  });

  it('58. stays overtaken when what passed changes hands again, until it surely is back', () => {
    const [first = '', second = '', ...rest] = around;
    const passing = (when: string, ...moved: string[]): Happening[] =>
      moved.map((place) => ({ when, effects: [capture(place, 'sdf', 'gov')] }));
    const atlas = smallWorld({
      ...world([], []),
      events: [
        ...passing('2024-12-02', first, second),
        // In the 4th it is somebody's of two, neither of them gov.
        { when: '2024-12-04', effects: [capture(first, 'opp', 'sdf')] },
        { when: '2024-12-05', effects: [capture(second, 'gov', 'sdf')] },
      ],
    });
    const told = (when: string) => controlAt(atlas, 'a', when);
    expect(told('2024-12-03')).toMatchObject({ candidates: ['gov', 'sdf'] });
    expect(told('2024-12-04T12:00')).toMatchObject({ candidates: ['gov', 'opp', 'sdf'] });
    expect(told('2024-12-04')).toMatchObject({
      reason: 'overtaken',
      overtakenBy: [first, second],
      candidates: ['gov', 'opp', 'sdf'],
    });
    expect(told('2024-12-05T12:00')).toMatchObject({ reason: 'overtaken' });
    expect(told('2024-12-05')).toMatchObject({ status: 'held', holder: 'gov' });
    expect(rest).toHaveLength(2);
  });

  it('is no island where strangers follow each other around it', () => {
    const atlas = smallWorld({
      ...world([], []),
      baseline: { a: 'gov', ...Object.fromEntries(around.map((id) => [id, 'sdf'])) },
      events: around.map((id) => ({ when: day5, effects: [capture(id, 'opp', 'sdf')] })),
    });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({ status: 'held', holder: 'gov' });
  });

  describe('59. and then ordered away with all others', () => {
    const order: Happening = {
      kind: 'statement',
      when: '2024-12-08T00/2024-12-08T12',
      effects: [{ control: { holder: 'gov', to: 'nobody' } }],
    };

    it('is not surely left by that order: others may have had it', () => {
      const atlas = smallWorld(world([order], ['b', 'c']));
      expect(controlAt(atlas, 'a', '2024-12-08T06:00')).toMatchObject({
        reason: 'overtaken',
        candidates: ['gov', 'nobody', 'opp'],
      });
      expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({
        status: 'uncertain',
        reason: 'overtaken',
        overtakenBy: ['b', 'c'],
        candidates: ['nobody', 'opp'],
      });
      // What was not overtaken is left.
      expect(controlAt(atlas, 'd', '2024-12-08')).toMatchObject({
        status: 'unknown',
        vacatedBy: 'gov',
      });
      // Whoever of the two has it lets the opposition pass.
      const way = { from: 'b', to: 'c', bloc: 'opposition', at: '2024-12-08' } as const;
      expect(checkRoute(atlas, way)).toMatchObject({ status: 'open' });
    });

    it('is left by it where what passed is left, too, or passed after it', () => {
      const left = around.map(
        (id): Happening => ({
          kind: 'withdrawal',
          when: day5,
          effects: [capture(id, 'nobody', 'gov')],
        }),
      );
      const late = around.map(
        (id): Happening => ({ when: '2024-12-08T06', effects: [capture(id, 'opp', 'gov')] }),
      );
      for (const events of [left, late]) {
        const atlas = smallWorld(world([...events, order], []));
        expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({
          status: 'unknown',
          vacatedBy: 'gov',
        });
      }
    });

    it('is left by it where the holder was said to be there still', () => {
      const holds: Happening = {
        kind: 'statement',
        when: '2024-12-06',
        effects: [{ control: { place: 'a', holds: 'gov' } }],
      };
      const atlas = smallWorld(world([order, holds]));
      expect(controlAt(atlas, 'a', '2024-12-08')).toMatchObject({ vacatedBy: 'gov' });
    });
  });

  it('60. is not renewed by what is said of some of an area', () => {
    const some: Happening = {
      kind: 'withdrawal',
      when: '2024-12-06',
      effects: [{ control: { area: 'all', from: 'gov', to: 'nobody', extent: 'part' } }],
    };
    const atlas = smallWorld({ ...world([some]), areas: { all: ['a'] } });
    expect(controlAt(atlas, 'a', '2024-12-06')).toMatchObject({
      reason: 'overtaken',
      candidates: ['gov', 'nobody', 'opp'],
    });
  });

  it('leaves a way over it uncertain, for that reason', () => {
    const atlas = smallWorld(world([], ['c', 'd', 'e']));
    const way = { from: 'a', to: 'b', at: day5, bloc: 'government' } as const;
    expect(checkRoute(atlas, way)).toMatchObject({ status: 'uncertain', hinges: [{ place: 'a' }] });
    expect(checkRoute(atlas, { ...way, carry: 'forever' })).toMatchObject({ status: 'open' });
  });

  it('is renewed by an assumption', () => {
    const atlas = assume(smallWorld(world()), [{ place: 'a', holder: 'gov', from: '2024-12-07' }]);
    expect(controlAt(atlas, 'a', '2024-12-07')).toMatchObject({ status: 'held', holder: 'gov' });
  });

  it('55. is not asked of what is supposed, nor of what is held with it', () => {
    const places = ['a', { id: 'quarter', heldWith: 'a' }, ...around];
    const atlas = smallWorld({ ...world(), places });
    const supposed = assume(atlas, [{ place: 'a', holder: 'gov' }]);
    for (const place of ['a', 'quarter']) {
      expect(controlAt(atlas, place, day5)).toMatchObject({ reason: 'overtaken' });
      expect(controlAt(supposed, place, day5)).toMatchObject({
        status: 'held',
        holder: 'gov',
        evidence: { assumptions: ['assume-1'] },
      });
    }
  });

  it('is overtaken by neighbours that are supposed to have passed', () => {
    const fallen = around.map((place) => ({ place, holder: 'opp', from: day5 }));
    const atlas = assume(smallWorld(world([], [])), fallen);
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      status: 'uncertain',
      reason: 'overtaken',
      evidence: { assumptions: ['assume-1', 'assume-2', 'assume-3', 'assume-4'] },
    });
  });
});

describe('whether the front has gone past', () => {
  const hub = ['b', 'c', 'd', 'e', 'f', 'g'];
  const hubWorld = (count: number, over: Partial<SmallWorld> = {}): SmallWorld => ({
    places: ['a', ...hub.slice(0, count)],
    baseline: Object.fromEntries(['a', ...hub.slice(0, count)].map((id) => [id, 'gov'])),
    segments: hub.slice(0, count).map((b) => ({ a: 'a', b })),
    ...over,
  });
  const falls = (to: string, ...places: string[]): Happening[] =>
    places.map((place) => ({ when: day5, effects: [capture(place, to)] }));
  const statusOf = (given: SmallWorld, when = day5) =>
    controlAt(smallWorld(given), 'a', when).status;

  it('takes two of five, and no less of more', () => {
    const events = falls('opp', 'b', 'c');
    expect(statusOf(hubWorld(5, { events }))).toBe('uncertain');
    expect(statusOf(hubWorld(6, { events }))).toBe('held');
    expect(statusOf(hubWorld(6, { events: falls('opp', 'b', 'c', 'd') }))).toBe('uncertain');
  });

  it('counts none of whom nothing is known', () => {
    const { baseline: { g: _, ...baseline } = {}, ...given } = hubWorld(6);
    expect(statusOf({ ...given, baseline, events: falls('opp', 'b', 'c') })).toBe('uncertain');
  });

  it('counts none who were a stranger’s all along', () => {
    const given = hubWorld(4, { events: falls('opp', 'b') });
    const baseline = { ...given.baseline, c: 'sdf', d: 'sdf' };
    expect(statusOf({ ...given, baseline })).toBe('held');
  });

  it('counts what passes in the moment in which a word ends', () => {
    const said = (when: string): Happening => ({
      kind: 'statement',
      when,
      effects: [{ control: { place: 'a', holds: 'gov' } }],
    });
    const events = (when: string) => [...falls('opp', ...around), said(when)];
    expect(statusOf(world(events('2024-12-04'), []))).toBe('uncertain');
    expect(statusOf(world(events('2024-12-04T00/2024-12-05T01'), []))).toBe('held');
  });

  it('is not asked of what goes over to an ally, while he is one', () => {
    const events = falls('sdf', ...around).map((one) => ({ ...one, when: '2024-12-03' }));
    const dataset = smallDataset(world(events, []));
    const turned = (a: string, b: string) => ({
      a,
      b,
      sources: [],
      from: '2024-11-26T00:00:00+03:00',
    });
    const until = '2024-12-06T00:00:00+03:00';
    const atlas = createAtlas({
      ...dataset,
      relations: [
        { ...turned('government', 'sdf'), relation: 'allied', until },
        { ...turned('government', 'sdf'), relation: 'hostile', from: until },
      ],
    });
    expect(controlAt(atlas, 'a', '2024-12-04')).toMatchObject({ status: 'held', holder: 'gov' });
    expect(controlAt(atlas, 'a', '2024-12-05T23:59')).toMatchObject({ status: 'held' });
    expect(controlAt(atlas, 'a', '2024-12-06T00:00')).toMatchObject({
      reason: 'overtaken',
      candidates: ['gov', 'sdf'],
    });
  });

  it('says nothing of who is here where another left', () => {
    const { baseline = {}, ...given } = world([], []);
    const leave = (from: string): Happening[] =>
      around.map((place) => ({
        kind: 'withdrawal',
        when: day5,
        effects: [capture(place, 'nobody', from)],
      }));
    const allies: SmallWorld['relations'] = [['government', 'sdf', 'allied']];
    const theirs = { ...baseline, ...Object.fromEntries(around.map((id) => [id, 'sdf'])) };
    const left = { ...given, relations: allies, baseline: theirs, events: leave('sdf') };
    expect(statusOf(left)).toBe('held');
    const own = smallWorld({ ...given, baseline, events: leave('gov') });
    expect(controlAt(own, 'a', day5)).toMatchObject({ candidates: ['gov', 'nobody'] });
  });

  it('may be any of those who may hold what was passed, and is believed as its weakest part', () => {
    const [b = '', c = ''] = around;
    const entry: Happening = {
      kind: 'entry',
      when: day5,
      effects: [
        { control: { place: b, to: 'opp', entry: true } },
        { control: { place: b, to: 'sdf', from: 'opp', entry: true } },
      ],
      said: ['sohr', 'ap'],
    };
    const taken = [b, c].map((place) => ({
      when: '2024-12-04',
      effects: [capture(place, 'opp')],
      said: ['sohr', 'ap'],
    }));
    const atlas = smallWorld(world([...taken, entry], []));
    expect(controlAt(atlas, b, day5)).toMatchObject({ status: 'contested' });
    expect(controlAt(atlas, 'a', day5)).toMatchObject({
      overtakenBy: [b, c],
      candidates: ['gov', 'opp', 'sdf'],
      credibility: 'probable',
    });
    const doubted = taken.map((one, i) => (i === 0 ? { ...one, said: ['opp'] } : one));
    expect(controlAt(smallWorld(world(doubted, [])), 'a', day5).credibility).toBe('possible');
  });
});
