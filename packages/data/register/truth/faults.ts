/** Everything in a dataset that cannot be, in one pass: `createAtlas` and `datasetSchema` both report what it finds. */

import { shown } from '../plain/shown.js';
import { type FieldRule, faultsIn, type Path } from './check.js';
import { misfits } from './form.js';
import type { Form } from './forms.js';
import { type Row, type Rows, truths } from './whole.js';

/** What is known of the records of a collection: the kind of their ids, what their fields name, and their form. */
export interface RecordRules {
  readonly one: string | null;
  readonly fields: readonly FieldRule[];
  readonly form: Form;
  readonly optional?: true;
}
export type DatasetRules = Readonly<Record<string, RecordRules>>;

/** Something in a dataset that cannot be: in which record, where in it, and what is expected. */
export interface DatasetFault {
  /** As a message calls the record: `place 'hama'`. */
  readonly record: string;
  /** From the dataset on. */
  readonly path: Path;
  /** The part of the record. */
  readonly field: string;
  readonly message: string;
  /** What was given and what would have been valid, where something near may be meant. */
  readonly given?: string;
  readonly valid?: () => readonly string[];
}

/** A getter or a proxy of the caller's may throw whatever it likes. */
export const unreadable = 'cannot be read; expected plain data';

/** Collections of one record. */
const single = new Set(['meta', 'boundaries']);

/**
 * Finds everything in a dataset that cannot be: what is of another form, and what does not fit together. Of what throws
 * when it is read, that alone.
 */
export function datasetFaults(dataset: unknown, rules: DatasetRules): DatasetFault[] {
  try {
    return faultsOf(dataset, rules);
  } catch {
    return [fault('dataset', [], '', unreadable)];
  }
}

function faultsOf(dataset: unknown, rules: DatasetRules): DatasetFault[] {
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset))
    return [fault('dataset', [], '', 'expected an object with its collections')];
  const given = dataset as Readonly<Record<string, unknown>>;
  const strange = Object.keys(given).filter((name) => !Object.hasOwn(rules, name));
  const faults = strange.map((name) =>
    fault(name, [name], '', 'is no collection of a dataset', name, () => Object.keys(rules)),
  );
  const fit = new Map<string, Row[]>();
  const ids = new Map<string, Set<string>>();
  for (const [name, rule] of Object.entries(rules)) {
    const { rows, missing } = rowsOf(given[name], name, rule);
    if (missing) faults.push(missing);
    const known = new Set<string>();
    if (rule.one !== null) ids.set(rule.one, known);
    const fitting: Row[] = [];
    fit.set(name, fitting);
    for (const [index, row] of rows.entries()) {
      const record = () => callOf(name, rule.one, row, index);
      const found = misfits(row, rule.form);
      for (const { path: where, message, given: what, valid } of found)
        faults.push(
          fault(
            record(),
            [...pathOf(name, index), ...where],
            where.join('.'),
            message,
            what,
            valid && (() => valid),
          ),
        );
      const id = (row as Row | null)?.id;
      if (rule.one !== null && typeof id === 'string') {
        if (known.has(id))
          faults.push(
            fault(record(), [...pathOf(name, index), 'id'], 'id', 'has the id of another'),
          );
        known.add(id);
      }
      if (found.length > 0) continue;
      fitting.push(row as Row);
    }
  }
  const at = placesIn(given);
  for (const found of [dangling(fit, at, ids, rules), untrue(fit, at, ids, rules)])
    for (const one of found) faults.push(one);
  return faults;
}

/** Where a record stands in its collection. */
type PlaceOf = (collection: string, row: Row) => number;

/** Looked up where there is a fault to tell; most datasets have none. */
function placesIn(given: Readonly<Record<string, unknown>>): PlaceOf {
  const known = new Map<string, ReadonlyMap<unknown, number>>();
  return (collection, row) => {
    const list = given[collection];
    if (!Array.isArray(list)) return 0;
    const places = known.get(collection) ?? new Map(list.map((one, i) => [one, i]));
    known.set(collection, places);
    return places.get(row) ?? 0;
  };
}

function rowsOf(value: unknown, name: string, { optional }: RecordRules) {
  if (single.has(name)) return { rows: [value] };
  if (Array.isArray(value)) return { rows: Array.from(value as unknown[]) };
  if (value === undefined && optional) return { rows: [] };
  const missing = fault(name, [name], '', `${shown(value)}: expected a list of records`);
  return { rows: [], missing };
}

function* dangling(
  fit: Rows,
  at: PlaceOf,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  rules: DatasetRules,
): Generator<DatasetFault> {
  const isKnown = (kind: string, id: string) => ids.get(kind)?.has(id) ?? false;
  for (const [name, { one, fields }] of Object.entries(rules))
    for (const row of fit.get(name) ?? [])
      for (const { path, given, among } of faultsIn(row, fields, isKnown)) {
        const index = at(name, row);
        const message = `names the ${among.map(wordFor).join(' or ')} '${given}', which is not in the dataset`;
        const valid = () => among.flatMap((kind) => [...(ids.get(kind) ?? [])]);
        const where = [...pathOf(name, index), ...path];
        yield fault(callOf(name, one, row, index), where, path.join('.'), message, given, valid);
      }
}

function* untrue(
  fit: Rows,
  at: PlaceOf,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  rules: DatasetRules,
) {
  const idsOf = (collection: string) => ids.get(rules[collection]?.one ?? '') ?? new Set<string>();
  for (const truth of truths)
    for (const { collection, row, field, message } of truth(fit, idsOf)) {
      const index = at(collection, row);
      const record = callOf(collection, rules[collection]?.one ?? null, row, index);
      yield fault(record, [...pathOf(collection, index), field], field, message);
    }
}

const pathOf = (name: string, index: number): Path => (single.has(name) ? [name] : [name, index]);

function callOf(name: string, one: string | null, row: unknown, index: number): string {
  if (single.has(name)) return name;
  const id = (row as Row | null | undefined)?.id;
  return one === null || typeof id !== 'string' ? `${name}[${index}]` : `${wordFor(one)} '${id}'`;
}

const wordFor = (kind: string) => (kind === 'baseline' ? 'baseline row' : kind);

function fault(
  record: string,
  path: Path,
  field: string,
  message: string,
  given?: unknown,
  valid?: () => readonly string[],
): DatasetFault {
  return {
    record,
    path,
    field,
    message,
    ...(typeof given === 'string' && valid && { given, valid }),
  };
}
