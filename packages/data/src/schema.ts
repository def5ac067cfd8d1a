/** The zod schemas: of the curated files, and of a dataset that `createAtlas` takes. */

export { datasetSchema } from '../schema/dataset.js';
export { curatedSchemas } from '../schema/records.js';
export { parseSpan, partsOfDay } from '../schema/time.js';
export * from '../schema/words.js';
