/** Whole calls: a function, and what it is given. */
import fc from 'fast-check';
import { createAtlas, syria2024 } from '../../src/index.js';
import { show } from '../../src/refusal/show.js';
import { wholeWorld } from '../faults/whole-world.js';
import { anything } from './hostile.js';
import { type Part, sometimes, type Verdict, worst } from './part.js';
import { functionOf, makers, questionsOf, type World } from './questions.js';

export interface Call {
  readonly world: string;
  readonly name: string;
  readonly given: readonly unknown[];
  readonly verdict: Verdict;
}

const small: World = {
  name: 'small',
  atlas: createAtlas(wholeWorld),
  day: '2024-12-05',
};
const record: World = { name: 'record', atlas: syria2024, day: '2024-12-05' };

/** What the record answers in milliseconds is asked of the small world alone. */
const slow = [
  'approach',
  'checkCorridors',
  'checkMeasures',
  'chokepoints',
  'compareRules',
  'controlAreas',
  'controlMap',
  'frontline',
  'networkGeoJSON',
  'routeDiff',
  'routeTimeline',
  'changesBetween',
  'controlBatch',
  'controlColumns',
  'controlSteps',
];

const atlasOf = ({ atlas }: World): fc.Arbitrary<Part> =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constant<Part>({ value: atlas, verdict: 'right' }) },
    { weight: 1, arbitrary: anything.map((value): Part => ({ value, verdict: 'wrong' })) },
    {
      weight: 1,
      arbitrary: fc.constant<Part>({ value: { ...atlas }, verdict: 'wrong' }),
    },
  );

function callOf(
  world: string,
  name: string,
  slots: readonly fc.Arbitrary<Part>[],
): fc.Arbitrary<Call> {
  return fc
    .record({
      parts: fc.tuple(...slots),
      more: sometimes(anything, 30),
      fewer: sometimes(fc.nat(slots.length), 40),
    })
    .map(({ parts, more, fewer }) => {
      const given = parts.map(({ value }) => value);
      if (fewer !== null) return toCall(world, name, given.slice(0, fewer), 'unsaid');
      const all = more === null || more === undefined ? given : [...given, more];
      const verdict = all.length > given.length ? ('wrong' as const) : worst(parts);
      return toCall(world, name, all, verdict);
    });
}

/** With a text for a failure's report, in which no atlas is printed whole. */
function toCall(world: string, name: string, given: readonly unknown[], verdict: Verdict): Call {
  const told = () => `${world}: ${name}(${given.map(show).join(', ')}), ${verdict}`;
  return { world, name, given, verdict, [fc.toStringMethod]: told } as Call;
}

const ofWorld = (world: World, without: readonly string[]) =>
  Object.entries(questionsOf(world))
    .filter(([name]) => !without.includes(name))
    .map(([name, slots]) => callOf(world.name, name, [atlasOf(world), ...slots]));

/** Every question that takes an atlas. */
export const named: readonly string[] = Object.keys(questionsOf(record));

/** Any call of any public function. */
export const calls: fc.Arbitrary<Call> = fc.oneof(
  { weight: 7, arbitrary: fc.oneof(...ofWorld(small, ['distanceToHoms'])) },
  { weight: 1, arbitrary: fc.oneof(...ofWorld(record, slow)) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      ...Object.entries(makers).map(([name, slots]) => callOf('none', name, slots)),
    ),
  },
);

export const perform = ({ name, given }: Call): unknown => functionOf(name)(...given);

/** What no call may change. */
export const records = (): string[] =>
  [small, record].map(({ atlas }) => JSON.stringify(atlas.dataset));
