import { describe, expect, it } from 'vitest';
import { assume, checkRoute, controlAt } from '../src/index.js';
import { capture, type Happening, type SmallWorld, smallWorld } from './small-world.js';

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
