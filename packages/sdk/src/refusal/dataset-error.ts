import { AtlasError } from './atlas-error.js';

/**
 * A dataset whose records do not fit together.
 *
 * @example
 * ```ts
 * import { createAtlas, DatasetError, syria2024 } from '@syria-2024/sdk';
 * try { createAtlas({ ...syria2024.dataset, blocs: [] }); }
 * catch (error) { if (error instanceof DatasetError) console.log(error.message); }
 * ```
 */
export class DatasetError extends AtlasError {
  override readonly name = 'DatasetError';
  readonly code = 'dataset';
}
