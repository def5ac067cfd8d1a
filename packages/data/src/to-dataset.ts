import { derive } from '../derive/index.js';
import { explainAll } from '../read/explain.js';
import type { Locate, Path } from '../read/problem.js';
import type { Records } from '../read/records.js';
import { type Campaign, writtenCampaign } from '../register/campaign.js';
import { collections } from '../register/collections/index.js';
import { isId } from '../register/fields.js';
import { type Kind, kinds } from '../register/kinds.js';
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
export function toDataset({
  campaign,
  records,
  boundaries = { type: 'FeatureCollection', features: [] },
  version = '0.0.0',
}: WrittenDataset): ToDataset {
  const problems = [
    ...problemsIn('campaign', '', campaign),
    ...kinds.flatMap((kind) =>
      Object.entries(records[kind] ?? {}).flatMap(([id, value]) => problemsIn(kind, id, value)),
    ),
  ];
  if (problems.length > 0) return { problems };
  const entries = kinds.map((kind) => [kind, entriesOf(kind, records[kind] ?? {})]);
  const read = Object.fromEntries(entries) as Records;
  return { dataset: derive(read, campaign as Campaign, boundaries, version) as Dataset };
}

function problemsIn(kind: Kind | 'campaign', id: string, value: unknown): WrittenProblem[] {
  const schema = kind === 'campaign' ? writtenCampaign : collections[kind].written;
  const found: WrittenProblem[] = [];
  const put: Locate = (rule, path, message) => {
    found.push({ kind, id, path, message });
    return { file: `${kind}/${id}`, line: 0, column: 0, rule, message };
  };
  if (kind !== 'campaign' && !isId(collections[kind].one, id))
    put('schema', [], `${id} is not an id: lower-case letters, digits and single hyphens`);
  explainAll(schema.safeParse(value).error?.issues ?? [], value, put);
  return found;
}

/** As the curated files are read: what a position in a file would be is the caller's to say. */
function entriesOf(kind: Kind, records: Readonly<Record<string, unknown>>) {
  return new Map(Object.entries(records).map(([id, value]) => [id, { id, kind, value }]));
}
