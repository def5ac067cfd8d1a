import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldKey } from '../src/control/states/answer.js';
import { trackOf } from '../src/control/track.js';
import { toWeighing, type Weighing } from '../src/evidence/weighing.js';
import {
  type ControlAnswer,
  type ControlColumns,
  controlAt,
  controlBatch,
  controlColumns,
  controlSteps,
  coveredDays,
  InvalidValueError,
  syria2024,
} from '../src/index.js';
import { smallWorld } from './small-world.js';

const places = syria2024.dataset.places.map(({ id }) => id);
const weighings = [{}, { asOf: '2024-12-05', atLeast: 'probable' as const }];

function readRow(columns: ControlColumns, row: number) {
  const { status, holder, bloc, credibility } = columns;
  return {
    place: columns.places[row],
    status: columns.statuses[status[row] as number],
    holder: columns.actors[holder[row] as number] ?? null,
    bloc: columns.blocs[bloc[row] as number] ?? null,
    credibility: columns.credibilities[credibility[row] as number] ?? null,
  };
}

function toRow(answer: ControlAnswer) {
  const { place, status, credibility } = answer;
  const { holder, bloc } = status === 'held' ? answer : { holder: null, bloc: null };
  return { place, status, holder, bloc, credibility };
}

describe('the map as columns', () => {
  it('tells what the single answers tell, for every place and evening', () => {
    for (const options of weighings)
      for (const day of coveredDays(syria2024)) {
        const columns = controlColumns(syria2024, day, options);
        places.forEach((place, row) => {
          expect(readRow(columns, row)).toEqual(toRow(controlAt(syria2024, place, day, options)));
        });
      }
  });

  it('is another as more becomes known of what moves, asked one time after the other', () => {
    const day = '2024-12-06';
    for (const hour of ['12', '14', '16', '18', '20', '22']) {
      const asOf = `${day}T${hour}:00`;
      const columns = controlColumns(syria2024, day, { asOf });
      places.forEach((place, row) => {
        expect(readRow(columns, row)).toEqual(toRow(controlAt(syria2024, place, day, { asOf })));
      });
    }
  });

  it('is worked out once for each of two weighings: under a third the one asked for longest ago gives way', () => {
    const atlas = smallWorld({ places: ['a'] });
    const [one, two, three] = (['possible', 'probable', 'confirmed'] as const).map((atLeast) =>
      toWeighing(atlas, { atLeast }),
    ) as [Weighing, Weighing, Weighing];
    const first = trackOf(atlas, one);
    const second = trackOf(atlas, two);
    expect(trackOf(atlas, one)).toBe(first);
    trackOf(atlas, three);
    expect(trackOf(atlas, one)).toBe(first);
    expect(trackOf(atlas, two)).not.toBe(second);
  });

  it('is the caller’s own, each time', () => {
    const first = controlColumns(syria2024, '2024-12-05');
    first.status.fill(9);
    expect(controlColumns(syria2024, '2024-12-05').status).not.toEqual(first.status);
  });
});

describe('a batch', () => {
  const [from, until] = [Date.parse('2024-11-26T22:00Z'), Date.parse('2024-12-08T20:59Z')];

  it('tells what the single answers tell, pair by pair', () => {
    const pair = fc.tuple(fc.constantFrom(...places), fc.integer({ min: from, max: until }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const times = pairs.map(([, ms]) => new Date(ms));
        const columns = controlBatch(
          syria2024,
          pairs.map(([place]) => place),
          times,
        );
        pairs.forEach(([place], i) => {
          const answer = controlAt(syria2024, place, times[i] as Date);
          expect(readRow(columns, i)).toEqual(toRow(answer));
        });
      }),
      { numRuns: 50 },
    );
  });

  it('of lists that differ in length is refused', () => {
    expect(() => controlBatch(syria2024, ['hama', 'homs'], ['2024-12-05'])).toThrow(
      InvalidValueError,
    );
  });
});

describe('steps', () => {
  it('give the whole map at any time, from the map of the beginning', () => {
    const start = syria2024.dataset.meta.coverage.from;
    const now = new Map(places.map((place) => [place, controlAt(syria2024, place, start)]));
    let checked = 0;
    let last = '';
    for (const { at, changed } of controlSteps(syria2024)) {
      expect(at > last).toBe(true);
      last = at;
      for (const answer of changed) now.set(answer.place, answer);
      if (checked++ % 4 !== 0) continue;
      for (const place of places) {
        const known = now.get(place) as ControlAnswer;
        expect(toldKey(known), `${place} at ${at}`).toBe(toldKey(controlAt(syria2024, place, at)));
      }
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('begin after the moment that is given', () => {
    const [first] = controlSteps(syria2024, { after: '2024-12-07T12:00' });
    expect(first && first.at > '2024-12-07T12:00:00+03:00').toBe(true);
  });
});
