/**
 * What a function of this package throws: `invalid-value` for what it cannot read, `other-version` for texts or files that
 * are not of this record, `no-web-crypto` where nothing computes digests.
 *
 * @example
 * ```ts
 * import { lean, RecordError, withTexts } from '@syria-2024/data/lean';
 * try { withTexts(lean, { claims: [] }); }
 * catch (error) { if (error instanceof RecordError) console.log(error.code); } // other-version
 * ```
 */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  constructor(
    readonly code: 'invalid-value' | 'no-web-crypto' | 'other-version',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
