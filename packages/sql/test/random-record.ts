/** One random record of many small places: spans that overlap, reported orders, entries, departures, areas, doubts. */
import fc from 'fast-check';
import type { Dataset } from '../../data/src/index.js';
import type { Happening } from '../../sdk/test/small-world.js';
import { smallDataset } from '../../sdk/test/small-world.js';

const actor = fc.constantFrom('gov', 'opp', 'sdf');

const change = fc
  .record({
    from: fc.integer({ min: 0, max: 7 }),
    length: fc.integer({ min: 1, max: 4 }),
    to: fc.constantFrom('gov', 'opp', 'sdf', 'nobody'),
    leaver: fc.option(actor, { nil: undefined }),
    entry: fc.boolean(),
    reach: fc.constantFrom('place', 'place', 'place', 'wide', 'narrow', 'part', 'holds'),
    said: fc.constantFrom<NonNullable<Happening['said']>>(
      ['sohr'],
      ['sohr'],
      ['sohr', 'ap'],
      ['opp'],
      ['gov'],
      ['sohr', { origin: 'ap', stance: 'denies' }],
      ['opp', { origin: 'gov', stance: 'denies' }],
      ['sohr', { origin: 'ap', stance: 'denies' }, { origin: 'reuters', stance: 'denies' }],
    ),
    after: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    rivals: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 5 }),
  })
  .filter(({ to, leaver }) => to !== leaver && (to !== 'nobody' || leaver !== undefined));

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** What happens at one place, numbered `p`. */
export const histories = fc.record({
  before: fc.option(actor, { nil: undefined }),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
});

const two = (hour: number) => String(hour).padStart(2, '0');

function happeningOf(p: number, list: readonly Change[], i: number): Happening {
  const { from, length, to, leaver, entry, reach, said, after, rivals } = list[i] as Change;
  const target =
    reach === 'wide' || reach === 'narrow' || reach === 'part'
      ? { area: `${reach === 'narrow' ? 'narrow' : 'wide'}${p}` }
      : { place: `p${p}` };
  const moved = {
    to,
    ...(leaver && { from: leaver }),
    ...(entry && to !== 'nobody' && { entry }),
    ...(reach === 'part' && { extent: 'part' }),
  };
  const isHolding = reach === 'holds' && to !== 'nobody';
  const control = { ...target, ...(isHolding ? { holds: to } : moved) };
  // Only of what began no later, so that some history keeps the order.
  const earlier = after === undefined || after >= i ? undefined : list[after];
  const follows = earlier && earlier.from <= from && earlier.from + earlier.length <= from + length;
  return {
    id: `p${p}-${i}`,
    kind: isHolding ? 'statement' : to === 'nobody' ? 'withdrawal' : 'capture',
    when: `2024-12-05T${two(from)}/2024-12-05T${two(from + length - 1)}`,
    effects: [{ control } as Happening['effects'][number]],
    said,
    after: follows ? [`p${p}-${after}`] : [],
    contradicts: rivals !== undefined && rivals < i ? [`p${p}-${rivals}`] : [],
  };
}

export function recordOf(
  list: readonly (typeof histories extends fc.Arbitrary<infer T> ? T : never)[],
): Dataset {
  const places = list.map((_, p) => `p${p}`);
  return smallDataset({
    // Along a line and back, inside the campaign's bounds.
    places: [...places, 'beside'].map((id, p) => ({
      id,
      point: [36.7 + (p % 20) / 20, 34.5 + Math.floor(p / 20) / 40],
    })),
    baseline: Object.fromEntries(
      list.flatMap(({ before }, p) => (before ? [[`p${p}`, before] as const] : [])),
    ),
    areas: Object.fromEntries(
      places.flatMap((id, p) => [
        [`narrow${p}`, [id]],
        [`wide${p}`, [id, 'beside']],
      ]),
    ),
    events: list.flatMap(({ changes }, p) => changes.map((_, i) => happeningOf(p, changes, i))),
  });
}
