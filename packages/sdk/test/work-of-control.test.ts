/** Work is counted and never timed: what an answer costs must not grow with what does not bear on it. */
import { describe, expect, it } from 'vitest';
import { surroundingsOf } from '../src/control/ageing/overtaken.js';
import { spellsIn } from '../src/control/ageing/spells.js';
import { tellingOf } from '../src/control/ageing/telling.js';
import { timelineOf } from '../src/control/states/timeline.js';
import { defaultRule } from '../src/evidence/default-rule.js';
import type { CredibilityRule } from '../src/evidence/rule.js';
import { toWeighing } from '../src/evidence/weighing.js';
import { controlAt, controlColumns } from '../src/index.js';
import { capture, type Happening, smallWorld } from './small-world.js';

const days = [1, 2, 3, 4, 5, 6];
const day = (n: number) => `2024-12-0${n}`;
/** One of the minutes since the first day. */
const minute = (i: number) =>
  new Date(Date.parse('2024-11-27T00:00:00Z') + i * 60_000).toISOString().slice(0, 16);

describe('a rule', () => {
  it('is asked once of testimony that many events share', () => {
    const events = days.flatMap((n): Happening[] => [
      { when: `${day(n)}T06`, effects: [capture('a', 'opp')], said: ['sohr'] },
      { when: `${day(n)}T18`, effects: [capture('a', 'gov')], said: ['sohr', 'ap'] },
    ]);
    const atlas = smallWorld({ places: ['a'], events });
    let asked = 0;
    const rule: CredibilityRule = (testimony) => {
      asked++;
      return defaultRule(testimony);
    };
    expect(controlAt(atlas, 'a', day(6), { rule })).toMatchObject({ holder: 'gov' });
    expect(asked).toBe(2);
  });
});

describe('what is told of a place', () => {
  const around = ['b', 'c'];
  const worldOf = (to: (n: number) => string) =>
    smallWorld({
      // On a line, `a` between the others.
      places: ['b', 'a', 'c'],
      baseline: { a: 'gov', b: 'gov', c: 'gov' },
      events: around.flatMap((place) =>
        days.map((n) => ({ when: `${day(n)}T12`, effects: [capture(place, to(n))] })),
      ),
    });
  const weighingOf = (atlas: ReturnType<typeof smallWorld>) => toWeighing(atlas, {});

  it('begins anew only where its neighbours make it another', () => {
    const atlas = worldOf(() => 'gov');
    const weighing = weighingOf(atlas);
    expect(surroundingsOf(atlas, 'a', weighing).around.map(({ place }) => place)).toEqual(around);
    const own = timelineOf(atlas, 'a', weighing).states.instants;
    expect(tellingOf(atlas, 'a', weighing).instants).toEqual(own);
  });

  it('is overtaken and again not, as the neighbours pass to and fro', () => {
    const atlas = worldOf((n) => (n % 2 === 1 ? 'opp' : 'gov'));
    const own = timelineOf(atlas, 'a', weighingOf(atlas)).states.instants;
    expect(tellingOf(atlas, 'a', weighingOf(atlas)).instants.length).toBeGreaterThan(own.length);
    expect(controlAt(atlas, 'a', day(5))).toMatchObject({ reason: 'overtaken' });
    expect(controlAt(atlas, 'a', day(6))).toMatchObject({ status: 'held', holder: 'gov' });
  });

  it('is the same by its columns, which make no state, and by itself', () => {
    const atlas = worldOf((n) => (n % 2 === 1 ? 'opp' : 'gov'));
    for (const n of days) {
      const { places, statuses, status } = controlColumns(atlas, day(n));
      const told = places.map((place) => controlAt(atlas, place, day(n)).status);
      expect(Array.from(status, (one) => statuses[one])).toEqual(told);
    }
  });

  it('looks at each moment of a neighbour so often, however long strangers follow each other there', () => {
    const looks = (times: number) => {
      const atlas = smallWorld({
        places: ['b', 'a', 'c'],
        baseline: { a: 'gov', b: 'gov', c: 'gov' },
        events: around.flatMap((place) =>
          Array.from({ length: times }, (_, i) => ({
            when: minute(i),
            effects: [capture(place, i % 2 === 0 ? 'opp' : 'sdf')],
          })),
        ),
      });
      const { around: faces, ...rest } = surroundingsOf(atlas, 'a', weighingOf(atlas));
      let looked = 0;
      const counted = faces.map((face) => ({
        ...face,
        stance: (position: number) => {
          looked++;
          return face.stance(position);
        },
      }));
      const spells = spellsIn({ ...rest, around: counted }, 0);
      const moments = faces.reduce((sum, { timeline }) => sum + timeline.states.instants.length, 0);
      expect(spells.length).toBeGreaterThan(times);
      return looked / moments;
    };
    expect(looks(400)).toBeLessThan(5);
    expect(looks(1600)).toBeLessThan(5);
  });
});
