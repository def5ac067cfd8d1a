/** Objects of named parts: as they should be, with a part too many or too few, and as no honest caller makes them. */
import fc from 'fast-check';
import { anything } from './hostile.js';
import type { Part, PartOf } from './part.js';
import { sometimes, worst } from './part.js';

export type Parts = Readonly<Record<string, PartOf>>;

const strangers: readonly (string | symbol)[] = [
  'asof',
  'AsOf',
  'blocs',
  'nope',
  'constructor',
  '__proto__',
  '',
  'at ',
  Symbol('x'),
];

export function parts(needed: Parts, allowed: Parts = {}): PartOf {
  const whole = fc
    .record({
      needed: fc.record(needed),
      allowed: fc.record(
        Object.fromEntries(
          Object.entries(allowed).map(([name, kind]) => [name, sometimes(kind, 3)]),
        ),
      ),
      stranger: sometimes(fc.constantFrom(...strangers), 12),
      missing: sometimes(fc.constantFrom(undefined, ...Object.keys(needed)), 20),
      manner: fc.constantFrom(...manners),
    })
    .map(({ needed: must, allowed: may, stranger, missing, manner }): Part => {
      const given = { ...must, ...may } as Record<string, Part | null>;
      if (missing != null) delete given[missing];
      const there = Object.entries(given).filter(
        (entry): entry is [string, Part] => entry[1] !== null,
      );
      // An option that is undefined is left out.
      const judged = ([name, part]: [string, Part]): Part =>
        part.value === undefined && !(name in needed) ? { ...part, verdict: 'right' } : part;
      const value = Object.fromEntries(there.map(([name, part]) => [name, part.value]));
      if (stranger !== null)
        Object.defineProperty(value, stranger, { value: 1, enumerable: true, configurable: true });
      const verdict = stranger !== null || missing != null ? 'wrong' : worst(there.map(judged));
      return manner(value, verdict);
    });
  return fc.oneof(
    { weight: 9, arbitrary: whole },
    {
      weight: 1,
      arbitrary: anything.map((value): Part => ({ value, verdict: verdictOf(value, needed) })),
    },
  );
}

function verdictOf(given: unknown, needed: Parts): Part['verdict'] {
  const isFilled = typeof given === 'object' && given !== null;
  if (given === undefined) return Object.keys(needed).length === 0 ? 'right' : 'wrong';
  return isFilled ? 'unsaid' : 'wrong';
}

type Manner = (value: Record<string, unknown>, verdict: Part['verdict']) => Part;

const plainly: Manner = (value, verdict) => ({ value, verdict });
const manners: readonly Manner[] = [
  ...Array<Manner>(12).fill(plainly),
  (value, verdict) => ({ value: deeplyFrozen(value), verdict }),
  (value, verdict) => ({ value: Object.assign(Object.create(null), value), verdict }),
  (value) => ({ value: Object.create(value), verdict: 'unsaid' }),
  (value) => ({ value: new Proxy(value, {}), verdict: 'unsaid' }),
  (value) => ({ value: turning(value), verdict: 'unsaid' }),
  (value) => ({ value: throwing(value), verdict: 'unsaid' }),
];

/** Who writes into it is told so by the language, as a bare error. */
function deeplyFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
    try {
      Object.freeze(value);
    } catch {
      // A proxy that refuses.
    }
  return value;
}

/** What is read first is right, and what is read then is not. */
function turning(value: Record<string, unknown>): object {
  const times = new Map<string, number>();
  return Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(value).map((name) => [
        name,
        {
          enumerable: true,
          get: () => {
            const before = times.get(name) ?? 0;
            times.set(name, before + 1);
            return before === 0 ? value[name] : Symbol('turned');
          },
        },
      ]),
    ),
  );
}

/** The second reading throws. */
function throwing(value: Record<string, unknown>): object {
  let reads = 0;
  return new Proxy(value, {
    get: (target, name) => {
      reads++;
      if (reads > Object.keys(value).length) throw new RangeError('no more');
      return target[name as string];
    },
  });
}
