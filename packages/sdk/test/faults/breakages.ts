/** For every field of every record a wrong value of its kind, from the register's own table. */

import { datasetRules } from '../../../data/register/dataset.js';
import { misfits } from '../../../data/register/truth/form.js';
import type { Form } from '../../../data/register/truth/forms.js';
import { wholeWorld } from './whole-world.js';

export interface Breakage {
  readonly title: string;
  readonly dataset: unknown;
  /** What the message has to name. */
  readonly record: string;
  readonly field: string;
}

type Path = readonly (string | number)[];
type Change = readonly [what: string, path: Path, value: unknown];

/** Stands for a field that is taken away. */
const gone = Symbol('gone');

export function* breakages(): Generator<Breakage> {
  for (const [name, { form, fields, one }] of Object.entries(datasetRules())) {
    const value = wholeWorld[name as keyof typeof wholeWorld] as unknown;
    const isList = Array.isArray(value);
    if (value === undefined || (isList && value.length === 0)) continue;
    // The last record has the most fields.
    const index = isList ? value.length - 1 : 0;
    const row = isList ? value[index] : value;
    const at: Path = isList ? [name, index] : [name];
    const id = one === null ? undefined : row.id;
    const record = !isList ? name : id === undefined ? `${name}[${index}]` : `'${id}'`;
    const named = new Set(fields.filter(({ refers }) => refers).map(({ path }) => path));
    for (const [what, path, wrong] of wrongIn(form, row, [], named))
      yield {
        title: `${name} ${path.join('.')} ${what}`,
        dataset: replaced(wholeWorld, [...at, ...path], wrong),
        // An id that is gone or wrong names its record no more.
        record: path[0] === 'id' ? name.slice(0, 4) : record,
        field: String(path[0] ?? ''),
      };
  }
}

function* wrongIn(form: Form, value: unknown, path: Path, named: Set<string>): Generator<Change> {
  if (form.is === 'maybe') {
    if (value === undefined || value === null) return;
    for (const change of wrongIn(form.of, value, path, named))
      if (form.or !== 'null' || change[1].length > path.length || change[2] !== null) yield change;
    return;
  }
  if (form.is === 'either') {
    for (const one of form.of)
      if (one.is === 'record' && misfits(value, one).length === 0)
        yield* wrongIn(one, value, path, named);
    yield ['a number', path, 7];
    return;
  }
  if (path.length > 0) yield* wrongKinds(form, path);
  if (
    named.has(
      path
        .map((step) => (typeof step === 'number' ? '[]' : step))
        .join('.')
        .replaceAll('.[]', '[]'),
    )
  )
    yield ['that names nothing', path, 'nowhere-on-record'];
  yield* wrongInside(form, value, path, named);
}

function* wrongKinds(form: Form, path: Path): Generator<Change> {
  yield ['null', path, null];
  yield ['a symbol', path, Symbol('x')];
  if (form.is !== 'list' && form.is !== 'row') yield ['a list', path, [1]];
  if (form.is !== 'number') yield ['a number', path, 7];
  if (form.is === 'number') {
    for (const wrong of ['5', Number.NaN, Number.POSITIVE_INFINITY])
      yield [`${typeof wrong} ${wrong}`, path, wrong];
    if (form.least !== undefined || form.above !== undefined) yield ['below its bound', path, -1];
  }
  if (form.is === 'word') yield ['no word of its list', path, 'wrod'];
  if (form.is === 'boolean') yield ['a text', path, 'yes'];
  if (form.is === 'text' && (form.patterns || form.laws))
    yield ['a text of another form', path, ' Ü '];
  for (const law of form.laws ?? [])
    for (const wrong of unlawful[law] ?? []) yield [`against ${law}`, path, wrong];
}

/** Values of the right shape that cannot be. */
const unlawful: Readonly<Record<string, readonly unknown[]>> = {
  instant: [
    '2024-12-05T00:00+03:00',
    '2024-12-05T00:00:00+99:99',
    '2024-12-05T00:00:00+20:00',
    '0000-12-05T00:00:00+03:00',
    '9999-12-05T00:00:00+03:00',
    '2024-02-30T00:00:00+03:00',
    '2024-12-05T24:00:00+03:00',
    '05/12/2024',
  ],
  day: ['2024-02-30', '2024-13-01', '2024-12-5'],
  url: ['page', 'ftp://example.org/'],
  clock: ['Mars/Olympus', '+99:99', ''],
  fiveWords: ['one two three four five six'],
  point: [[200, 10], [10, 95], ['36', '34'], [36], [36, 34, 5]],
  ring: [
    [
      [36, 34],
      [37, 34],
      [37, 35],
      [36, 35],
    ],
    [
      [36, 34],
      [37, 35],
      [37, 34],
      [36, 35],
      [36, 34],
    ],
    [
      [36, 34],
      [37, 34],
      [36, 34],
    ],
  ],
  span: [
    {
      notBefore: '2024-12-06T00:00:00+03:00',
      notAfter: '2024-12-05T00:00:00+03:00',
      precision: 'day',
    },
  ],
  stretch: [{ from: '2024-12-09T00:00:00+03:00', until: '2024-11-27T00:00:00+03:00' }],
  bbox: [
    [43, 32, 35, 38],
    [35, 38, 43, 32],
  ],
};

function* wrongInside(
  form: Form,
  value: unknown,
  path: Path,
  named: Set<string>,
): Generator<Change> {
  if (form.is === 'record') {
    const row = value as Readonly<Record<string, unknown>>;
    for (const [key, one] of Object.entries(form.fields)) {
      yield* wrongIn(one, row[key], [...path, key], named);
      if (one.is !== 'maybe' || one.or === 'null') yield ['gone', [...path, key], gone];
    }
    if (!form.open) yield ['one too many', [...path, 'nope'], 1];
  }
  if (form.is === 'list') {
    const rows = value as readonly unknown[];
    if (rows.length > 0) yield* wrongIn(form.of, rows[0], [...path, 0], named);
  }
  if (form.is === 'map') yield ['of a text', [...path, 'key'], 'text'];
}

/** A copy in which one thing is another. */
export function replaced(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<
    string,
    unknown
  >;
  if (rest.length === 0 && value === gone) delete copy[step];
  else copy[step] = replaced(copy[step], rest, value);
  return copy;
}
