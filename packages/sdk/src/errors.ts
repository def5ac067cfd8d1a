import { show } from './refusal/show.js';

/** What kind of fault an error tells of; docs/errors.md has an example of each. */
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

/** The class of every error that a question throws: tell them apart by `code`. */
export abstract class AtlasError extends Error {
  abstract readonly code: ErrorCode;
}

/** An id that the atlas does not hold. `nearest` is the likeliest meant, when one is near. */
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

/** A word that is not of its closed list. */
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

/** A part of a question, or of its options, that is not asked for. */
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

/** A part of a question that is of another kind than is asked for, or out of its bounds. */
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

/** The first argument of a question is no atlas. */
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

/** A time that cannot be read. */
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

/** A moment before or after the days that the dataset covers. */
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

/** A stretch of time that ends before it begins. */
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

/** A dataset whose records do not fit together. */
export class DatasetError extends AtlasError {
  override readonly name = 'DatasetError';
  readonly code = 'dataset';
}

/** A point that is not on the globe, or that may have longitude and latitude the wrong way round. */
export class InvalidPointError extends AtlasError {
  override readonly name = 'InvalidPointError';
  readonly code = 'invalid-point';
}

/** A distance to a city's edge was asked of a place whose outline is not on record. */
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
