/** Questions that are as large as somebody could make them: each answers, or refuses with a typed error. */
import {
  AtlasError,
  assume,
  checkRoute,
  controlAt,
  controlHistory,
  findPlace,
  knowledgeHistory,
  syria2024,
} from '../src/index.js';
import { capture, smallWorld } from './small-world.js';

// biome-ignore lint/suspicious/noExplicitAny: a caller without types
const long: any = 'x'.repeat(1_000_000);
const words = 'tell abu '.repeat(110_000);
const day = '2024-12-05';
const opening = Date.parse('2024-11-27T00:00:00+03:00');
const minute = (i: number) =>
  new Date(opening + 3 * 3_600_000 + i * 60_000).toISOString().slice(0, 16);

const happening = { when: day, effects: [capture('a', 'opp', 'gov')] };

interface Costly {
  readonly name: string;
  /** What is there before the question is asked; its cost is not the question's. */
  prepare(size: number): () => unknown;
  readonly size: number;
}

export const costly: readonly Costly[] = [
  { name: 'an id of 1e6 letters', size: 1, prepare: () => () => controlAt(syria2024, long, day) },
  { name: 'a name of 1e6 letters', size: 1, prepare: () => () => findPlace(syria2024, long) },
  { name: 'a name of 220,000 words', size: 1, prepare: () => () => findPlace(syria2024, words) },
  {
    name: 'a way between ids of 1e6 letters',
    size: 1,
    prepare: () => () =>
      checkRoute(syria2024, { from: long, to: long, bloc: 'opposition', at: day }),
  },
  {
    name: 'assumptions, of which 5,000 are taken',
    size: 100_000,
    prepare: (size) => {
      const atlas = smallWorld({ places: ['a', 'b'], baseline: { a: 'gov' } });
      const suppositions = Array.from({ length: size }, (_, i) => ({
        place: 'a',
        holder: i % 2 ? 'gov' : 'opp',
      }));
      return () => controlAt(assume(atlas, suppositions), 'a', day);
    },
  },
  {
    name: 'instants of knowledge, at which three say the same',
    size: 100_000,
    prepare: (size) => askedAsKnown(size, () => 'asserts'),
  },
  {
    name: 'instants of knowledge, at which three take their words back',
    size: 100_000,
    prepare: (size) => askedAsKnown(size, (i) => (i % 2 ? 'denies' : 'asserts')),
  },
  {
    // As many as are still told one by one.
    name: 'instants of knowledge, of which each may be another answer',
    size: 700,
    prepare: (size) => askedAsKnown(size, (i) => (i % 2 ? 'denies' : 'asserts')),
  },
  {
    name: 'words on two moments, by turns',
    size: 100_000,
    prepare: (size) => {
      const said = Array.from({ length: size }, (_, i) => ({
        origin: 'sohr',
        published: minute(i),
        ...(i % 2 ? { stance: 'denies' as const, when: '2024-11-29' } : { when: '2024-12-08' }),
      }));
      const atlas = smallWorld({ places: ['a'], events: [{ ...happening, said }] });
      return () => controlAt(atlas, 'a', day);
    },
  },
  {
    name: 'reports that overlap',
    size: 10_000,
    prepare: (size) => {
      const events = Array.from({ length: size }, (_, i) => ({
        when: day,
        effects: [i % 2 ? capture('a', 'gov', 'opp') : capture('a', 'opp', 'gov')],
      }));
      const atlas = smallWorld({ places: ['a'], baseline: { a: 'gov' }, events });
      return () => [controlAt(atlas, 'a', day), controlHistory(atlas, 'a')];
    },
  },
];

/** Words on one event, each published in a minute of its own: all that can be asked of what was known by when. */
function askedAsKnown(size: number, stanceOf: (i: number) => 'asserts' | 'denies') {
  const said = Array.from({ length: size }, (_, i) => ({
    origin: ['sohr', 'ap', 'opp'][i % 3] as string,
    published: minute(i),
    stance: stanceOf(i),
  }));
  const atlas = smallWorld({
    places: ['a'],
    baseline: { a: 'gov' },
    events: [{ ...happening, said }],
  });
  const asOf = minute(size / 2);
  return () => [
    controlAt(atlas, 'a', day, { asOf }),
    controlAt(atlas, 'a', day),
    knowledgeHistory(atlas, 'a', day),
  ];
}

/** What came of it, in a word; what is no typed error is thrown on. */
export function outcomeOf(ask: () => unknown): string {
  try {
    return ask() === undefined ? 'nothing' : 'answer';
  } catch (error) {
    if (error instanceof AtlasError) return error.code;
    throw error;
  }
}
