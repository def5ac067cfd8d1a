/**
 * One random record of many small places beside each other: spans that overlap, reported orders, entries, departures, words
 * that renew, areas, places held with others, orders to all that a side has, copies of copies, admissions, doubts.
 */
import fc from 'fast-check';
import type { Dataset } from '../../data/src/index.js';
import type { Happening, Said } from '../../sdk/test/small-world.js';
import { smallDataset } from '../../sdk/test/small-world.js';

const actor = fc.constantFrom('gov', 'opp', 'sdf');

const word = fc.record({
  origin: fc.constantFrom<string>('sohr', 'sohr', 'ap', 'reuters', 'opp', 'gov'),
  stance: fc.constantFrom<NonNullable<Said['stance']>>(
    'asserts',
    'asserts',
    'asserts',
    'denies',
    'doubts',
  ),
  basis: fc.constantFrom<NonNullable<Said['basis']>>('stated', 'relayed', 'witnessed'),
  /** Hours after the span until it is printed. */
  later: fc.integer({ min: 0, max: 3 }),
  /** What was said before it is copied. */
  copies: fc.boolean(),
});
type Word = typeof word extends fc.Arbitrary<infer T> ? T : never;

/** What is said most often, of itself and at once. */
const plain = fc
  .constantFrom<readonly (readonly [string, Word['stance']?])[]>(
    [['sohr']],
    [['sohr']],
    [['sohr'], ['ap']],
    [['opp']],
    [['gov']],
    [['sohr'], ['ap', 'denies']],
    [['opp'], ['gov', 'denies']],
    [['sohr'], ['ap', 'denies'], ['reuters', 'denies']],
  )
  .map((list) =>
    list.map(
      ([origin, stance = 'asserts']): Word => ({
        origin,
        stance,
        basis: 'stated',
        later: 0,
        copies: false,
      }),
    ),
  );

const change = fc
  .record({
    from: fc.integer({ min: 0, max: 7 }),
    length: fc.integer({ min: 1, max: 4 }),
    to: fc.constantFrom('gov', 'opp', 'sdf', 'turkey', 'nobody'),
    leaver: fc.option(actor, { nil: undefined }),
    entry: fc.boolean(),
    reach: fc.constantFrom(
      'place',
      'place',
      'place',
      'wide',
      'narrow',
      'part',
      'holds',
      'holds',
      'order',
    ),
    said: fc.oneof(
      { weight: 3, arbitrary: plain },
      { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }) },
    ),
    after: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    rivals: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 5 }),
    admits: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 5 }),
  })
  .filter(({ to, leaver }) => to !== leaver && (to !== 'nobody' || leaver !== undefined));

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const usual: Omit<Change, 'to'> = {
  from: 1,
  length: 4,
  leaver: undefined,
  entry: false,
  reach: 'place',
  said: [{ origin: 'sohr', stance: 'asserts', basis: 'stated', later: 0, copies: false }],
  after: undefined,
  rivals: undefined,
  admits: undefined,
};
/** One side comes on: the front goes past places of which nobody speaks again. */
const taken = fc
  .integer({ min: 1, max: 7 })
  .map((from): Change => ({ ...usual, to: 'opp', from, length: 1 }));

/** What happens at one place, numbered `p`. */
export const histories = fc.record({
  before: fc.option(fc.constantFrom('gov', 'gov', 'opp', 'sdf'), { nil: undefined }),
  /** With the place before it in the list. */
  isHeldWith: fc.boolean(),
  changes: fc.oneof(
    { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 6 }) },
    { weight: 2, arbitrary: fc.array(taken, { maxLength: 1 }) },
  ),
});

type History = typeof histories extends fc.Arbitrary<infer T> ? T : never;

const leaves = (leaver: 'gov' | 'sdf'): Change => ({ ...usual, to: 'nobody', leaver });
const holds = (to: 'gov' | 'sdf', after?: number): Change => ({
  ...usual,
  to,
  reach: 'holds',
  after,
});

