/** Whatever can be called of what the packages export, by every door: hostile values for each argument in turn. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataset } from '@syria-2024/data/dataset';
import { lean } from '@syria-2024/data/lean';
import * as register from '@syria-2024/data/register';
import { texts } from '@syria-2024/data/texts';
import { toGraph, toJoinLabels } from '@syria-2024/sdk/graph';
import { describe, expect, it } from 'vitest';
import { right } from '../packages/sdk/test/faults/right-calls.js';
import { wholeWorld } from '../packages/sdk/test/faults/whole-world.js';
import { root } from './consumer.js';

type Ask = (...given: readonly unknown[]) => unknown;
type Module = Readonly<Record<string, unknown>>;

const refuse = () => {
  throw new RangeError('no');
};
const circle: Record<string, unknown> = {};
circle.itself = [circle];

const hostile: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -1,
  2 ** 53,
  10n ** 30n,
  Symbol('x'),
  '',
  '+25:00',
  'x'.repeat(100_000),
  [],
  [undefined],
  {},
  circle,
  Object.create(null),
  new Date(Number.NaN),
  new Map([['nodes', 1]]),
  new Float64Array(2),
  new Int8Array(3),
  refuse,
  () => 1,
  new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: () => false }),
  Object.defineProperty({}, 'files', { get: refuse, enumerable: true }),
];

const line = toGraph(3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1));
const open = new Int8Array(line.nodes + line.edges).fill(1);
const every = () => true;
const span = { notBefore: '2024-12-05', notAfter: '2024-12-06', precision: 'day' };
const scheme = { clock: '+03:00', from: '2024-12-05' };

/** Right calls of what takes no atlas. */
const others: Readonly<Record<string, readonly unknown[]>> = {
  connectivityOver: [line, [{ edge: 0, from: 0, until: 1 }], 2, [[0, 1]]],
  createAtlas: [wholeWorld],
  dominatorsFrom: [line, open, 0, 1],
  edgesAt: [line, 1],
  elementsOf: [line, { nodes: [0, 1], edges: [0] }],
  joined: [line, open, 0, 2],
  joinedBy: [toJoinLabels(line, open), 0, 2],
  joinedTo: [line, open, 0],
  largerVertexCuts: [line, 0, 2, every, { all: { cuts: [[1]] }, limit: 3, extra: 1 }],
  minimumEdgeCut: [line, 0, 2, every],
  minimumEdgeCuts: [line, 0, 2, every, 3],
  minimumVertexCut: [line, 0, 2, every],
  minimumVertexCuts: [line, 0, 2, every, 3],
  onlyAlignmentRule: ['government', every],
  onlyOriginsRule: [['sohr'], every],
  otherEnd: [line, 1, 1],
  packSpan: [span, scheme],
  parseSpan: ['2024-12-05', '+03:00'],
  redirectedIn: [{}],
  ruleOf: [[{ when: every, credibility: 'probable', because: 'x' }]],
  shortestPath: [line, open, 0, 2, 1],
  spanWords: [span],
  toColumn: [[1, 2]],
  toDataset: [{ campaign: {}, records: {} }],
  toGraph: [3, Int32Array.of(0, 1, 1, 2), Float64Array.of(1, 1)],
  toJoinLabels: [line, open],
  toLabels: [line, open, 1],
  trustedAtlas: [dataset],
  unpackSpan: [[0, 1440, 'day'], scheme],
  valuesIn: [{ steps: [1, 1] }],
  verify: [dataset],
  verifyFiles: [{ algorithm: 'sha256', files: { a: 'b' } }, async () => new Uint8Array(1)],
  withTexts: [lean, texts],
  withoutAlignmentRule: ['government', every],
  wrap: ['a text', '', ''],
};
/** Rules are asked by questions; whoever asks one himself gives it a testimony. */
const rules = ['againstInterestOnlyRule', 'anyClaimRule', 'confirmedOnlyRule', 'defaultRule'];

