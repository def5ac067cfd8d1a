/** Random small worlds: a network whose places change hands at times that overlap, by sources that differ. */
import fc from 'fast-check';
import { capture, closed, type Happening, type SmallWorld } from './small-world.js';

const places = ['a', 'b', 'c', 'd', 'e'];
const links = [
  ['a', 'b'],
  ['b', 'c'],
  ['a', 'd'],
  ['d', 'c'],
  ['d', 'e'],
  ['e', 'c'],
  ['b', 'd'],
] as const;

const when = fc.constantFrom(
  '2024-11-28',
  '2024-11-30T06/2024-11-30T17',
  '2024-12-01T09:30',
  '2024-12-01',
  '2024-12-01/2024-12-03',
  '2024-12-03T12',
  '2024-12-04T06/2024-12-05T11',
  '2024-12-08',
);
const said = fc.constantFrom<NonNullable<Happening['said']>>(
  ['sohr'],
  ['sohr', 'ap'],
  ['opp'],
  ['gov'],
  ['opp', { origin: 'gov', stance: 'denies' }],
  ['sohr', { origin: 'ap', stance: 'denies' }],
);
const holder = fc.constantFrom('gov', 'opp', 'sdf', 'turkey');

const effect = fc.oneof(
  { weight: 4, arbitrary: fc.record({ place: fc.constantFrom(...places), to: holder }) },
  {
    weight: 1,
    arbitrary: fc.record({ segment: fc.constantFrom('a-b', 'd-c', 'e-c'), to: holder }),
  },
  { weight: 1, arbitrary: fc.record({ left: fc.constantFrom(...places), by: holder }) },
  { weight: 1, arbitrary: fc.record({ closes: fc.constantFrom('b-c', 'd-e', 'a-d') }) },
);

const happening = fc.record({ when, said, effect }).map(({ effect: what, ...rest }): Happening => {
  if ('closes' in what) return { ...rest, kind: 'closure', effects: [closed(what.closes)] };
  if ('segment' in what) return { ...rest, effects: [{ control: what }] };
  if ('left' in what)
    return { ...rest, kind: 'withdrawal', effects: [capture(what.left, 'nobody', what.by)] };
  return { ...rest, effects: [capture(what.place, what.to)] };
});

/** Worlds with the ends `a` and `c`. */
export const worlds = fc
  .record({
    events: fc.array(happening, { maxLength: 6 }),
    segments: fc.subarray([...links], { minLength: 4 }),
    unheld: fc.subarray(places, { maxLength: 1 }),
    doubted: fc.boolean(),
  })
  .filter(({ segments }) =>
    ['a', 'c'].every((end) => segments.some((s) => s.some((x) => x === end))),
  )
  .map(
    ({ events, segments, unheld, doubted }): SmallWorld => ({
      places,
      baseline: Object.fromEntries(
        places.filter((place) => !unheld.includes(place)).map((place) => [place, 'gov']),
      ),
      segments: segments.map(([a, b], i) => ({
        a,
        b,
        exists: doubted && i === 0 ? 'uncertain' : 'certain',
      })),
      // Events on segments that are not there would name nothing.
      events: events.filter(({ effects }) =>
        effects.every((one) => {
          const effect = 'passage' in one ? one.passage : one.control;
          const segment = 'segment' in effect ? effect.segment : undefined;
          return segment === undefined || segments.some(([a, b]) => `${a}-${b}` === segment);
        }),
      ),
    }),
  );