/** What is drawn too seldom: words that renew, each after the loss that the other comes before; and only one of them. */
export const seldom: readonly History[] = [
  [leaves('sdf'), holds('gov', 0), leaves('gov'), holds('sdf', 2)],
  [leaves('gov'), holds('gov', 0), leaves('sdf'), holds('sdf')],
].map((changes): History => ({ before: 'opp', isHeldWith: false, changes }));

const two = (hour: number) => String(hour).padStart(2, '0');

function happeningOf(p: number, list: readonly Change[], i: number): Happening {
  const { from, length, to, leaver, entry, reach, said, after, rivals, admits } = list[i] as Change;
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
  const orders = reach === 'order' && { holder: leaver ?? to, in: `wide${p}`, to: 'nobody' };
  const control = orders || { ...target, ...(isHolding ? { holds: to } : moved) };
  // Only of what began no later, so that some history keeps the order.
  const earlier = after === undefined || after >= i ? undefined : list[after];
  const follows = earlier && earlier.from <= from && earlier.from + earlier.length <= from + length;
  return {
    id: `p${p}-${i}`,
    kind: isHolding ? 'statement' : orders || to === 'nobody' ? 'withdrawal' : 'capture',
    when: `2024-12-05T${two(from)}/2024-12-05T${two(from + length - 1)}`,
    effects: [{ control } as Happening['effects'][number]],
    said: said.map(({ origin, stance, basis, later }) => ({
      origin,
      stance,
      basis,
      published: `2024-12-05T${two(from + length - 1 + later)}`,
    })),
    after: follows ? [`p${p}-${after}`] : [],
    contradicts: rivals !== undefined && rivals < i ? [`p${p}-${rivals}`] : [],
    ...(admits !== undefined && admits < i && admits !== rivals && { admits: [`p${p}-${admits}`] }),
  };
}

/** Lets each claim that copies name the one before it of its event, which may be a copy, too. */
function withCopies({ claims, ...rest }: Dataset, words: readonly Word[]): Dataset {
  return {
    ...rest,
    claims: claims.map((claim, i) => {
      const original = claims[i - 1];
      const copies = words[i]?.copies === true && original?.event === claim.event;
      return copies ? { ...claim, copyOf: original.id } : claim;
    }),
  };
}

/** A side is told to leave wherever it stands. */
const order: Happening = {
  kind: 'statement',
  when: '2024-12-05T05/2024-12-05T07',
  effects: [{ control: { holder: 'sdf', to: 'nobody' } }],
  said: ['sohr'],
};

/** No chain is longer than three. */
const isLink = (p: number) => p % 3 !== 0;

export function recordOf(list: readonly History[]): Dataset {
  const places = list.map((_, p) => `p${p}`);
  const dataset = smallDataset({
    // Along a line and back, inside the campaign's bounds.
    places: [...places, 'beside'].map((id, p) => ({
      id,
      point: [36.7 + (p % 20) / 20, 34.5 + Math.floor(p / 20) / 40],
      ...(isLink(p) && list[p]?.isHeldWith && { heldWith: `p${p - 1}` }),
    })),
    baseline: Object.fromEntries(
      list.flatMap(({ before }, p) => (before ? [[`p${p}`, before] as const] : [])),
    ),
    relations: [
      ['government', 'opposition', 'hostile'],
      ['government', 'sdf', 'hostile'],
      ['opposition', 'sdf', 'hostile'],
      ['turkey', 'opposition', 'allied'],
      ['turkey', 'government', 'hostile'],
    ],
    areas: Object.fromEntries(
      places.flatMap((id, p) => [
        [`narrow${p}`, [id]],
        [`wide${p}`, [id, 'beside']],
      ]),
    ),
    events: [
      ...list.flatMap(({ changes }, p) => changes.map((_, i) => happeningOf(p, changes, i))),
      order,
    ],
  });
  // Claims on events come first, in their order.
  return withCopies(
    dataset,
    list.flatMap(({ changes }) => changes.flatMap(({ said }) => said)),
  );
}
