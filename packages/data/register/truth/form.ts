/** The shape of a record as plain data, and what of a value does not fit it: the schemas, for readers that carry none. */

import { shown } from '../plain/shown.js';
import { wordLists } from '../words/word-lists.js';
import { type LawName, laws } from './laws.js';
import { regex } from './regex.js';

interface Lawful {
  readonly laws?: readonly LawName[];
  /** What it is in words, where its pattern tells a reader nothing. */
  readonly called?: string;
}

export type Form = Lawful &
  (
    | {
        readonly is: 'record';
        readonly fields: Fields;
        readonly open?: true;
        /** Keys beside its fields, and what stands under each. */
        readonly others?: { readonly keys: string; readonly of: Form };
      }
    | { readonly is: 'list'; readonly of: Form; readonly least?: number; readonly most?: number }
    | { readonly is: 'row'; readonly of: readonly Form[] }
    | { readonly is: 'map'; readonly of: Form }
    | { readonly is: 'either'; readonly of: readonly Form[] }
    | { readonly is: 'maybe'; readonly of: Form; readonly or: 'nothing' | 'null' }
    | {
        readonly is: 'text';
        readonly patterns?: readonly string[];
        readonly least?: number;
        readonly most?: number;
      }
    | {
        readonly is: 'number';
        readonly least?: number;
        readonly above?: number;
        readonly whole?: true;
      }
    | { readonly is: 'boolean' }
    | { readonly is: 'word'; readonly of: keyof typeof wordLists | readonly string[] }
  );
type Fields = Readonly<Record<string, Form>>;
type FormOf<K extends Form['is']> = Extract<Form, { readonly is: K }>;

/** A value that does not fit. */
export interface Misfit {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What was given, where something near may be meant. */
  readonly given?: unknown;
  /** The words of which it should be one. */
  readonly valid?: readonly string[];
}

/** The way to the value that is looked at: one list, which grows and shrinks as the look goes in and out. */
type Way = (string | number)[];
type Fits<K extends Form['is']> = (value: unknown, form: FormOf<K>, path: Way) => readonly Misfit[];

/** Most values fit. */
const none: readonly Misfit[] = [];

/** Everything in a value that does not fit a form. */
export function misfits(value: unknown, form: Form): readonly Misfit[] {
  return misfitsAt(value, form, []);
}

function misfitsAt(value: unknown, form: Form, path: Way): readonly Misfit[] {
  const found = (fits[form.is] as Fits<Form['is']>)(value, form as never, path);
  if (found.length > 0 || form.laws === undefined) return found;
  for (const name of form.laws) {
    const expected = (laws[name] as (value: unknown) => string | undefined)(value);
    if (expected !== undefined)
      return [
        typeof value === 'string'
          ? misfit(path, value, expected)
          : { path: [...path], message: expected },
      ];
  }
  return none;
}

/** The same of a part, by its key or its place in a list. */
function misfitsIn(value: unknown, form: Form, path: Way, key: string | number): readonly Misfit[] {
  path.push(key);
  const found = misfitsAt(value, form, path);
  path.pop();
  return found;
}

/** All of both, without a list of its own where one of them is none. */
function both(some: readonly Misfit[], more: readonly Misfit[]): readonly Misfit[] {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}

const fits: { readonly [K in Form['is']]: Fits<K> } = {
  record(value, { fields, open, others }, path) {
    if (!isRecord(value)) return [misfit(path, value, 'expected a record')];
    let found = none;
    for (const [key, form] of entriesOf(fields))
      found = both(found, misfitsIn(value[key], form, path, key));
    const valid = () => Object.keys(fields);
    const message = 'is no field of it';
    for (const key of open ? [] : Object.keys(value))
      if (!Object.hasOwn(fields, key))
        found = both(
          found,
          others && regex(others.keys).test(key)
            ? misfitsIn(value[key], others.of, path, key)
            : [{ path: [...path, key], given: key, message, valid: valid() }],
        );
    return found;
  },
  list(value, { of, least = 0, most = Number.POSITIVE_INFINITY }, path) {
    if (!Array.isArray(value)) return [misfit(path, value, 'expected a list')];
    if (value.length < least || value.length > most) {
      const bound = value.length < least ? `${least} or more` : `${most} or fewer`;
      return [misfit(path, value, `expected ${bound} entries`)];
    }
    // An empty slot of a list is an entry that is nothing.
    let found = none;
    for (const [i, one] of value.entries()) found = both(found, misfitsIn(one, of, path, i));
    return found;
  },
  row(value, { of }, path) {
    if (!Array.isArray(value) || value.length !== of.length)
      return [misfit(path, value, `expected a list of ${of.length}`)];
    return of.flatMap((form, i) => misfitsIn(value[i], form, path, i));
  },
  map(value, { of }, path) {
    if (!isRecord(value)) return [misfit(path, value, 'expected a record')];
    return Object.entries(value).flatMap(([key, one]) => misfitsIn(one, of, path, key));
  },
  /** What fits none is told of the form that it comes nearest to. */
  either(value, { of }, path) {
    let best: readonly Misfit[] | undefined;
    for (const form of of) {
      const found = misfitsAt(value, form, path);
      if (found.length === 0) return found;
      if (best === undefined || weight(found, path) < weight(best, path)) best = found;
    }
    return best ?? [];
  },
  maybe(value, { of, or }, path) {
    return value === (or === 'null' ? null : undefined) ? none : misfitsAt(value, of, path);
  },
  text(value, { patterns = [], least = 0, called }, path) {
    if (typeof value !== 'string') return [misfit(path, value, 'expected a text')];
    if (value.length < least) return [misfit(path, value, 'expected a text')];
    const unlike = patterns.find((pattern) => !regex(pattern).test(value));
    return unlike === undefined
      ? none
      : [misfit(path, value, `expected ${called ?? `a text like /${unlike}/`}`)];
  },
  number(value, { least, above, whole }, path) {
    const isRight =
      Number.isFinite(value) &&
      (least === undefined || Number(value) >= least) &&
      (above === undefined || Number(value) > above) &&
      (!whole || Number.isSafeInteger(value));
    const bound =
      least !== undefined ? ` from ${least}` : above !== undefined ? ` above ${above}` : '';
    return isRight
      ? none
      : [misfit(path, value, `expected a ${whole ? 'whole ' : ''}number${bound}`)];
  },
  boolean(value, _, path) {
    return typeof value === 'boolean' ? none : [misfit(path, value, 'expected true or false')];
  },
  word(value, { of }, path) {
    const valid: readonly string[] = typeof of === 'string' ? wordLists[of] : of;
    if (valid.includes(value as string)) return none;
    return [{ ...misfit(path, value, `expected one of ${valid.join(', ')}`), given: value, valid }];
  },
};

/** A form whose fields are other fields is farther off than one in which a field is wrong. */
function weight(found: readonly Misfit[], path: Way): number {
  return found.reduce((sum, one) => sum + (one.path.length <= path.length + 1 ? 100 : 1), 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const known = new WeakMap<Fields, readonly (readonly [string, Form])[]>();

/** The fields of a form, listed once for all records. */
function entriesOf(fields: Fields): readonly (readonly [string, Form])[] {
  const entries = known.get(fields) ?? Object.entries(fields);
  known.set(fields, entries);
  return entries;
}

function misfit(path: Way, given: unknown, expected: string): Misfit {
  return { path: [...path], message: `${shown(given)}: ${expected}` };
}
