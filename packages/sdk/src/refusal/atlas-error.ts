/**
 * What kind of fault an error tells of; docs/errors.md has an example of each.
 *
 * @example
 * ```ts
 * import { AtlasError, controlAt, type ErrorCode, syria2024 } from '@syria-2024/sdk';
 * const told: Partial<Record<ErrorCode, string>> = { 'outside-coverage': 'The record covers 27 November to 8 December.' };
 * try { controlAt(syria2024, 'hama', '2025-01-01'); }
 * catch (error) { if (error instanceof AtlasError) console.log(told[error.code]); }
 * ```
 */
export type ErrorCode =
  | 'dataset'
  | 'invalid-point'
  | 'invalid-time'
  | 'invalid-value'
  | 'no-outline'
  | 'not-an-atlas'
  | 'outside-coverage'
  | 'reversed-interval'
  | 'unknown-id'
  | 'unknown-option'
  | 'unknown-word';

/**
 * The class of every error that a question throws: tell them apart by `code`.
 *
 * @example
 * ```ts
 * import { AtlasError, controlAt, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024, 'hama', '2025-01-01'); }
 * catch (error) { if (error instanceof AtlasError) console.log(error.code); } // outside-coverage
 * ```
 */
export abstract class AtlasError extends Error {
  abstract readonly code: ErrorCode;
}
