import * as z from 'zod';
import { derive } from '../derive/index.js';
import { explainAll } from '../read/explain.js';
import type { Locate, Path } from '../read/problem.js';
import type { Records } from '../read/records.js';
import { type Campaign, writtenCampaign } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { boundaries as boundariesSchema } from '../register/dataset.js';
import { type Kind, kinds } from '../register/kinds.js';
import { isId } from '../register/shape/fields.js';
import { unreadable } from '../register/truth/faults.js';
import type { Boundaries, Dataset } from './generated/types.js';

/**
 * A campaign as it is written: the fields of the codebook, each record under its id.
 *
 * @example
 * ```ts
 * import { toDataset, type WrittenDataset } from '@syria-2024/data/schema';
 * const written: WrittenDataset = { campaign: {}, records: { blocs: { north: { name: 'North' } } } };
 * console.log(toDataset(written).problems?.length);
 * ```
 */
export interface WrittenDataset {
  /** What the record as a whole is about: the fields of `campaign.yaml`. */
  readonly campaign: unknown;
  /** Collection → id → record, as a file of that name would hold it. What is left out is empty. */
  readonly records: { readonly [K in Kind]?: Readonly<Record<string, unknown>> };
  /** The outlines of the regions; left out where no land is modelled. */
  readonly boundaries?: Boundaries;
  /** Of the record; default `0.0.0`. */
  readonly version?: string;
}

/**
 * One thing wrong in one written record.
 *
 * @example
 * ```ts
 * import { toDataset, type WrittenProblem } from '@syria-2024/data/schema';
 * const [first]: readonly WrittenProblem[] = toDataset({ campaign: {}, records: {} }).problems ?? [];
 * console.log(first?.kind, first?.path, first?.message);
 * ```
 */
export interface WrittenProblem {
  /** The collection, or `campaign`. */
  readonly kind: Kind | 'campaign';
  /** Empty for the campaign. */
  readonly id: string;
  /** Where in the record. */
  readonly path: Path;
  /** What was given and what is valid. */
  readonly message: string;
}

/**
 * The dataset, or every problem of shape.
 *
 * @example
 * ```ts
 * import { type ToDataset, toDataset } from '@syria-2024/data/schema';
 * const made: ToDataset = toDataset({ campaign: {}, records: {} });
 * console.log(made.dataset ? 'fits' : made.problems.length);
 * ```
 */
export type ToDataset =
  | { readonly dataset: Dataset; readonly problems?: never }
  | { readonly dataset?: never; readonly problems: readonly WrittenProblem[] };

/**
 * Checks written records by the codebook's schemas and derives the dataset that they stand for: spans for times, claims
 * apart from their sources, segments apart from their roads, an area for each region.
 *
 * Where the records were read from is the caller's. Whether ids name records is checked by `createAtlas`.
 *
 * @example
 * ```ts
 * import { toDataset } from '@syria-2024/data/schema';
 * const { problems = [] } = toDataset({ campaign: {}, records: { blocs: { north: { name: 'North' } } } });
 * for (const { kind, id, message } of problems) console.log(kind, id, message);
 * ```
 */
export function toDataset(written: WrittenDataset): ToDataset {
  let problems: readonly WrittenProblem[];
  try {
    problems = [...misshapen(written), ...allProblemsIn(written ?? {})];
  } catch {
    // A getter or a proxy of the caller's that throws.
    problems = [{ kind: 'campaign', id: '', path: [], message: unreadable }];
  }
  return problems.length > 0 ? { problems } : { dataset: derived(written) };
}

const whole = z.strictObject({
  campaign: z.unknown(),
  records: z.strictObject(
    Object.fromEntries(kinds.map((kind) => [kind, z.record(z.string(), z.unknown()).optional()])),
  ),
  boundaries: boundariesSchema.optional(),
  version: z.string().optional(),
});

const parts = [...Object.keys(whole.shape), ...kinds];

/** What is wrong around the records: no collection of that name, a list where ids were asked for. */
function misshapen(written: unknown): WrittenProblem[] {
  return found('campaign', '', (put) =>
    explainAll(whole.safeParse(written).error?.issues ?? [], written, put, parts),
  );
}

function allProblemsIn({ campaign, records }: Partial<WrittenDataset>): WrittenProblem[] {
  return [
    ...problemsIn('campaign', '', campaign),
    ...kinds.flatMap((kind) =>
      Object.entries(records?.[kind] ?? {}).flatMap(([id, value]) => problemsIn(kind, id, value)),
    ),
  ];
}

function derived({ campaign, records, boundaries = noLand, version = '0.0.0' }: WrittenDataset) {
  const entries = kinds.map((kind) => [kind, entriesOf(kind, records[kind] ?? {})]);
  const read = Object.fromEntries(entries) as Records;
  return derive(read, campaign as Campaign, boundaries, version) as Dataset;
}

const noLand: Boundaries = { type: 'FeatureCollection', features: [] };

function problemsIn(kind: Kind | 'campaign', id: string, value: unknown): WrittenProblem[] {
  const schema = kind === 'campaign' ? writtenCampaign : collections[kind].written;
  return found(kind, id, (put) => {
    if (kind !== 'campaign' && !isId(collections[kind].one, id))
      put('schema', [], `${id} is not an id: lower-case letters, digits and single hyphens`);
    explainAll(schema.safeParse(value).error?.issues ?? [], value, put);
  });
}

function found(kind: Kind | 'campaign', id: string, look: (put: Locate) => void): WrittenProblem[] {
  const problems: WrittenProblem[] = [];
  look((rule, path, message) => {
    problems.push({ kind, id, path, message });
    return { file: `${kind}/${id}`, line: 0, column: 0, rule, message };
  });
  return problems;
}

/** As the curated files are read: what a position in a file would be is the caller's to say. */
function entriesOf(kind: Kind, records: Readonly<Record<string, unknown>>) {
  return new Map(Object.entries(records).map(([id, value]) => [id, { id, kind, value }]));
}
