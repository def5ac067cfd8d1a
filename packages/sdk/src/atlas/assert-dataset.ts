import { DatasetError } from '../errors.js';
import { show } from '../refusal/show.js';

const collections = [
  'sources',
  'claims',
  'origins',
  'events',
  'places',
  'areas',
  'actors',
  'blocs',
  'fronts',
  'regions',
  'relations',
  'roads',
  'segments',
  'corridors',
  'baseline',
] as const;

/** Throws a `DatasetError` that lists every collection which is missing or holds what is no record. */
export function assertDataset(given: unknown): void {
  if (typeof given !== 'object' || given === null)
    throw new DatasetError(`${show(given)} is no dataset; expected an object with its collections`);
  const dataset = given as Readonly<Record<string, unknown>>;
  const faults = collections.flatMap((name) => faultOf(name, dataset[name]));
  const { meta, boundaries } = dataset;
  if (!isObject(meta) || typeof meta.clock !== 'string' || !isObject(meta.coverage))
    faults.push('meta: expected an object with coverage and clock');
  if (!isObject(boundaries) || !Array.isArray(boundaries.features))
    faults.push('boundaries: expected a FeatureCollection');
  if (faults.length > 0) throw new DatasetError(faults.join('\n'));
}

function faultOf(name: string, rows: unknown): string[] {
  if (!Array.isArray(rows)) return [`${name}: ${show(rows)}; expected a list of records`];
  const at = rows.findIndex((row) => !isObject(row));
  return at < 0 ? [] : [`${name}[${at}]: ${show(rows[at])}; expected a record`];
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
