/** Whatever JavaScript can hand over: made anew for each call, so that nothing of one is left for the next. */
import fc from 'fast-check';

const long = 'x'.repeat(1_000_000);

function circle(): object {
  const inner: Record<string, unknown> = {};
  inner.itself = [inner];
  return inner;
}

/** Deeper than the stack goes. */
function deep(): unknown {
  let inner: unknown = 1;
  for (let i = 0; i < 20_000; i++) inner = [inner];
  return inner;
}

const refuse = () => {
  throw new RangeError('no');
};
/** `has` is the generator's own question to whatever it makes: it alone is answered. */
const trap = (): object => new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });

/** Every name is there, and what stands under it is the same again. */
const endless = (): object =>
  new Proxy(
    {},
    {
      has: () => false,
      get: (_, name) => (name === Symbol.iterator ? undefined : endless()),
    },
  );

const makers: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => 2 ** 53,
  () => 10n ** 30n,
  () => Symbol('x'),
  () => Symbol.iterator,
  () => true,
  () => '',
  () => ' ',
  () => long,
  () => '\u0000\u202e\ud800',
  () => '__proto__',
  () => 'constructor',
  () => 'toString',
  () => [],
  () => [[]],
  () => Array(3),
  () => Object.assign([], { '-1': 1, length: 5 }),
  () => ({}),
  () => Object.create(null),
  () => Object.create({ asOf: 7, bloc: 'nobody', at: 'never' }),
  () => JSON.parse('{"__proto__": {"asOf": 7}}'),
  () => ({ toString: refuse, valueOf: refuse, toJSON: refuse, [Symbol.toPrimitive]: refuse }),
  () => ({ toString: () => 'homs', [Symbol.toPrimitive]: () => 'homs' }),
  () => Object.defineProperty({}, 'at', { get: refuse, enumerable: true }),
  () => new Date(Number.NaN),
  () => new Date(8.64e15),
  () => Object.create(Date.prototype),
  () => Object.assign(new Date(0), { getTime: refuse, toISOString: refuse }),
  () => new Map([['at', 1]]),
  () => new Set(['homs']),
  () => new Float64Array(4),
  () => Promise.resolve(1),
  () => /x/,
  () => new Error('x'),
  () => Object('homs'),
  () => refuse,
  () => class {},
  () => circle(),
  () => deep(),
  () => trap(),
  () => endless(),
];

/** Now something from the list, now any nest of values. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...makers).map((make) => make()) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, maxKeys: 4, withNullPrototype: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Functions where a rule belongs: they throw, or answer what is no credibility. */
export const badRules: fc.Arbitrary<unknown> = fc.constantFrom(
  refuse,
  () => 'certain',
  () => undefined,
  () => 7,
  () => trap(),
  Object.assign(() => 'probable', { because: refuse }),
);
