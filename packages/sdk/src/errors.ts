import { show } from './refusal/show.js';

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

/**
 * A part of a question that is of another kind than is asked for, or out of its bounds.
 *
 * @example
 * ```ts
 * import { encirclement, InvalidValueError, syria2024 } from '@syria-2024/sdk';
 * try { encirclement(syria2024, { place: 'homs', at: '2024-12-07', bloc: 'opposition', withinKm: -1 }); }
 * catch (error) { if (error instanceof InvalidValueError) console.log(error.expected); }
 * ```
 */
export class InvalidValueError extends AtlasError {
  override readonly name = 'InvalidValueError';
  readonly code = 'invalid-value';
  constructor(
    readonly where: string,
    readonly given: unknown,
    /** In words. */
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    super(`${where}: ${show(given)}; expected ${expected}`, options);
  }
}

/**
 * The first argument of a question is no atlas.
 *
 * @example
 * ```ts
 * import { controlAt, NotAnAtlasError, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024.dataset as never, 'hama' as never, '2024-12-05'); }
 * catch (error) { if (error instanceof NotAnAtlasError) console.log(error.where); } // controlAt
 * ```
 */
export class NotAnAtlasError extends AtlasError {
  override readonly name = 'NotAnAtlasError';
  readonly code = 'not-an-atlas';
  constructor(
    readonly where: string,
    readonly given: unknown,
  ) {
    super(
      `${where}: the first argument is an atlas, as createAtlas, assume and without give it; ${show(given)} was given`,
    );
  }
}

/**
 * A time that cannot be read.
 *
 * @example
 * ```ts
 * import { controlAt, InvalidTimeError, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024, 'hama', '5 December'); }
 * catch (error) { if (error instanceof InvalidTimeError) console.log(error.clock); }
 * ```
 */
export class InvalidTimeError extends AtlasError {
  override readonly name = 'InvalidTimeError';
  readonly code = 'invalid-time';
  constructor(
    readonly given: unknown,
    /** The campaign's clock. */
    readonly clock: string,
  ) {
    super(
      `${show(given)} is not a time; expected a date such as '2024-12-05' (its end), a datetime such as '2024-12-05T14:30' (on the clock of ${clock} unless an offset follows), or a Date`,
    );
  }
}

/**
 * A moment before or after the days that the dataset covers.
 *
 * @example
 * ```ts
 * import { controlAt, OutsideCoverageError, syria2024 } from '@syria-2024/sdk';
 * try { controlAt(syria2024, 'hama', '2025-01-01'); }
 * catch (error) { if (error instanceof OutsideCoverageError) console.log(error.days); }
 * ```
 */
export class OutsideCoverageError extends AtlasError {
  override readonly name = 'OutsideCoverageError';
  readonly code = 'outside-coverage';
  constructor(
    readonly given: string,
    readonly from: string,
    readonly until: string,
    readonly days: readonly [first: string, last: string],
  ) {
    super(`${given} is outside the covered days, ${days[0]} to ${days[1]}`);
  }
}

/**
 * A stretch of time that ends before it begins.
 *
 * @example
 * ```ts
 * import { eventsBetween, ReversedIntervalError, syria2024 } from '@syria-2024/sdk';
 * try { eventsBetween(syria2024, '2024-12-06', '2024-12-05'); }
 * catch (error) { if (error instanceof ReversedIntervalError) console.log(error.from, error.until); }
 * ```
 */
export class ReversedIntervalError extends AtlasError {
  override readonly name = 'ReversedIntervalError';
  readonly code = 'reversed-interval';
  constructor(
    readonly from: string,
    readonly until: string,
  ) {
    super(`from ${from} until ${until}: the end comes before the beginning`);
  }
}

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

/**
 * A point that is not on the globe, or that may have longitude and latitude the wrong way round.
 *
 * @example
 * ```ts
 * import { distanceToHoms, InvalidPointError, syria2024 } from '@syria-2024/sdk';
 * try { distanceToHoms(syria2024, [36.7, 134.7]); }
 * catch (error) { if (error instanceof InvalidPointError) console.log(error.message); }
 * ```
 */
export class InvalidPointError extends AtlasError {
  override readonly name = 'InvalidPointError';
  readonly code = 'invalid-point';
}

/**
 * A distance to a city's edge was asked of a place whose outline is not on record.
 *
 * @example
 * ```ts
 * import { distanceTo, NoOutlineError, syria2024 } from '@syria-2024/sdk';
 * try { distanceTo(syria2024, 'rastan', 'hama', { to: 'edge' }); }
 * catch (error) { if (error instanceof NoOutlineError) console.log(error.valid); }
 * ```
 */
export class NoOutlineError extends AtlasError {
  override readonly name = 'NoOutlineError';
  readonly code = 'no-outline';
  constructor(
    readonly given: string,
    /** The places that have one. */
    readonly valid: readonly string[],
  ) {
    super(
      valid.length > 0
        ? `no outline of '${given}'; there are outlines of ${valid.join(', ')}; any place can be measured to its centre`
        : `no outline of '${given}', nor of any place in this dataset; measure to the centre`,
    );
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
