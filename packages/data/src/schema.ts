/** The zod schemas: of written records, and of a dataset that `createAtlas` takes; and the way from the one to the other. */
import { collections } from '../register/collections/index.js';
import { type Kind, kinds } from '../register/kinds.js';

export { writtenCampaign } from '../register/campaign.js';
export { datasetSchema } from '../register/dataset.js';
export { parseSpan, partsOfDay } from '../register/shape/times.js';
export { wordLists } from '../register/words/word-lists.js';
export {
  type ToDataset,
  toDataset,
  type WrittenDataset,
  type WrittenProblem,
} from './to-dataset.js';

type Written = { readonly [K in Kind]: (typeof collections)[K]['written'] };

/**
 * Folder under `curated/` → the schema of its files.
 *
 * @example
 * ```ts
 * import { curatedSchemas } from '@syria-2024/data/schema';
 * console.log(curatedSchemas.places.safeParse({ names: { en: 'Hama' } }).error?.issues.length);
 * ```
 */
export const curatedSchemas = Object.fromEntries(
  kinds.map((kind) => [kind, collections[kind].written]),
) as Written;