const targets = ['data', 'sdk'].flatMap((name) => {
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // As Node imports it; what is there for bundlers is made of the same files.
  const doors = Object.values(exports as Record<string, string | Record<string, string>>).map(
    (door) => (typeof door === 'string' ? door : (door.node ?? door.default ?? '')),
  );
  return doors.filter((path) => path.endsWith('.js')).map((path) => join(folder, path));
});
const modules = await Promise.all(
  targets.map((path): Promise<Module> => import(pathToFileURL(path).href)),
);
const whole = modules.filter(({ syria2024 }) => syria2024 !== undefined);

/** What stands behind several doors is one function, and asked once. */
const callable = new Map<Ask, string>();
for (const module of modules)
  for (const [name, value] of Object.entries(module))
    if (typeof value === 'function' && /^[a-z]/.test(name)) callable.set(value as Ask, name);

/** The atlas that was made by the same copy of the engine. */
function atlasFor(ask: Ask): unknown {
  return whole.find((module) => Object.values(module).includes(ask))?.syria2024;
}

const codes = [
  ...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm),
].map(([, code]) => code);

/** `answered`, a code of docs/errors.md, or whatever else came. */
async function outcomeOf(ask: Ask, given: readonly unknown[]): Promise<string> {
  try {
    const answer = await ask(...given);
    if (typeof answer === 'object' && answer !== null && 'next' in answer)
      for (const _ of answer as unknown as Iterable<unknown>) break;
    return 'answered';
  } catch (error) {
    const { code } = error as { readonly code?: string };
    return code !== undefined && codes.includes(code) ? code : `a bare ${String(error)}`;
  }
}

function* callsOf(name: string, ask: Ask): Generator<readonly unknown[]> {
  const given = others[name] ?? (right[name] ? [atlasFor(ask), ...right[name]] : []);
  yield [];
  for (const value of hostile) {
    yield [value];
    yield [...given, value];
    for (let i = 0; i < given.length; i++) yield given.map((one, n) => (n === i ? value : one));
  }
}

describe('every function that is exported', () => {
  it('is known, by every door', () => {
    expect(callable.size).toBeGreaterThan(100);
    const untold = [...callable.values()].filter(
      (name) => !(name in right) && !(name in others) && ![...rules, ...answers].includes(name),
    );
    expect([...new Set(untold)].sort()).toEqual([]);
  });

  it.each([...callable].map(([ask, name]) => [name, ask] as const))(
    '%s: no bare error of the language',
    async (name, ask) => {
      const bare = new Set<string>();
      for (const given of callsOf(name, ask)) {
        const outcome = await outcomeOf(ask, given);
        if (outcome.startsWith('a bare')) bare.add(outcome);
      }
      expect([...bare]).toEqual([]);
    },
  );
});

/** They take what another question answered, or nothing besides the atlas. */
const answers = [
  'coveredDays',
  'diffToGeoJSON',
  'formatDiff',
  'formatExplanation',
  'formatFootnotes',
  'routeGeoJSON',
  'stateWords',
];

describe('what packs a record', () => {
  // biome-ignore lint/suspicious/noExplicitAny: calls that the types refuse.
  const { packSpan, toColumn, unpackSpan, valuesIn } = register as any;
  it.each([
    ['no list', () => toColumn('ab')],
    ['no column', () => valuesIn({})],
    ['steps of letters', () => valuesIn({ steps: ['a'] })],
    ['no instant', () => packSpan({ ...span, notAfter: 'x' }, scheme)],
    ['no beginning', () => packSpan(span, {})],
    ['no precision', () => packSpan({ ...span, precision: undefined }, scheme)],
    [
      'no offset that a clock shows',
      () => unpackSpan([0, 1, 'day'], { ...scheme, clock: '+25:00' }),
    ],
    ['no clock', () => unpackSpan([0, 1, 'day'], { from: scheme.from })],
    ['no number', () => unpackSpan([Number.NaN, 1, 'day'], scheme)],
  ])('refuses %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-value' }));
    expect(call).toThrow(register.RecordError);
  });
});
