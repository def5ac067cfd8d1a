import { AtlasError } from './atlas-error.js';
import { show } from './show.js';

/**
 * An id that the atlas does not hold. `nearest` is the likeliest meant, when one is near.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024, UnknownIdError } from '@syria-2024/sdk';
 * try { controlAt(syria2024, 'hamma' as 'hama', '2024-12-05'); }
 * catch (error) { if (error instanceof UnknownIdError) console.log(error.what, error.nearest); } // place hama
 * ```
 */
export class UnknownIdError extends AtlasError {
  override readonly name = 'UnknownIdError';
  readonly code = 'unknown-id';
  constructor(
    /** Of what kind of record. */
    readonly what: string,
    readonly given: unknown,
    readonly nearest: string | undefined,
  ) {
    super(`no ${what} ${show(given)}${meant(nearest)}${hint(what, given, nearest)}`);
  }
}

/**
 * A word that is not of its closed list.
 *
 * @example
 * ```ts
 * import { eventsBetween, syria2024, UnknownWordError } from '@syria-2024/sdk';
 * try { eventsBetween(syria2024, '2024-12-05', '2024-12-06', { kind: 'captured' as 'capture' }); }
 * catch (error) { if (error instanceof UnknownWordError) console.log(error.nearest); } // capture
 * ```
 */
export class UnknownWordError extends AtlasError {
  override readonly name = 'UnknownWordError';
  readonly code = 'unknown-word';
  constructor(
    /** Which part of the question: `nearestHeld: bloc`. */
    readonly where: string,
    readonly given: unknown,
    readonly valid: readonly string[],
    readonly nearest: string | undefined,
  ) {
    super(`${where}: no such word as ${show(given)}${meant(nearest)}; ${listed(valid)}`);
  }
}

/**
 * A part of a question, or of its options, that is not asked for.
 *
 * @example
 * ```ts
 * import { controlAt, syria2024, UnknownOptionError } from '@syria-2024/sdk';
 * const options = { asof: '2024-12-05' };
 * try { controlAt(syria2024, 'hama', '2024-12-05', options as object); }
 * catch (error) { if (error instanceof UnknownOptionError) console.log(error.nearest); } // asOf
 * ```
 */
export class UnknownOptionError extends AtlasError {
  override readonly name = 'UnknownOptionError';
  readonly code = 'unknown-option';
  constructor(
    readonly where: string,
    readonly given: string,
    readonly valid: readonly string[],
    readonly nearest: string | undefined,
  ) {
    super(`${where}: no such option as ${show(given)}${meant(nearest)}; ${listed(valid)}`);
  }
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `; did you mean '${nearest}'?`;
}

function hint(what: string, given: unknown, nearest: string | undefined): string {
  const isIdLike = typeof given === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given);
  if (what !== 'place' || (isIdLike && nearest !== undefined)) return '';
  return nearest === undefined
    ? '; for names from outside use findPlace'
    : ' For names from outside use findPlace.';
}

function listed(valid: readonly string[]): string {
  return valid.length === 0 ? 'there are none' : `expected one of ${valid.join(', ')}`;
}
